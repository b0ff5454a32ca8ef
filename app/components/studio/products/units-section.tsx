/** Prices: persons always in sight; rooms, boats and other shared units below, for they are rarer. */
import { PERSON_UNITS, SHARED_UNITS, type UnitCode } from "../../../core/vocabulary.ts";
import { useT } from "../../../i18n/use-t.ts";
import { NumberIn, Row, Section, TextIn, useFormState } from "../form-parts.tsx";

export function UnitsSection() {
  const { t } = useT("studio");
  const { fields, problems } = useFormState();
  const filled = (code: UnitCode) => ["pln", "eur", "plnHigh", "eurHigh"].some((price) => fields[`unit.${code}.${price}`]?.[0]) || Object.keys(problems).some((name) => name.startsWith(`unit.${code}.`));
  return (
    <Section id="prices" title={t("form.prices")} hint={t("form.pricesHint")}>
      <Row columns="grid-cols-2 sm:grid-cols-4">
        <TextIn name="season.from" label={t("field.highFrom")} placeholder="15.06" className="tabular" />
        <TextIn name="season.to" label={t("field.highTo")} placeholder="31.08" className="tabular" />
      </Row>
      <div>
        <h3 className="mb-2 font-sans text-base font-semibold">{t("offer.persons")}</h3>
        <ul className="divide-y divide-line border-y border-line">{PERSON_UNITS.map((code) => <UnitRow key={code} code={code} />)}</ul>
      </div>
      <details open={SHARED_UNITS.some(filled) || undefined}>
        <summary className="min-h-11 py-2 font-semibold">{t("offer.shared")}</summary>
        <p className="text-sm text-muted">{t("offer.sharedHint")}</p>
        <ul className="mt-2 divide-y divide-line border-y border-line">{SHARED_UNITS.map((code) => <UnitRow key={code} code={code} shared />)}</ul>
      </details>
    </Section>
  );
}

function UnitRow({ code, shared = false }: { code: UnitCode; shared?: boolean }) {
  const { t } = useT("studio");
  const { t: tv } = useT("vocabulary");
  const name = (field: string) => `unit.${code}.${field}`;
  return (
    <li>
      <fieldset className="grid gap-x-4 gap-y-2 py-3 lg:grid-cols-[9rem_minmax(0,1fr)] lg:items-end">
        <legend className="float-left font-semibold max-lg:mb-1 lg:contents"><span className="lg:self-center">{tv(`unitName.${code}`)}</span></legend>
        <div className="clear-left grid grid-cols-2 gap-3 sm:grid-cols-4 lg:grid-cols-6">
          <NumberIn name={name("pln")} label={t("field.pln")} />
          <NumberIn name={name("plnHigh")} label={t("field.plnHigh")} />
          <NumberIn name={name("eur")} label={t("field.eur")} />
          <NumberIn name={name("eurHigh")} label={t("field.eurHigh")} />
          {shared ? <NumberIn name={name("pax")} label={t("field.pax")} /> : <NumberIn name={name("minAge")} label={t("field.minAge")} />}
          {shared ? <NumberIn name={name("weight")} label={t("field.weight")} /> : <NumberIn name={name("maxAge")} label={t("field.maxAge")} />}
        </div>
      </fieldset>
    </li>
  );
}
