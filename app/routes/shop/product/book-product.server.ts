/** A booking sent from the product's page: the places are held and the checkout's address answered, or a sentence with what was typed. */
import { AppError, isAppError, type ErrorCode } from "../../../core/app-error.ts";
import { readChoice, type StayChoice } from "../../../core/pricing/stay-choice.ts";
import type { StayProblem, StayView } from "../../../core/pricing/stay-view.ts";
import { secretToken } from "../../../core/ids.ts";
import { isLocalDate, type LocalDate } from "../../../core/time.ts";
import type { WaitingRefused } from "../../../core/booking/waiting-draft.ts";
import type { Lang } from "../../../core/vocabulary.ts";
import { holdPlaces, type Held, type HoldInput } from "../../../domain/booking/hold-places.server.ts";
import { nearestDates } from "../../../domain/booking/nearest-dates.server.ts";
import { soldAt, type SoldProduct } from "../../../domain/catalogue/product-path.server.ts";
import { addTrip } from "../../../domain/payments/checkout/add-trip.server.ts";
import { readStay } from "../../../domain/pricing/read-stay.server.ts";
import { rememberWhile } from "../../../platform/catalogue-version.server.ts";
import { db } from "../../../platform/db.server.ts";
import { countTry } from "../../../platform/rate-limit.server.ts";

/** The page again, with why the booking, or the waiting list's form, could not be taken. */
export interface Refused { status: number; refusal: StayProblem | null; stay: StayView; nearest: LocalDate[]; waiting: WaitingRefused | null }

interface Sent { lang: Lang; slug: string; /** of the form; prices among them are not read */ fields: URLSearchParams; /** a held order that the trip is to join */ joins: OrderAccess | null; ip: string; now: Date }
interface OrderAccess { code: string; key: string }

/** @throws AppError not_found */
export async function bookProduct({ lang, slug, fields, joins, ip, now }: Sent): Promise<{ redirect: string } | Refused> {
  const product = await soldAt(db(), { lang, slug });
  if (!product) throw new AppError("not_found");
  const choice = readChoice(fields);
  try {
    const { code, key } = await hold({ product, lang, choice, token: fields.get("token") || secretToken(), joins, ip, now });
    return { redirect: `/${lang}/checkout/${code}?key=${key}` };
  } catch (error) {
    if (!isAppError(error) || error.code === "not_found") throw error;
    return refuse({ product, choice, error, now });
  }
}

interface Wanted extends Pick<Sent, "lang" | "joins" | "ip" | "now"> { product: SoldProduct; choice: StayChoice; token: string }

async function hold({ product, lang, choice, token, joins, ip, now }: Wanted): Promise<Held> {
  if (!isLocalDate(choice.date)) throw new AppError("booking.no_date");
  await countTry("hold", ip);
  const trip = { productId: product.id, date: choice.date, time: choice.time, units: choice.units ?? {}, nights: product.offerType === "lodging" ? (choice.nights ?? 1) : undefined, token, currency: choice.currency, leftOut: choice.leftOut, now };
  return (joins && (await join(joins, trip))) ?? holdPlaces({ ...trip, lang });
}

const TAKES_NO_MORE: ErrorCode[] = ["not_found", "booking.expired", "booking.wrong_state"];

/** Null when that order takes nothing more: its time is over, or it is paid already. */
async function join(order: OrderAccess, trip: Omit<HoldInput, "lang">): Promise<Held | null> {
  try {
    return await addTrip({ ...order, ...trip });
  } catch (error) {
    if (isAppError(error) && TAKES_NO_MORE.includes(error.code)) return null;
    throw error;
  }
}

/**
 * What stands around the reason, once for a crowd that was refused for the same reason in the same choice: it was read after the first of them
 * was, so nothing in it is free that was sold before. The reason itself is each one's own.
 */
const around = rememberWhile<Pick<Refused, "stay" | "nearest">>({ unchanged: "places", seconds: 1 });

interface RefusedChoice { product: SoldProduct; choice: StayChoice; error: AppError; now: Date }

async function refuse(refused: RefusedChoice): Promise<Refused> {
  const { product, choice, error } = refused;
  const { stay, nearest } = await around(`${product.id} ${error.code} ${JSON.stringify(choice)}`, () => readAround(refused));
  return { status: error.status, refusal: { code: error.code, values: plainValues(error.data) }, stay, nearest, waiting: null };
}

async function readAround({ product: { id, cancellation }, choice, error, now }: RefusedChoice): Promise<Pick<Refused, "stay" | "nearest">> {
  const stay = await readStay(db(), { productId: id, choice: { ...choice, units: choice.units ?? {} }, cancellation, now });
  const { date } = choice;
  const near = error.code.startsWith("availability.") && isLocalDate(date);
  return { stay, nearest: near ? await nearestDates({ productId: id, date, units: stay.units, nights: stay.nights ?? undefined, leftOut: stay.leftOut, now }) : [] };
}

/** The values a sentence may need: words and numbers only. */
export function plainValues(values: Record<string, unknown>): StayProblem["values"] {
  return Object.fromEntries(Object.entries(values).filter((entry): entry is [string, string | number] => typeof entry[1] === "string" || typeof entry[1] === "number"));
}
