/** The answer to a scanned voucher, readable at arm's length: a word, a mark and a colour, then the facts. */
import type { ReactNode } from "react";
import type { VoucherCheckView } from "../../core/booking/voucher-check.ts";
import { tieCounts } from "../../core/tie-words.ts";
import { datesInWords, partyInWords, timeInWords } from "../../i18n/order-words.ts";
import { useOrderWords } from "../../i18n/use-order-words.ts";
import { useT } from "../../i18n/use-t.ts";
import { Button } from "../button.tsx";
import { Verdict } from "../door/verdict.tsx";
import { Spoken } from "../spoken.tsx";
import { Field } from "../field.tsx";
import { Unbroken } from "../unbroken.tsx";

type Found = NonNullable<VoucherCheckView["found"]>;
const TITLES = { good: "check.valid", otherDay: "check.otherDay", used: "check.used", void: "check.invalid", elsewhere: "check.invalid", unknown: "check.unknown", notListed: "check.unknown" } as const;

const VOID = { service: "check.cancelledService", trip: "check.cancelledTrip", order: "check.cancelled" } as const;

export function VoucherCheck({ view: { asked, found } }: { view: VoucherCheckView }) {
  return (
    <div className="page-width max-w-3xl py-8 md:py-14">
      {found ? <Answer found={found} /> : <Unknown asked={asked} />}
      <AnotherCode />
    </div>
  );
}

function Answer({ found }: { found: Found }) {
  const { t, lang } = useT("order");
  const words = useOrderWords();
  return (
    <>
      <Verdict verdict={found.verdict} title={t(TITLES[found.verdict])}>
        {found.verdict === "used" && <p>{tieCounts(t("check.usedAt", { at: found.usedAt }))}</p>}
        {found.voidPart && <p>{t(VOID[found.voidPart])}</p>}
        {found.verdict === "otherDay" && <p>{t("check.notToday")}</p>}
      </Verdict>
      <dl className="mt-8 text-lg">
        <Fact term={t("check.what")}><span className="font-semibold"><Spoken text={found.title} /></span><span className="block text-muted">{found.entrepreneurName}</span></Fact>
        <Fact term={t("check.date")}><Unbroken>{tieCounts(`${datesInWords({ date: found.date, endDate: found.date }, lang)}, ${timeInWords(found, words)}`)}</Unbroken></Fact>
        <Fact term={t("check.party")}>{tieCounts(partyInWords(found.units, words))}</Fact>
        <Fact term={t("check.guest")}>{found.guestShort}</Fact>
        <Fact term={t("check.code")}><span className="tabular font-semibold tracking-wider">{found.display}</span></Fact>
      </dl>
    </>
  );
}

function Unknown({ asked }: { asked: string }) {
  const { t } = useT("order");
  return <Verdict verdict="unknown" title={t("check.unknown")}><p>{t("check.unknownLead", { code: asked })}</p></Verdict>;
}

function AnotherCode() {
  const { t } = useT("order");
  return (
    <form className="mt-10 flex flex-wrap items-end gap-3 border-t border-line pt-6 print:hidden">
      <div className="min-w-0 flex-1 basis-56"><Field name="code" label={t("check.tryLabel")} required autoComplete="off" autoCapitalize="characters" spellCheck={false} placeholder="XXXX-XXXX" /></div>
      <Button>{t("check.submit")}</Button>
    </form>
  );
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div className="grid gap-x-6 border-b border-line py-3 last:border-0 sm:grid-cols-[9rem_1fr]">
      <dt className="text-base leading-7 text-muted">{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
