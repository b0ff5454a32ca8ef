/** The job `send-host-mail`: news of an order to one of its hosts, one mail a kind and matter; a second run finds it sent. */
import type { Currency } from "../../../core/money.ts";
import type { Units } from "../../../core/quote.ts";
import { dateAt } from "../../../core/time.ts";
import type { Lang } from "../../../core/vocabulary.ts";
import { db } from "../../../platform/db.server.ts";
import { log } from "../../../platform/log.server.ts";
import type { FormerPart, HostMailJob } from "../../../platform/jobs.server.ts";
import { sendMail } from "../../../platform/mail.server.ts";
import type { BookingRow } from "../../booking/booking-rows.server.ts";
import { calledOff, comingOfOrder } from "../../booking/guests-of-host.server.ts";
import { titlesOf } from "../../catalogue/titles-of.server.ts";
import { addressOf, type Address } from "../../organisations/address-of.server.ts";
import { leftOfParts } from "../../payments/books/left-of-parts.server.ts";
import { hostNewsMail, type HostMailInput, type HostPart } from "./host-mail.ts";
import { isSent, noteSent } from "./note-sent.server.ts";

type News = HostMailJob & { now: Date };

/**
 * None to an organisation without an address or that wants none, nor of what has changed again or is past by now. Throws what the mail
 * server threw.
 */
export async function sendHostMail(news: News): Promise<void> {
  const { orderId, organisationId, kind, about } = news;
  const matter = `${kind}_${organisationId}${about ? `_${about}` : ""}`;
  const noted = { entity: "order", entityId: orderId, action: `mail_host_${matter}` };
  if (await isSent(noted)) return;
  const address = await addressOf(db(), organisationId);
  if (!address.wants.includes("bookings")) return;
  if (!address.email) return log("warn", "host without an address for its mail", { organisationId, kind });
  const input = await inputFor(news, address);
  if (!input) return;
  const { messageId } = await sendMail({ to: address.email, ...hostNewsMail(kind, input), lang: address.lang, about: `order-${orderId}-host-${matter}` });
  await noteSent({ ...noted, messageId });
}

async function inputFor(news: News, { lang, kind }: Address): Promise<HostMailInput | undefined> {
  const { orderId, organisationId, componentIds, by } = news;
  const { code, currency, fullName } = await db().order.findUniqueOrThrow({ where: { id: orderId }, select: { code: true, currency: true, fullName: true } });
  const off = news.kind === "cancelled" ? await calledOff(db(), { organisationId, componentIds, lang }) : [];
  const gone = news.before ? [await formerPart(news.before, lang)] : off;
  const coming = concernedOf(await comingOfOrder(db(), { orderId, organisationId, lang }), news);
  if ((news.kind === "cancelled" || news.kind === "replaced" ? gone : coming).length === 0) return undefined;
  return {
    lang, code, currency: currency as Currency, guestName: fullName ?? "", coming, gone, by, hasDetails: kind === "entrepreneur",
    leftMinor: await leftOfParts(db(), { orderId, organisationId, componentIds }), soldMinor: off.reduce((sum, { netMinor }) => sum + netMinor, 0),
  };
}

/** New ones are named by the news; of a guest who is another all that are not over yet; of what was called off whatever is left. */
function concernedOf(coming: BookingRow[], { kind, componentIds, now }: News): BookingRow[] {
  if (kind === "cancelled") return coming;
  if (kind === "handed-over" || kind === "contact-changed") return coming.filter(({ endDate }) => endDate >= dateAt(now));
  return coming.filter(({ componentId }) => componentIds.includes(componentId));
}

/** Called as it is today, in the reader's language. */
async function formerPart({ offerId, title, units, ...when }: FormerPart, lang: Lang): Promise<HostPart> {
  const titles = await titlesOf(db(), { ids: [offerId], lang });
  return { ...when, units: units as Units, offerTitle: titles.get(offerId) ?? { text: title, lang }, productTitle: null };
}
