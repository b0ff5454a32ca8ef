/** Looks a voucher up for whoever scans it; says nothing that the paper does not say. */
import { isAppError } from "../../core/app-error.ts";
import { normaliseCode } from "../../core/ids.ts";
import { dateAt, formatInstant } from "../../core/time.ts";
import type { Lang } from "../../core/vocabulary.ts";
import type { VoucherCheckView } from "../../core/voucher-check.ts";
import { readVoucher, type VoucherPage } from "../../domain/booking/read-voucher.server.ts";
import { displayVoucher } from "../../domain/booking/voucher-code.ts";

const LONGEST_ASKED = 20;

export async function checkVoucher({ code, lang, now }: { code: string; lang: Lang; now: Date }): Promise<VoucherCheckView> {
  const normal = normaliseCode(code).slice(0, LONGEST_ASKED);
  const asked = normal.length === 8 ? displayVoucher(normal) : normal;
  try {
    return { asked, found: foundOf(await readVoucher({ code: normal }), lang, now) };
  } catch (error) {
    if (isAppError(error) && error.code === "not_found") return { asked, found: null };
    throw error;
  }
}

function foundOf(voucher: VoucherPage, lang: Lang, now: Date): VoucherCheckView["found"] {
  const { display, valid, redeemedAt, title, date, endDate, start, units, guestShort, entrepreneur } = voucher;
  const today = dateAt(now);
  return {
    display, state: !valid ? "invalid" : redeemedAt ? "used" : "valid", usedAt: redeemedAt && formatInstant(new Date(redeemedAt), lang), title, lang: voucher.lang,
    date, endDate, start, units, guestShort, entrepreneurName: entrepreneur.name, today: date <= today && today <= endDate,
  };
}
