/** The jobs `send-request-mail` (the question to a host) and `send-request-news` (its outcome to the guest); a second run finds them sent. */
import type { OrderView } from "../../../core/booking/order-view.ts";
import { db } from "../../../platform/db.server.ts";
import { env } from "../../../platform/env.server.ts";
import type { JobData } from "../../../platform/jobs.server.ts";
import { sendMail } from "../../../platform/mail.server.ts";
import { readOrderById, readOrderKey } from "../../booking/read-order.server.ts";
import { addressOf } from "../../organisations/address-of.server.ts";
import { alternativesOf } from "../../booking/requests/alternatives.server.ts";
import { readRequestById } from "../../booking/requests/read-requests.server.ts";
import { checkoutUrl, orderUrl } from "../order-urls.server.ts";
import { isSent, noteSent } from "./note-sent.server.ts";
import { hostMail, newsMail } from "./request-mail.ts";

/** To the organisation's address, in the language of its people; none once the question is closed. Throws what the mail server threw. */
export async function sendRequestMail({ requestId, token }: { requestId: string; token: string }): Promise<void> {
  const noted = { entity: "booking_request", entityId: requestId, action: "mail_host" };
  if (await isSent(noted)) return;
  const asked = await db().bookingRequest.findUnique({ where: { id: requestId }, select: { organisationId: true } });
  if (!asked) return; // something else is in the place of what it was about
  const { email, lang } = await addressOf(db(), asked.organisationId);
  const request = await readRequestById(db(), { requestId, lang });
  if (request.state !== "asked") return;
  const mail = hostMail({ request, lang, url: `${env().PUBLIC_URL}/${lang}/answer/${token}` });
  const { messageId } = await sendMail({ to: email, ...mail, lang, about: `request-${requestId}` });
  await noteSent({ ...noted, messageId });
}

/** Throws what the mail server threw. */
export async function sendRequestNews({ orderId, kind, about, now }: JobData["send-request-news"] & { now: Date }): Promise<void> {
  const matter = about ? `${kind}_${about}` : kind;
  const noted = { entity: "order", entityId: orderId, action: `mail_request_${matter}` };
  if (await isSent(noted)) return;
  const [order, { key, email }] = await Promise.all([readOrderById(orderId), readOrderKey(orderId)]);
  if (!email || isOver({ order, kind })) return;
  const url = kind === "asked" ? orderUrl({ order, key }) : checkoutUrl({ order, key });
  const mail = newsMail(kind, { order, url, alternatives: await alternativesOf({ order, lang: order.lang, now }) });
  const { messageId } = await sendMail({ to: email, ...mail, lang: order.lang, about: `order-${orderId}-request-${matter}` });
  await noteSent({ ...noted, messageId });
}

/** What was asked about is replaced by now, and whoever stands in is asked himself, or nobody is. */
function isOver({ order, kind }: Pick<JobData["send-request-news"], "kind"> & { order: OrderView }): boolean {
  return order.request === null || (kind === "accepted" && order.request.state === "asked");
}
