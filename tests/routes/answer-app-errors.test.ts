/** Errors of the domain become answers: pages get the code for the error page, machine addresses get JSON, all else passes through. */
import type { ServerBuild } from "@remix-run/node";
import { expect, test } from "vitest";
import { AppError } from "../../app/core/app-error.ts";
import { answeringAppErrors } from "../../app/routes/answer-app-errors.server.ts";

function loaderOf(loader: () => unknown, page: boolean): () => Promise<unknown> {
  const module = { loader, ...(page && { default: () => null }) };
  const build = { routes: { one: { id: "one", path: "one", module } } } as unknown as ServerBuild;
  return answeringAppErrors(build).routes.one!.module.loader as unknown as () => Promise<unknown>;
}

const soldOut = () => {
  throw new AppError("availability.sold_out", { nearest: "2027-07-13" });
};

test("a page's error carries code, values and status", async () => {
  await expect(loaderOf(soldOut, true)()).rejects.toMatchObject({ data: { code: "availability.sold_out", values: { nearest: "2027-07-13" } }, init: { status: 409 } });
});

test("a machine address answers JSON", async () => {
  const answer = await loaderOf(soldOut, false)().catch((thrown: unknown) => thrown as Response);
  expect((answer as Response).status).toBe(409);
  expect(await (answer as Response).json()).toEqual({ error: { code: "availability.sold_out", nearest: "2027-07-13" } });
});

test("other errors and answers pass through untouched", async () => {
  const broken = new Error("broken");
  await expect(loaderOf(() => { throw broken; }, true)()).rejects.toBe(broken);
  expect(await loaderOf(() => "fine", true)()).toBe("fine");
});
