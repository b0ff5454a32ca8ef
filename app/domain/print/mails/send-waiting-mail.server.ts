/** The job `send-waiting-mail`; every such mail can be ended by one click of the mail program (RFC 8058). Throws what the mail server threw. */
import type { Lang } from "../../../core/vocabulary.ts";
import { db } from "../../../platform/db.server.ts";
import { env } from "../../../platform/env.server.ts";
import { sendMail } from "../../../platform/mail.server.ts";
import { readOrderById } from "../../booking/read-order.server.ts";
import { readWaiting } from "../../booking/waiting/read-waiting.server.ts";
import { joinedMail, offeredMail } from "./waiting-mail.ts";

/** None to one who has left meanwhile, or whose offer is over. Run twice it sends the same Message-ID. */
export async function sendWaitingMail({ entryId, kind }: { entryId: string; kind: "joined" | "offered" }): Promise<void> {
  const row = await db().waitingEntry.findUnique({ where: { id: entryId }, select: { key: true, lang: true, orderId: true } });
  if (!row) return;
  const lang = row.lang as Lang;
  const entry = await readWaiting({ key: row.key, lang });
  if (kind === "offered" ? !entry.offer : entry.state !== "waiting" && entry.state !== "offered") return;
  const base = env().PUBLIC_URL;
  const input = { entry, lang, pageUrl: `${base}/${lang}/waiting/${row.key}` };
  const body = kind === "joined" ? joinedMail(input) : offeredMail(input, { order: await readOrderById(row.orderId!), checkoutUrl: base + entry.offer!.checkout });
  await sendMail({ to: entry.email, ...body, lang, about: `waiting-${entryId}-${kind}`, unsubscribeUrl: `${base}/unsubscribe/${row.key}` });
}
