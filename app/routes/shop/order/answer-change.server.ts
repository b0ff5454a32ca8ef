/** The forms on which a guest changes a paid order: names, contact, somebody else, and the cancellation that was shown. */
import { isAppError, type ErrorCode } from "../../../core/app-error.ts";
import { readContact, type ContactProblems } from "../../../core/booking/contact.ts";
import { cancelPathOf, readNames, type ChangeAnswer, type NamesProblem } from "../../../core/booking/order-changes.ts";
import type { Lang } from "../../../core/vocabulary.ts";
import { changeContact, handOver, nameTravellers } from "../../../domain/booking/change-order.server.ts";
import { openOrder } from "../../../domain/booking/lock-order.server.ts";
import { readOrder } from "../../../domain/booking/read-order.server.ts";
import { cancelBooking } from "../../../domain/payments/cancelling/cancel-booking.server.ts";
import { db } from "../../../platform/db.server.ts";
import { countTry } from "../../../platform/rate-limit.server.ts";
import { changePaths, handedOverPath } from "./change-paths.server.ts";

export type ChangeResult = { redirect: string } | (ChangeAnswer & { status: number });
interface Sent { lang: Lang; code: string; key: string; fields: Record<string, string>; now: Date }

/** Worth another try with the same words. */
const TRY_AGAIN: ErrorCode[] = ["availability.busy", "rate_limited"];

/** Of the page for names and contact. @throws AppError not_found without the right key */
export function answerChange(sent: Sent): Promise<ChangeResult> {
  return answering(sent, sent.fields.intent === "names" ? saveNames : saveContact);
}

/** @throws AppError not_found without the right key */
export function answerTransfer(sent: Sent): Promise<ChangeResult> {
  return answering(sent, giveToSomebodyElse);
}

/**
 * Shows what was chosen, or cancels as shown; what changed meanwhile is shown anew.
 * @throws AppError not_found without the right key
 */
export async function answerCancel(sent: Sent & { line: string | null }): Promise<{ redirect: string }> {
  const { fields, line, ...asked } = sent;
  const paths = changePaths(asked);
  if (fields.intent === "choose") return { redirect: fields.line ? cancelPathOf(paths.cancel, fields.line) : paths.cancel };
  try {
    await cancelBooking({ ...asked, lineIds: line === null ? null : [line], shown: fields.shown ?? "" });
    return { redirect: `${paths.order}&done=cancelled` };
  } catch (error) {
    if (!isAppError(error) || !["booking.offer_changed", "booking.not_cancellable", "booking.wrong_state", "payments.disputed"].includes(error.code)) throw error;
    return { redirect: `${line === null ? paths.cancel : cancelPathOf(paths.cancel, line)}&changed=1` };
  }
}

/** The key opens the order before a try is counted: its code is in calendars and on papers, and whoever has that alone may not use its guest's tries up. */
async function answering(sent: Sent, work: (sent: Sent) => Promise<ChangeResult>): Promise<ChangeResult> {
  try {
    await openOrder(db(), sent);
    await countTry("orderChange", sent.code);
    return await work(sent);
  } catch (error) {
    if (!isAppError(error)) throw error;
    if (error.code === "booking.handed_over") return { redirect: handedOverPath(sent) };
    if (error.code === "booking.wrong_state") return { redirect: changePaths(sent).order };
    if (![...TRY_AGAIN, "booking.not_cancellable"].includes(error.code)) throw error;
    return again(sent, { failure: error.code, status: error.status });
  }
}

async function saveNames(sent: Sent): Promise<ChangeResult> {
  const { lines } = await readOrder(sent);
  const read = lines.filter((line) => `names.${line.id}` in sent.fields).map((line) => [line.id, readNames(sent.fields[`names.${line.id}`]!, line)] as const);
  const wrong = read.filter((entry): entry is [string, NamesProblem] => typeof entry[1] === "string");
  if (wrong.length > 0) return again(sent, { names: Object.fromEntries(wrong), status: 400 });
  await nameTravellers({ ...sent, names: new Map(read as [string, string[]][]) });
  return { redirect: `${changePaths(sent).order}&done=names` };
}

async function saveContact(sent: Sent): Promise<ChangeResult> {
  const { contact: { fullName, country } } = await readOrder(sent);
  const read = readContact({ ...sent.fields, fullName, country, acceptTerms: true });
  if ("problems" in read) return again(sent, { problems: read.problems, status: 400 });
  await changeContact({ ...sent, contact: read.contact });
  return { redirect: `${changePaths(sent).order}&done=contact` };
}

async function giveToSomebodyElse(sent: Sent): Promise<ChangeResult> {
  const { contact: { country, notes } } = await readOrder(sent);
  const read = readContact({ ...sent.fields, country, notes, acceptTerms: true });
  if ("problems" in read) return again(sent, { problems: read.problems, status: 400 });
  const { fullName, email, phone } = read.contact;
  await handOver({ ...sent, guest: { fullName, email, phone } });
  return { redirect: handedOverPath(sent) };
}

function again({ fields }: Sent, { problems = {}, names = {}, failure = null, status }: { problems?: ContactProblems; names?: ChangeAnswer["names"]; failure?: ErrorCode | null; status: number }): ChangeResult {
  return { values: fields, problems, names, failure, status };
}
