/** The waiting list's form on a product's page: the entry's address, or the page again with what was typed and what is wrong with it. */
import { AppError, isAppError } from "../../../core/app-error.ts";
import { fieldsOf, valueOf } from "../../../core/form-fields.ts";
import { readChoice } from "../../../core/pricing/stay-choice.ts";
import type { StayView } from "../../../core/pricing/stay-view.ts";
import type { LocalDate } from "../../../core/time.ts";
import type { Lang } from "../../../core/vocabulary.ts";
import { readWaitingDraft, type WaitingDraft } from "../../../core/booking/waiting-draft.ts";
import { nearestDates } from "../../../domain/booking/nearest-dates.server.ts";
import { joinWaiting } from "../../../domain/booking/waiting/join-waiting.server.ts";
import { findProductPage } from "../../../domain/catalogue/product-page.server.ts";
import { readStay } from "../../../domain/pricing/read-stay.server.ts";
import { db } from "../../../platform/db.server.ts";
import { countTry } from "../../../platform/rate-limit.server.ts";
import { plainValues, type Refused } from "./book-product.server.ts";

interface Sent { lang: Lang; slug: string; fields: URLSearchParams; ip: string; now: Date }

/** @throws AppError not_found */
export async function joinWaitingList({ lang, slug, fields, ip, now }: Sent): Promise<{ redirect: string } | Refused> {
  const found = await findProductPage(db(), { lang, slug });
  if (!("page" in found)) throw new AppError("not_found");
  const { id, cancellation, offerType } = found.page;
  const choice = readChoice(fields);
  const stay = await readStay(db(), { productId: id, choice: { ...choice, units: choice.units ?? {} }, cancellation, now });
  const again = async () => ({ refusal: null, stay, nearest: await nearestTo(stay, { productId: id, now }) });
  const read = readWaitingDraft(fieldsOf(fields), stay);
  if ("problems" in read) return { status: 422, ...(await again()), waiting: { values: typed(fields), problems: read.problems, failure: null } };
  try {
    await countTry("waiting", ip);
    return { redirect: `/${lang}/waiting/${await joinWaiting({ productId: id, draft: read.draft, units: choice.units ?? {}, nights: offerType === "lodging" ? (stay.nights ?? 1) : null, leftOut: stay.leftOut, currency: stay.currency, lang, now })}` };
  } catch (error) {
    if (!isAppError(error) || error.code === "not_found") throw error;
    return { status: error.status, ...(await again()), waiting: { values: typed(fields), problems: {}, failure: { code: error.code, values: plainValues(error.data) } } };
  }
}

/** The free days that the page offers beside a full one. */
async function nearestTo({ date, dateProblem, units, nights, leftOut }: StayView, { productId, now }: { productId: string; now: Date }): Promise<LocalDate[]> {
  return date && dateProblem ? nearestDates({ productId, date, units, nights: nights ?? undefined, leftOut, now }) : [];
}

function typed(sent: URLSearchParams): Record<keyof WaitingDraft, string> {
  const fields = fieldsOf(sent);
  return { from: valueOf(fields, "from"), to: valueOf(fields, "to"), fullName: valueOf(fields, "fullName"), email: valueOf(fields, "email") };
}
