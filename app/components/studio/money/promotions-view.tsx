/** Promotion codes: what each takes off and for how long, what it cost and sold; below, the form for a new one. */
import type { ReactNode } from "react";
import { Form } from "@remix-run/react";
import type { ErrorCode } from "../../../core/app-error.ts";
import { formatMoney, type Currency } from "../../../core/money.ts";
import { formatDate } from "../../../core/time.ts";
import { useT } from "../../../i18n/use-t.ts";
import { Button } from "../../button.tsx";
import { Notice } from "../../notice.tsx";
import { NumberIn, Row, Section, StudioForm, TextIn, TicksIn, type FormState } from "../form-parts.tsx";
import { PageHead } from "../page-head.tsx";

export interface PromotionLine {
  id: string; code: string; name: string; percentBp: number | null; amountMinor: number | null; currency: Currency; minTotalMinor: number; products: string[]; validFrom: string; validTo: string;
  maxUses: number | null; perGuest: number | null; standing: "running" | "coming" | "over" | "stopped"; uses: number; held: number; costMinor: number; turnoverMinor: number;
}
export interface PromotionsData { rows: PromotionLine[]; products: { id: string; title: string }[] }

/** @param regional ZROT's: for what every LOT sells */
export function PromotionsView({ page, regional, state, done, error }: { page: PromotionsData; regional: boolean; state: FormState; done: string | null; error: string | null }) {
  const { t } = useT("promotions");
  const { t: te } = useT("errors");
  const known = (["made", "stopped"] as const).find((word) => word === done);
  return (
    <>
      <PageHead title={t("title")} lead={t(regional ? "leadRegional" : "lead")} />
      {known && <div className="mb-6"><Notice tone="success" title={t(`done.${known}`)} /></div>}
      {error && <div className="mb-6"><Notice tone="error" title={te(error as ErrorCode)} /></div>}
      {page.rows.length === 0 ? <p className="border-y border-line py-10 text-center text-muted">{t("none")}</p> : (
        <ul className="divide-y divide-line border-y border-line">{page.rows.map((row) => <Promotion key={row.id} row={row} />)}</ul>
      )}
      <div className="mt-6"><NewPromotion key={page.rows.length} products={page.products} state={state} /></div>
    </>
  );
}

const LOOKS = { running: "border-green text-green", coming: "border-sea-strong text-sea-strong", over: "border-line-strong text-muted", stopped: "border-red text-red" } as const;

function Promotion({ row }: { row: PromotionLine }) {
  const { t, lang } = useT("promotions");
  const price = (amount: number) => formatMoney({ amount, currency: row.currency }, lang);
  const figure = (amount: number) => formatMoney({ amount, currency: row.currency }, lang, [row.turnoverMinor, row.costMinor]);
  const limits = [
    row.minTotalMinor > 0 && t("from", { amount: price(row.minTotalMinor) }), row.maxUses !== null && t("atMost", { count: row.maxUses }), row.perGuest !== null && t("perGuestTimes", { count: row.perGuest }),
    row.products.length > 0 && row.products.join(", "),
  ].filter(Boolean);
  return (
    <li className="grid gap-x-8 gap-y-3 py-5 md:grid-cols-[minmax(0,1fr)_auto]">
      <div className="min-w-0">
        <p className="flex flex-wrap items-baseline gap-x-4 gap-y-1"><span className="tabular text-xl font-semibold tracking-wide break-all">{row.code}</span><span className={`border-l-3 pl-2 text-sm font-semibold ${LOOKS[row.standing]}`}>{t(`standing.${row.standing}`)}</span></p>
        <p>{row.name} · <span className="font-semibold">{row.percentBp !== null ? t("percentOff", { percent: row.percentBp / 100 }) : t("amountOff", { amount: price(row.amountMinor ?? 0) })}</span></p>
        <p className="text-sm text-muted">{t("span", { from: formatDate(row.validFrom, lang, "date"), to: formatDate(row.validTo, lang, "date") })}</p>
        {limits.length > 0 && <p className="text-sm text-muted">{limits.join(" · ")}</p>}
      </div>
      <div className="flex flex-wrap items-start gap-x-8 gap-y-3 md:justify-end">
        <dl className="flex flex-wrap items-end gap-x-8 gap-y-3">
          <Figure term={t("uses")}>{row.uses}{row.held > 0 && <span className="block text-sm font-normal text-muted">{t("held", { count: row.held })}</span>}</Figure>
          <Figure term={t("sold")}>{figure(row.turnoverMinor)}</Figure>
          <Figure term={t("cost")}>{figure(row.costMinor)}</Figure>
        </dl>
        {(row.standing === "running" || row.standing === "coming") && (
          <Form method="post"><input type="hidden" name="promotion" value={row.id} /><Button look="danger" name="intent" value="stop" aria-label={t("stopOf", { code: row.code })}>{t("stop")}</Button></Form>
        )}
      </div>
    </li>
  );
}

function Figure({ term, children }: { term: string; children: ReactNode }) {
  return <div><dt className="text-sm text-muted">{term}</dt><dd className="tabular text-lg font-semibold">{children}</dd></div>;
}

function NewPromotion({ products, state }: { products: PromotionsData["products"]; state: FormState }) {
  const { t } = useT("promotions");
  return (
    <StudioForm state={state}>
      <Section id="new" title={t("new.title")} hint={t("new.hint")}>
        <Row columns="sm:grid-cols-2"><TextIn name="code" label={t("new.code")} hint={t("new.codeHint")} autoComplete="off" maxLength={24} className="tabular uppercase" /><TextIn name="name" label={t("new.name")} hint={t("new.nameHint")} autoComplete="off" /></Row>
        <TicksIn name="takes" type="radio" legend={t("new.takes")} columns="sm:grid-cols-2" options={[{ value: "percent", label: t("new.percent") }, { value: "amount", label: t("new.amount") }]} />
        <Row columns="grid-cols-2"><div className="[form:has([value=amount]:checked)_&]:hidden"><NumberIn name="percent" label={t("new.percentLabel")} /></div><div className="[form:has([value=percent]:checked)_&]:hidden"><NumberIn name="amount" label={t("new.amountLabel")} /></div><NumberIn name="minTotal" label={t("new.minTotal")} hint={t("new.minTotalHint")} /></Row>
        <Row columns="grid-cols-2 lg:grid-cols-4"><TextIn name="validFrom" type="date" label={t("new.validFrom")} /><TextIn name="validTo" type="date" label={t("new.validTo")} /><NumberIn name="maxUses" label={t("new.maxUses")} hint={t("new.unlimited")} /><NumberIn name="perGuest" label={t("new.perGuest")} hint={t("new.unlimited")} /></Row>
        {products.length > 0 && <Products products={products} state={state} />}
        <div><Button look="main" name="intent" value="make">{t("new.make")}</Button></div>
      </Section>
    </StudioForm>
  );
}

/** More than a screenful on a phone is folded away: most codes are for everything. */
const IN_SIGHT = 12;

function Products({ products, state }: { products: PromotionsData["products"]; state: FormState }) {
  const { t } = useT("promotions");
  const ticks = <TicksIn name="products" quiet={products.length > IN_SIGHT} legend={t("new.products")} hint={t("new.productsHint")} columns="sm:grid-cols-2" options={products.map(({ id, title }) => ({ value: id, label: title }))} />;
  if (products.length <= IN_SIGHT) return ticks;
  return (
    <details open={(state.fields.products?.length ?? 0) > 0 || state.problems.products !== undefined || undefined}>
      <summary className="min-h-11 py-2 font-semibold">{t("new.chooseProducts", { number: products.length })}</summary>
      <div className="mt-2">{ticks}</div>
    </details>
  );
}
