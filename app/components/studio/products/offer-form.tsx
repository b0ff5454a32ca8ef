/** The form of an offer, from its words to its hours; plain fields, one after the other, a bar to save with. */
import { rowCount } from "../../../core/form-fields.ts";
import { MAY_LOSE, NEW_RESOURCE, VAT_PERCENTS } from "../../../core/catalogue/offer-draft.ts";
import { ACCESSIBILITY_FACTS, CONFIRMATIONS, LANGS, OFFER_TYPES } from "../../../core/vocabulary.ts";
import { useT } from "../../../i18n/use-t.ts";
import { Button } from "../../button.tsx";
import { CancellationSection, FeaturesSection, PartyFields, WhereSection, type PlaceOptions } from "./common-sections.tsx";
import { NumberIn, Row, Section, SelectIn, StudioForm, TextIn, TickIn, TicksIn, useFormState, type FormState } from "../form-parts.tsx";
import { AddRow, RowButtons } from "../row-buttons.tsx";
import { SaveBar } from "./save-bar.tsx";
import { TextsSection } from "./texts-fields.tsx";
import { UnitsSection } from "./units-section.tsx";

export interface OfferFormData { places: PlaceOptions[]; resources: { id: string; name: string; capacity: number; offers: number }[]; /** LOTs that may review it */ lots: { id: string; name: string }[]; canSubmit: boolean }

/** @param loses how many paid orders lose their hour if it is saved as typed */
export function OfferForm({ state, data, loses = 0 }: { state: FormState; data: OfferFormData; loses?: number }) {
  const { t } = useT("studio");
  return (
    <StudioForm state={state}>
      <BasicsSection />
      <TextsSection meetingPoint />
      <WhereSection places={data.places} />
      <UnitsSection />
      <PlacesSection resources={data.resources} />
      <ScheduleSection />
      <ClosedSection />
      <CancellationSection />
      <FeaturesSection />
      <FactsSection />
      <SaveBar first={loses > 0 && <TickIn name={MAY_LOSE} value={String(loses)} label={t("offer.mayLose", { count: loses })} />}>
        {data.canSubmit && data.lots.length > 0 && (
          <div className="flex flex-wrap items-center gap-2">
            <LotChoice lots={data.lots} />
            <Button look="line" name="intent" value="submit">{t("offer.submit")}</Button>
          </div>
        )}
      </SaveBar>
    </StudioForm>
  );
}

/** Nothing to choose where there is one LOT only. */
function LotChoice({ lots }: { lots: OfferFormData["lots"] }) {
  const { t } = useT("studio");
  if (lots.length === 1) return <input type="hidden" name="lot" value={lots[0]!.id} />;
  return (
    <>
      <label htmlFor="lot" className="visually-hidden">{t("offer.lot")}</label>
      <select id="lot" name="lot" className="control w-auto max-w-64">{lots.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}</select>
    </>
  );
}

function BasicsSection() {
  const { t } = useT("studio");
  const { t: tv } = useT("vocabulary");
  return (
    <Section id="basics" title={t("form.basics")}>
      <Row columns="sm:grid-cols-2 lg:grid-cols-3">
        <SelectIn name="type" label={t("field.type")}>{OFFER_TYPES.map((type) => <option key={type} value={type}>{tv(`offerType.${type}`)}</option>)}</SelectIn>
        <SelectIn name="vat" label={t("field.vat")}>{VAT_PERCENTS.map((percent) => <option key={percent} value={percent}>{percent} %</option>)}</SelectIn>
        <SelectIn name="confirmation" label={t("field.confirmation")}>{CONFIRMATIONS.map((each) => <option key={each} value={each}>{tv(`confirmation.${each}`)}</option>)}</SelectIn>
      </Row>
    </Section>
  );
}

function PlacesSection({ resources }: { resources: OfferFormData["resources"] }) {
  const { t } = useT("studio");
  return (
    <Section id="places" title={t("form.places")} hint={t("form.placesHint")}>
      <Row>
        <SelectIn name="resource.id" label={t("field.resource")}>
          <option value={NEW_RESOURCE}>{t("offer.newResource")}</option>
          {resources.map(({ id, name, capacity }) => <option key={id} value={id}>{name} ({t("offer.capacity", { count: capacity })})</option>)}
        </SelectIn>
        <TextIn name="resource.name" label={t("field.resourceName")} hint={t("form.resourceNameHint")} />
        <NumberIn name="resource.capacity" label={t("field.capacity")} hint={t("form.capacityHint")} />
      </Row>
      <Row columns="grid-cols-2 sm:grid-cols-4"><PartyFields /><NumberIn name="leadTimeHours" label={t("field.leadTimeHours")} /><TextIn name="cutOffTime" label={t("field.cutOffTime")} placeholder="18:00" autoComplete="off" /></Row>
    </Section>
  );
}

function ScheduleSection() {
  const { t } = useT("studio");
  const { t: tv } = useT("vocabulary");
  const { fields } = useFormState();
  const rows = Math.max(rowCount(fields, "schedule"), 1);
  const days = (["1", "2", "3", "4", "5", "6", "7"] as const).map((day) => ({ value: day, label: <><span aria-hidden="true">{t(`weekdayShort.${day}`)}</span><span className="visually-hidden">{tv(`weekday.${day}`)}</span></> }));
  return (
    <Section id="schedule" title={t("form.schedule")} hint={t("form.scheduleHint")}>
      <ol className="grid gap-4">
        {Array.from({ length: rows }, (_, row) => (
          <li key={row} className="grid gap-4 border-l-3 border-sea pl-4">
            <Row columns="grid-cols-2 lg:grid-cols-[8rem_8rem_1fr_10rem]">
              <TextIn name={`schedule.${row}.from`} label={t("field.seasonFrom")} placeholder="01.05" className="tabular" />
              <TextIn name={`schedule.${row}.to`} label={t("field.seasonTo")} placeholder="30.09" className="tabular" />
              <TextIn name={`schedule.${row}.times`} label={t("field.times")} placeholder="10:00, 13:30" className="tabular" />
              <NumberIn name={`schedule.${row}.duration`} label={t("field.duration")} />
            </Row>
            <div className="flex flex-wrap items-end justify-between gap-4">
              <TicksIn name={`schedule.${row}.weekdays`} legend={t("field.weekdays")} options={days} columns="grid-cols-4 sm:grid-cols-7" />
              <RowButtons group="schedule" row={row} of={rows} what={t("form.rowOf", { what: t("form.schedule"), number: row + 1 })} />
            </div>
          </li>
        ))}
      </ol>
      <AddRow group="schedule" rows={rows}>{t("form.addSchedule")}</AddRow>
    </Section>
  );
}

function ClosedSection() {
  const { t } = useT("studio");
  const { fields } = useFormState();
  const rows = Math.max(rowCount(fields, "closed"), 1);
  return (
    <Section id="closed" title={t("form.closed")} hint={t("form.closedHint")}>
      <ol className="grid gap-3">
        {Array.from({ length: rows }, (_, row) => (
          <li key={row} className="flex flex-wrap items-end gap-4">
            <TextIn type="date" name={`closed.${row}.from`} label={t("field.closedFrom")} className="w-44" />
            <TextIn type="date" name={`closed.${row}.to`} label={t("field.closedTo")} className="w-44" />
            <RowButtons group="closed" row={row} of={rows} what={t("form.rowOf", { what: t("form.closed"), number: row + 1 })} />
          </li>
        ))}
      </ol>
      <AddRow group="closed" rows={rows}>{t("form.addClosed")}</AddRow>
    </Section>
  );
}

function FactsSection() {
  const { t } = useT("studio");
  const { t: tv } = useT("vocabulary");
  return (
    <Section id="facts" title={t("form.facts")} hint={t("form.factsHint")}>
      <TicksIn name="languages" legend={t("field.languages")} options={LANGS.map((lang) => ({ value: lang, label: tv(`language.${lang}`) }))} columns="grid-cols-2 sm:grid-cols-3" />
      <TicksIn name="accessibility" legend={t("field.accessibility")} options={ACCESSIBILITY_FACTS.map((fact) => ({ value: fact, label: tv(`accessibility.${fact}`) }))} />
      <Row columns="sm:grid-cols-2"><TickIn name="dogs" label={tv("dogs")} /><TickIn name="rainProof" label={tv("rainProof")} /></Row>
    </Section>
  );
}
