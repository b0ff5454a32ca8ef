/** /v/:code: what a scanned voucher says, in the reader's language: good or not, for what, when and for how many. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data, Form, useLoaderData } from "@remix-run/react";
import { Button } from "../../components/button.tsx";
import { Field } from "../../components/field.tsx";
import { PageFrame } from "../../components/layout/page-frame.tsx";
import { pageMeta } from "../../components/page-meta.ts";
import { isAppError } from "../../core/app-error.ts";
import { normaliseCode } from "../../core/ids.ts";
import { dateAt, formatInstant } from "../../core/time.ts";
import { readVoucher, type VoucherPage } from "../../domain/booking/read-voucher.server.ts";
import { detectLanguage } from "../../i18n/detect-language.ts";
import { datesInWords, partyInWords, timeInWords } from "../../i18n/order-words.ts";
import { translator } from "../../i18n/translator.ts";
import { useOrderWords } from "../../i18n/use-order-words.ts";
import { useT } from "../../i18n/use-t.ts";
import { PRIVATE } from "./private-page.ts";

export async function loader({ params, request }: LoaderFunctionArgs) {
  const typed = new URL(request.url).searchParams.get("code");
  const code = normaliseCode(typed ?? params.code!).slice(0, 20);
  const voucher = await readVoucher({ code }).catch((error: unknown) => { if (isAppError(error)) return null; throw error; });
  const head = { title: translator(detectLanguage(request.headers), "order")("check.pageTitle"), noindex: true };
  return data({ code, voucher, today: dateAt(new Date()), head }, { status: voucher ? 200 : 404, headers: PRIVATE });
}

export const headers = () => PRIVATE;
export const meta: MetaFunction<typeof loader> = ({ data: answer, matches }) => pageMeta({ head: answer?.head, matches });

export default function Voucher() {
  const { t } = useT("order");
  const { code, voucher, today } = useLoaderData<typeof loader>();
  return (
    <PageFrame>
      <div className="page-width max-w-2xl py-10 md:py-16">
        {voucher ? <Found voucher={voucher} today={today} /> : <><h1 className="text-4xl">{t("check.unknown")}</h1><p className="mt-4 text-lg">{t("check.unknownLead", { code })}</p></>}
        <Form method="get" className="mt-12 flex max-w-md items-end gap-3 border-t border-line pt-6">
          <div className="flex-1"><Field name="code" label={t("check.tryLabel")} required autoComplete="off" autoCapitalize="characters" spellCheck={false} className="font-mono tracking-wider uppercase" /></div>
          <Button look="line">{t("check.submit")}</Button>
        </Form>
      </div>
    </PageFrame>
  );
}

function Found({ voucher, today }: { voucher: VoucherPage; today: string }) {
  const { t } = useT("order");
  const words = useOrderWords();
  const good = voucher.valid && !voucher.redeemedAt;
  const when = { ...voucher, durationMinutes: null } as Parameters<typeof timeInWords>[0];
  return (
    <>
      <div className={`border-l-8 pl-5 ${good ? "border-green" : "border-red"}`}>
        <h1 className="text-4xl md:text-5xl">{t(voucher.redeemedAt ? "check.used" : good ? "check.valid" : "check.invalid")}</h1>
        <p className="tabular mt-2 font-mono text-2xl font-semibold tracking-wider">{voucher.display}</p>
      </div>
      {!voucher.valid && <p className="mt-5 text-lg">{t("check.cancelled")}</p>}
      {voucher.redeemedAt && <p className="mt-5 text-lg">{t("check.usedAt", { at: formatInstant(new Date(voucher.redeemedAt), words.lang) })}</p>}
      {good && (today < voucher.date || today > voucher.endDate) && <p className="mt-5 font-semibold">{t("check.notToday")}</p>}
      <dl className="mt-6 grid gap-x-8 gap-y-2 text-lg sm:grid-cols-[auto_minmax(0,1fr)]">
        <dt className="text-muted">{t("check.what")}</dt><dd lang={voucher.lang}>{voucher.title}</dd>
        <dt className="text-muted">{t("check.date")}</dt><dd>{datesInWords(voucher, words.lang)}, {timeInWords(when, words)}</dd>
        <dt className="text-muted">{t("check.party")}</dt><dd>{partyInWords(voucher.units, words)}</dd>
        {voucher.guest && <><dt className="text-muted">{t("check.guest")}</dt><dd>{voucher.guest.name}</dd></>}
      </dl>
    </>
  );
}
