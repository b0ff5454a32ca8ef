/** The mail server is down while trips are sold: nothing is held up, and no mail is lost or sent twice. */
import { createServer, type AddressInfo, type Server, type Socket } from "node:net";
import { expect, it } from "vitest";
import { handlers } from "../../../app/jobs.server.ts";
import { readOrder } from "../../../app/domain/booking/read-order.server.ts";
import { database, db } from "../../../app/platform/db.server.ts";
import { env } from "../../../app/platform/env.server.ts";
import { startJobs } from "../../../app/platform/jobs.server.ts";
import { makeCruise } from "../../support/factory.ts";
import { databaseOfFile, placesAndLedgersAddUp, stripeOfEachTest } from "../../support/of-file.ts";
import { CONTACT, hold, pay } from "../../support/orders.ts";

databaseOfFile();
placesAndLedgersAddUp();
const stripe = stripeOfEachTest();

async function sold() {
  const held = await hold((await makeCruise()).packageId);
  const { url, sessionId } = await pay(held);
  await stripe.press(url, "succeeded");
  await stripe.delivered("checkout.session.completed", sessionId);
  return held;
}

/** A mail server that takes everything and keeps the envelopes' addresses, on a port that was free before. */
function mailServer(port: number, taken: string[]): Promise<Server> {
  const talk = (socket: Socket) => {
    let inData = false;
    socket.on("error", () => undefined).write("220 test\r\n");
    socket.on("data", (chunk) => {
      for (const line of chunk.toString("latin1").split("\r\n")) {
        if (inData) {
          inData = line !== ".";
          if (!inData) socket.write("250 taken\r\n");
        } else if (line === "DATA") {
          inData = true;
          socket.write("354 go on\r\n");
        } else if (line.startsWith("RCPT TO:")) {
          taken.push(/<(.+)>/.exec(line)![1]!);
          socket.write("250 ok\r\n");
        } else if (line === "QUIT") socket.end("221 bye\r\n");
        else if (line !== "") socket.write("250 ok\r\n");
      }
    });
  };
  const server = createServer(talk);
  return new Promise((resolve) => server.listen(port, "127.0.0.1", () => resolve(server)));
}

it("the mail server is down: orders are confirmed, their pages work, and each mail is sent once when it is back", async () => {
  const probe = await mailServer(0, []);
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  Object.assign(env(), { SMTP_URL: `smtp://127.0.0.1:${port}` });
  await startJobs({ handlers, pollSeconds: 0.5 });
  const orders = [await sold(), await sold(), await sold()];
  const jobsThatAre = async (state: string) => (await database().executeSql("select 1 from jobs.job where name in ('send-order-mail', 'send-host-mail') and state = $1::jobs.job_state", [state])).rows.length;
  await expect.poll(() => jobsThatAre("retry"), { timeout: 15_000 }).toBe(6);
  for (const order of orders) expect(await readOrder(order)).toMatchObject({ state: "confirmed" });
  expect(await db().auditRow.count({ where: { action: "mail_confirmation" } })).toBe(0);
  const taken: string[] = [];
  const server = await mailServer(port, taken);
  await expect.poll(() => taken.length, { timeout: 25_000 }).toBe(6);
  await expect.poll(() => db().auditRow.count({ where: { action: "mail_confirmation" } }), { timeout: 5_000 }).toBe(3);
  expect(taken.sort()).toEqual([...Array(3).fill(CONTACT.email), ...Array(3).fill("biuro@example.com")]);
  await expect.poll(() => jobsThatAre("completed"), { timeout: 5_000 }).toBe(6);
  Object.assign(env(), { SMTP_URL: undefined });
  await new Promise((resolve) => server.close(resolve));
}, 60_000);
