/** Looks a voucher up for whoever scans it; says nothing that the paper does not say. */
import { isAppError } from "../../../core/app-error.ts";
import { codeIn, displayVoucher, verdictOf } from "../../../core/booking/door.ts";
import { dateAt, formatInstant } from "../../../core/time.ts";
import type { Lang } from "../../../core/vocabulary.ts";
import type { VoucherCheckView } from "../../../core/booking/voucher-check.ts";
import { readVoucher, type VoucherPage } from "../../../domain/booking/read-voucher.server.ts";
import { titlesOf } from "../../../domain/catalogue/titles-of.server.ts";
import { db } from "../../../platform/db.server.ts";
import { countTry, uncountTry } from "../../../platform/rate-limit.server.ts";

/** Codes that are none count against the address; good ones do not, however many a host scans. @throws AppError rate_limited */
export async function checkVoucher({ code, lang, ip, now }: { code: string; lang: Lang; ip: string; now: Date }): Promise<VoucherCheckView> {
  const normal = codeIn(code);
  const asked = displayVoucher(normal);
  await countTry("voucher", ip);
  try {
    const voucher = await readVoucher({ code: normal });
    await uncountTry("voucher", ip);
    return { asked, found: await foundOf(voucher, lang, now) };
  } catch (error) {
    if (isAppError(error) && error.code === "not_found") return { asked, found: null };
    throw error;
  }
}

/** The service is named as its host and the reader call it, as at the door; what is gone keeps the name under which it was sold. */
async function foundOf(voucher: VoucherPage, lang: Lang, now: Date): Promise<VoucherCheckView["found"]> {
  const { display, redeemedAt, voidPart, offerId, date, endDate, start, durationMinutes, units, guestShort, entrepreneur } = voucher;
  const usedAt = redeemedAt && formatInstant(new Date(redeemedAt), lang);
  const title = (await titlesOf(db(), { ids: [offerId], lang })).get(offerId) ?? { text: voucher.title, lang: voucher.lang };
  return { display, verdict: verdictOf(voucher, dateAt(now)), voidPart, usedAt, title, date, endDate, start, durationMinutes, units, guestShort, entrepreneurName: entrepreneur.name };
}
