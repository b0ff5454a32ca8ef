/** What a package and a bundle are made of, and what they cost. */
import { rowCount, valueOf } from "../../../core/form-fields.ts";
import { PRICE_RULES } from "../../../core/catalogue/trip-draft.ts";
import { UNIT_CODES, type OfferType } from "../../../core/vocabulary.ts";
import { useT } from "../../../i18n/use-t.ts";
import { NumberIn, Row, Section, SelectIn, TextIn, TickIn, TicksIn, useFormState } from "../form-parts.tsx";
import { AddRow, RowButtons } from "../row-buttons.tsx";
import { TextsIn } from "./texts-fields.tsx";

export interface PartOption { id: string; title: string; by: string; place: string; type: OfferType | null; days: number }

/** Options under the name of who offers them; one already chosen stays, though it may no longer be offered. */
function PartSelect({ name, label, options }: { name: string; label: string; options: PartOption[] }) {
  const { t } = useT("studio");
  const { fields } = useFormState();
  const chosen = valueOf(fields, name);
  const groups = [...new Set(options.map((option) => option.by))];
  return (
    <SelectIn name={name} label={label}>
      <option value="">{t("trip.choose")}</option>
      {chosen !== "" && !options.some((option) => option.id === chosen) && <option value={chosen}>{t("trip.noLonger")}</option>}
      {groups.map((by) => <optgroup key={by} label={by}>{options.filter((option) => option.by === by).map((option) => <option key={option.id} value={option.id}>{option.title} ({option.place})</option>)}</optgroup>)}
    </SelectIn>
  );
}

export function ComponentsSection({ options }: { options: PartOption[] }) {
  const { t } = useT("studio");
  const { fields } = useFormState();
  const rows = Math.max(rowCount(fields, "component"), 2);
  return (
    <Section id="components" title={t("trip.components")} hint={t("trip.componentsHint")}>
      <ol className="grid gap-5">
        {Array.from({ length: rows }, (_, row) => <ComponentRow key={row} row={row} rows={rows} options={options} />)}
      </ol>
      <AddRow group="component" rows={rows}>{t("trip.addComponent")}</AddRow>
    </Section>
  );
}

function ComponentRow({ row, rows, options }: { row: number; rows: number; options: PartOption[] }) {
  const { t } = useT("studio");
  const { fields } = useFormState();
  const name = (field: string) => `component.${row}.${field}`;
  const key = valueOf(fields, name("key")) || `new-${row}`;
  const rare = ["substituteFor", "intrinsicTo", "fixedCount"].some((field) => valueOf(fields, name(field)) !== "");
  return (
    <li className="border-l-3 border-sea pl-4">
      <input type="hidden" name={name("key")} value={key} />
      <div className="flex flex-wrap items-center justify-between gap-3"><h3 className="text-lg">{t("trip.component", { number: row + 1 })}</h3><RowButtons group="component" row={row} of={rows} movable what={t("trip.component", { number: row + 1 })} /></div>
      <div className="mt-2 grid gap-4">
        <PartSelect name={name("offer")} label={t("field.offer")} options={options} />
        <Row columns="grid-cols-2 sm:grid-cols-4">
          <NumberIn name={name("day")} label={t("field.day")} />
          <TextIn name={name("from")} label={t("field.windowFrom")} placeholder="09:00" className="tabular" />
          <TextIn name={name("to")} label={t("field.windowTo")} placeholder="12:00" className="tabular" />
          <NumberIn name={name("nights")} label={t("field.nights")} />
        </Row>
        <TickIn name={name("optional")} label={t("field.optional")} hint={t("trip.optionalHint")} />
        <details open={rare || undefined}>
          <summary className="min-h-9 py-1 text-sm font-semibold">{t("trip.more")}</summary>
          <Row columns="mt-2 sm:grid-cols-2 lg:grid-cols-4">
            <OtherComponent name={name("substituteFor")} label={t("field.substituteFor")} self={row} rows={rows} options={options} />
            <OtherComponent name={name("intrinsicTo")} label={t("field.intrinsicTo")} self={row} rows={rows} options={options} />
            <FixedUnit name={name} />
          </Row>
        </details>
        <details open={valueOf(fields, name("note.pl")) !== "" || undefined}>
          <summary className="min-h-9 py-1 text-sm font-semibold">{t("field.note")}</summary>
          <TextsIn name={name("note")} stateName={`note:${key}`} label={t("trip.noteLabel")} rows={2} />
        </details>
      </div>
    </li>
  );
}

function OtherComponent({ name, label, self, rows, options }: { name: string; label: string; self: number; rows: number; options: PartOption[] }) {
  const { t } = useT("studio");
  const { fields } = useFormState();
  const others = Array.from({ length: rows }, (_, row) => row).filter((row) => row !== self && valueOf(fields, `component.${row}.offer`) !== "");
  return (
    <SelectIn name={name} label={label}>
      <option value="">{t("trip.none")}</option>
      {others.map((row) => <option key={row} value={valueOf(fields, `component.${row}.key`) || `new-${row}`}>{row + 1}. {options.find((option) => option.id === valueOf(fields, `component.${row}.offer`))?.title ?? t("trip.noLonger")}</option>)}
    </SelectIn>
  );
}

function FixedUnit({ name }: { name: (field: string) => string }) {
  const { t } = useT("studio");
  const { t: tv } = useT("vocabulary");
  return (
    <>
      <NumberIn name={name("fixedCount")} label={t("field.fixedCount")} hint={t("trip.fixedHint")} />
      <SelectIn name={name("fixedUnit")} label={t("field.fixedUnit")}><option value="">{t("trip.none")}</option>{UNIT_CODES.map((code) => <option key={code} value={code}>{tv(`unitName.${code}`)}</option>)}</SelectIn>
    </>
  );
}

export function ItemsSection({ options }: { options: PartOption[] }) {
  const { t } = useT("studio");
  const { fields } = useFormState();
  const rows = Math.max(rowCount(fields, "item"), 2);
  return (
    <Section id="items" title={t("trip.items")} hint={t("trip.itemsHint")}>
      <ol className="grid gap-5">
        {Array.from({ length: rows }, (_, row) => {
          const key = valueOf(fields, `item.${row}.key`) || `new-${row}`;
          return (
            <li key={row} className="grid gap-4 border-l-3 border-sea pl-4">
              <input type="hidden" name={`item.${row}.key`} value={key} />
              <div className="flex flex-wrap items-center justify-between gap-3"><h3 className="text-lg">{t("trip.item", { number: row + 1 })}</h3><RowButtons group="item" row={row} of={rows} movable what={t("trip.item", { number: row + 1 })} /></div>
              <Row columns="sm:grid-cols-[minmax(0,1fr)_10rem]"><PartSelect name={`item.${row}.package`} label={t("field.package")} options={options} /><NumberIn name={`item.${row}.day`} label={t("field.itemDay")} /></Row>
              <details open={valueOf(fields, `item.${row}.note.pl`) !== "" || undefined}>
                <summary className="min-h-9 py-1 text-sm font-semibold">{t("field.note")}</summary>
                <TextsIn name={`item.${row}.note`} stateName={`note:${key}`} label={t("trip.noteLabel")} rows={2} />
              </details>
            </li>
          );
        })}
      </ol>
      <AddRow group="item" rows={rows}>{t("trip.addItem")}</AddRow>
    </Section>
  );
}

export function PriceRuleSection() {
  const { t } = useT("studio");
  return (
    <Section id="price" title={t("trip.price")} hint={t("trip.priceHint")}>
      <TicksIn name="price.rule" type="radio" quiet legend={t("trip.price")} columns="lg:grid-cols-3" options={PRICE_RULES.map((rule) => ({ value: rule, label: t(`trip.rule.${rule}`), hint: t(`trip.rule.${rule}Hint`) }))} />
      <Row columns="grid-cols-2 lg:grid-cols-5">
        <div className="max-lg:col-span-2 max-lg:max-w-40"><NumberIn name="price.percent" label={t("field.percent")} /></div>
        <NumberIn name="price.adult.pln" label={t("field.adultPln")} />
        <NumberIn name="price.child.pln" label={t("field.childPln")} />
        <NumberIn name="price.adult.eur" label={t("field.adultEur")} />
        <NumberIn name="price.child.eur" label={t("field.childEur")} />
      </Row>
    </Section>
  );
}
