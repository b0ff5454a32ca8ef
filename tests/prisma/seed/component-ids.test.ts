/** Components of the demonstration's packages are found again by the parts that are sold, alone and in a bundle: their substitutes stand in for them. */
import { expect, test } from "vitest";
import { componentIdOf } from "../../../app/domain/catalogue/sellable.server.ts";
import { componentRows } from "../../../prisma/seed/load-products.ts";
import { lots } from "../../../prisma/seed/lots/all.ts";

test("a part leads to its component", () => {
  const ids = lots.flatMap(({ packages }) => packages.flatMap((seed) => componentRows(seed).map(({ id }) => id)));
  expect(ids.map(componentIdOf)).toEqual(ids);
  expect(ids.map((id) => componentIdOf(`item:${id}`))).toEqual(ids);
});
