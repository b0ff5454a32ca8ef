/** Questions as those who are asked see them: one by the link of its mail, or all open ones in the studio. */
import { AppError } from "../../../core/app-error.ts";
import type { SpokenText } from "../../../core/localized-text.ts";
import type { Currency } from "../../../core/money.ts";
import type { ProductSnapshot } from "../../../core/product-snapshot.ts";
import type { Units } from "../../../core/quote.ts";
import type { HostRequest, RequestStateName } from "../../../core/booking/request-view.ts";
import { formatInstant, localDateOf } from "../../../core/time.ts";
import type { Lang } from "../../../core/vocabulary.ts";
import type { Prisma, Reader } from "../../../platform/db.server.ts";
import { hashOfToken } from "../../../platform/session.server.ts";
import { titlesOf } from "../../catalogue/titles-of.server.ts";
import { netOf } from "../net-of.ts";

const include = { order: true, component: { include: { line: true } } } satisfies Prisma.BookingRequestInclude;
type Row = Prisma.BookingRequestGetPayload<{ include: typeof include }>;
const LIMIT = 200;

/** Looking changes nothing: mail scanners look too. @throws AppError not_found */
export async function readRequestByLink(reader: Reader, { token, lang }: { token: string; lang: Lang }): Promise<HostRequest> {
  const row = await reader.bookingRequest.findUnique({ where: { tokenHash: hashOfToken(token) }, include });
  if (!row) throw new AppError("not_found");
  return (await viewAll(reader, [row], lang))[0]!;
}

/** For the mail. @throws AppError not_found */
export async function readRequestById(reader: Reader, { requestId, lang }: { requestId: string; lang: Lang }): Promise<HostRequest> {
  const row = await reader.bookingRequest.findUnique({ where: { id: requestId }, include });
  if (!row) throw new AppError("not_found");
  return (await viewAll(reader, [row], lang))[0]!;
}

/** Those that wait for this organisation, or for the hosts of trips that it sells; the one that ends first comes first. */
export async function openRequests(reader: Reader, { organisationId, lang }: { organisationId: string; lang: Lang }): Promise<HostRequest[]> {
  const where: Prisma.BookingRequestWhereInput = { state: "asked", order: { state: "awaiting_request" }, OR: [{ organisationId }, { component: { line: { sellerId: organisationId } } }] };
  const rows = await reader.bookingRequest.findMany({ where, include, orderBy: [{ deadline: "asc" }, { id: "asc" }], take: LIMIT });
  return viewAll(reader, rows, lang);
}

async function viewAll(reader: Reader, rows: Row[], lang: Lang): Promise<HostRequest[]> {
  const ids = rows.flatMap((row) => [row.component.offerId, row.component.line.productId]);
  const titles = await titlesOf(reader, { ids, lang });
  const [clock] = await reader.$queryRaw<{ now: Date }[]>`select now() as "now"`;
  return rows.map((row) => viewOne(row, { titles, lang, databaseNow: clock!.now }));
}

function viewOne(row: Row, { titles, lang, databaseNow }: { titles: ReadonlyMap<string, SpokenText>; lang: Lang; databaseNow: Date }): HostRequest {
  const { order, component, organisationId } = row;
  const { line } = component;
  const snapshot = line.snapshot as unknown as ProductSnapshot;
  const whole = organisationId !== component.entrepreneurId;
  const productTitle = titles.get(line.productId) ?? { text: snapshot.title, lang: snapshot.lang };
  return {
    id: row.id, state: stateAt(row, databaseNow), deadline: row.deadline.toISOString(), deadlineWords: formatInstant(row.deadline, lang), orderCode: order.code,
    title: whole ? productTitle : (titles.get(component.offerId) ?? { text: component.title, lang: snapshot.lang }), productTitle: whole || snapshot.kind === "offer" ? null : productTitle,
    hostName: whole ? snapshot.seller.name : snapshot.parts[component.position]!.entrepreneur.name,
    date: localDateOf(whole ? line.date : component.date), endDate: localDateOf(whole ? line.endDate : component.endDate), start: component.start, durationMinutes: whole ? null : component.durationMinutes,
    units: (whole ? line.units : component.units) as Units, guest: { name: order.fullName ?? "", lang: order.lang as Lang, notes: order.notes ?? "" },
    netMinor: whole ? line.totalMinor : netOf({ ...component, sellerId: line.sellerId }), currency: order.currency as Currency, note: row.note,
  };
}

/** A question whose deadline has passed is over, whether or not the row says so already. */
function stateAt({ state, deadline }: Row, databaseNow: Date): RequestStateName {
  return state === "asked" && deadline <= databaseNow ? "lapsed" : state;
}
