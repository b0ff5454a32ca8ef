/** The job `send-order-mail`: one mail an order, kind and matter, with vouchers and calendar where they are good; a second run finds it sent. */
import { orderLeft } from "../../../core/booking/order-left.ts";
import type { OrderView } from "../../../core/booking/order-view.ts";
import { dateAt, type LocalDate } from "../../../core/time.ts";
import { writeAudit } from "../../../platform/audit.server.ts";
import { db, inTransaction } from "../../../platform/db.server.ts";
import { env } from "../../../platform/env.server.ts";
import { log } from "../../../platform/log.server.ts";
import type { OrderMailJob } from "../../../platform/jobs.server.ts";
import { sendMail, type Attachment } from "../../../platform/mail.server.ts";
import { allDatesPath, otherDatesOf } from "../../booking/other-dates.server.ts";
import { readOrderById, readOrderKey } from "../../booking/read-order.server.ts";
import { orderUrl } from "../order-urls.server.ts";
import { tripIcs } from "../trip-ics.ts";
import { componentsIn } from "./mail-content.ts";
import { orderMail } from "./order-mail.ts";

const WITH_PAPERS: OrderMailJob["kind"][] = ["confirmation", "partly-cancelled", "taken-over", "found", "lost-refunded", "replaced", "contact-changed"];

/** A crash between mail server and audit row may send it again; it then carries the same Message-ID. Throws what the mail server threw. */
export async function sendOrderMail({ orderId, kind, about, cancelled, componentIds, refundId, to, now }: OrderMailJob & { now: Date }): Promise<void> {
  const action = `mail_${kind}${about ? `_${about}` : ""}`;
  if (await db().auditRow.findFirst({ where: { entity: "order", entityId: orderId, action }, select: { id: true } })) return;
  const [order, { key, email }] = await Promise.all([readOrderById(orderId), readOrderKey(orderId)]);
  const address = to?.email ?? email;
  if (!address) return log("warn", "order without an address for its mail", { orderId, kind });
  if (await isOver({ order, kind, componentIds, refundId })) return;
  const url = orderUrl({ order, key });
  const today = dateAt(now);
  const [nearest, allDates] = await Promise.all([otherDatesOf({ order, lang: order.lang, now }), allDatesPath(order, order.lang)]);
  const mail = orderMail(kind, { order, cancelled, componentIds, refundId, to, url, nearest, otherDatesUrl: `${env().PUBLIC_URL}${allDates}`, today });
  const attachments = WITH_PAPERS.includes(kind) && componentsIn(order, "booked").length > 0 ? await documentsOf({ order: orderLeft(order), url, today }) : [];
  const { messageId } = await sendMail({ to: address, ...mail, lang: order.lang, about: `order-${orderId}-${kind}${about ? `-${about}` : ""}`, attachments });
  await inTransaction((tx) => writeAudit(tx, { actorKind: "system", entity: "order", entityId: orderId, action, data: { messageId } }));
}

/** A day that was closed, or opened, and is not any more when its mail would leave, or money that a bank has returned by then: that is no news. */
async function isOver({ order, kind, componentIds = [], refundId }: Pick<OrderMailJob, "kind" | "componentIds" | "refundId"> & { order: OrderView }): Promise<boolean> {
  if (kind === "lost") return componentsIn(order, "lost").length === 0;
  if (kind === "refunded") return order.refunds.some(({ id, state }) => id === refundId && state !== "sent");
  if (kind !== "found") return false;
  return !componentsIn(order, "booked").some(({ id }) => componentIds.includes(id)) || !(await wasToldOfLost({ orderId: order.id, componentIds }));
}

/** Any mail to the guest that has left since then said what does not take place, unless it was of money alone. */
async function wasToldOfLost({ orderId, componentIds }: { orderId: string; componentIds: string[] }): Promise<boolean> {
  const lost = await db().auditRow.findFirst({ where: { entity: "order_component", entityId: { in: componentIds }, action: "lost" }, orderBy: { id: "desc" }, select: { id: true } });
  return lost !== null && (await db().auditRow.count({ where: { entity: "order", entityId: orderId, action: { startsWith: "mail_" }, NOT: [{ action: { startsWith: "mail_host_" } }, { action: { startsWith: "mail_refunded" } }], id: { gt: lost.id } } })) > 0;
}

async function documentsOf({ order, url, today }: { order: OrderView; url: string; today: LocalDate }): Promise<Attachment[]> {
  const { vouchersPdf } = await import("../vouchers-pdf.server.tsx"); // heavy, and most processes never print
  return [
    { filename: `Latarnia-${order.code}.pdf`, contentType: "application/pdf", content: await vouchersPdf({ order, url, today }) },
    { filename: `Latarnia-${order.code}.ics`, contentType: "text/calendar; charset=utf-8; method=PUBLISH", content: Buffer.from(tripIcs({ order, url })) },
  ];
}
