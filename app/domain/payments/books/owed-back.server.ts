/** What organisations that were paid against their invoice owe back, order by order: a guest, or his bank, has got it since, and nobody has moved that money yet. */
import type { SpokenText } from "../../../core/localized-text.ts";
import type { Currency } from "../../../core/money.ts";
import { dateAt, type LocalDate } from "../../../core/time.ts";
import type { Lang } from "../../../core/vocabulary.ts";
import type { Prisma, Reader } from "../../../platform/db.server.ts";

export interface OwedBack {
  id: string;
  organisationId: string;
  transferId: string;
  orderCode: string;
  /** of the service, as it was sold; null for commission */
  title: SpokenText | null;
  since: LocalDate;
  amountMinor: number;
  currency: Currency;
}

/** Of a transfer by Stripe it is claimed back there; what was paid by a bank only its receiver can send. */
export const ASKED_BACK = { state: "due", transfer: { by: "invoice", state: "sent" } } as const satisfies Prisma.TransferReversalWhereInput;

/** @param organisationId all organisations when left out @returns the oldest first */
export async function owedBack(reader: Reader, { organisationId }: { organisationId?: string } = {}): Promise<OwedBack[]> {
  const rows = await reader.transferReversal.findMany({
    where: { ...ASKED_BACK, transfer: { ...ASKED_BACK.transfer, organisationId } },
    include: { transfer: { select: { organisationId: true, currency: true, order: { select: { code: true, lang: true } }, component: { select: { title: true } } } } }, orderBy: [{ createdAt: "asc" }, { id: "asc" }],
  });
  return rows.map(({ id, transferId, createdAt, amountMinor, transfer: { organisationId: of, currency, order, component } }) => ({
    id, organisationId: of, transferId, orderCode: order.code, title: component && { text: component.title, lang: order.lang as Lang }, since: dateAt(createdAt), amountMinor, currency: currency as Currency,
  }));
}
