/** The jobs `list-tomorrow` (in the evening, whoever has guests the next day gets a job of his own) and `send-day-mail` (his list); a second run finds it sent. */
import { addDays, dateAt } from "../../../core/time.ts";
import { db, inTransaction } from "../../../platform/db.server.ts";
import { enqueue, type JobData } from "../../../platform/jobs.server.ts";
import { log } from "../../../platform/log.server.ts";
import { sendMail } from "../../../platform/mail.server.ts";
import { guestsOfDay, hostsOfDay } from "../../booking/guests-of-host.server.ts";
import { addressOf } from "../../organisations/address-of.server.ts";
import { dayMail } from "./day-mail.ts";
import { isSent, noteSent } from "./note-sent.server.ts";

/** The day after the venue's today, however long the night between them is. @returns how many lists are to be sent */
export async function listTomorrow({ now }: { now: Date }): Promise<number> {
  const date = addDays(dateAt(now), 1);
  const open: string[] = [];
  for (const organisationId of await hostsOfDay(db(), { date, mail: "tomorrow" })) if (!(await isSent(notedOf({ organisationId, date })))) open.push(organisationId);
  await inTransaction(async (tx) => {
    for (const organisationId of open) await enqueue(tx, "send-day-mail", { organisationId, date });
  });
  return open.length;
}

/** None to an organisation without an address or that wants none, when nobody comes any more, or once the day is past. Throws what the mail server threw. */
export async function sendDayMail({ organisationId, date, now }: JobData["send-day-mail"] & { now: Date }): Promise<void> {
  const noted = notedOf({ organisationId, date });
  if (date < dateAt(now) || (await isSent(noted))) return;
  const { email, lang, kind, wants } = await addressOf(db(), organisationId);
  if (!wants.includes("tomorrow")) return;
  if (!email) return log("warn", "host without an address for its list", { organisationId });
  const rows = await guestsOfDay(db(), { organisationId, lang, date });
  if (rows.length === 0) return;
  const { messageId } = await sendMail({ to: email, ...dayMail({ lang, date, rows, isEntrepreneur: kind === "entrepreneur", now }), lang, about: `day-${organisationId}-${date}` });
  await noteSent({ ...noted, messageId });
}

function notedOf({ organisationId, date }: JobData["send-day-mail"]) {
  return { entity: "organisation", entityId: organisationId, action: `mail_day_${date}` };
}
