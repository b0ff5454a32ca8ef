/** Sections that offers, packages and bundles share: what is in it, where and for whom, cancellation. */
import { rowCount } from "../../../core/form-fields.ts";
import { CANCELLATIONS, OWN_TIERS } from "../../../core/catalogue/product-draft.ts";
import { FEATURE_TYPES, LANGS, SCENES, SEASONS, THEMES } from "../../../core/vocabulary.ts";
import { useT } from "../../../i18n/use-t.ts";
import { NumberIn, Row, Section, SelectIn, TextIn, TicksIn, useFormState } from "../form-parts.tsx";
import { AddRow, RowButtons } from "../row-buttons.tsx";
import { TextStateWord } from "../status-word.tsx";

export interface PlaceOptions { county: string; places: { id: string; name: string }[] }

export function PlaceIn({ places, label }: { places: PlaceOptions[]; label?: string }) {
  const { t } = useT("studio");
  return (
    <SelectIn name="place" label={label ?? t("field.place")}>
      {places.map(({ county, places }) => <optgroup key={county} label={county}>{places.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}</optgroup>)}
    </SelectIn>
  );
}

export function WhereSection({ places }: { places: PlaceOptions[] }) {
  const { t } = useT("studio");
  const { t: tv } = useT("vocabulary");
  return (
    <Section id="where" title={t("form.where")}>
      <Row><PlaceIn places={places} /><SelectIn name="scene" label={t("field.scene")} hint={t("form.sceneHint")}>{SCENES.map((scene) => <option key={scene} value={scene}>{t(`scene.${scene}`)}</option>)}</SelectIn></Row>
      <TicksIn name="themes" legend={t("field.themes")} hint={t("form.themesHint")} options={THEMES.map((theme) => ({ value: theme, label: tv(`theme.${theme}`) }))} columns="grid-cols-2 sm:grid-cols-3 lg:grid-cols-4" />
      <TicksIn name="seasons" legend={t("field.seasons")} options={SEASONS.map((season) => ({ value: season, label: tv(`season.${season}`) }))} columns="grid-cols-2 sm:grid-cols-4" />
    </Section>
  );
}

export function PartyFields() {
  const { t } = useT("studio");
  return <><NumberIn name="minParty" label={t("field.minParty")} /><NumberIn name="maxParty" label={t("field.maxParty")} /></>;
}

export function FeaturesSection() {
  const { t } = useT("studio");
  const { t: tv } = useT("vocabulary");
  const { t: tc } = useT("common");
  const { fields, states } = useFormState();
  const rows = Math.max(rowCount(fields, "feature"), 1);
  return (
    <Section id="features" title={t("form.features")} hint={t("form.featuresHint")}>
      <ol className="divide-y divide-line border-y border-line">
        {Array.from({ length: rows }, (_, row) => (
          <li key={row} className="grid gap-3 py-4 lg:grid-cols-3">
            <input type="hidden" name={`feature.${row}.was`} value={fields[`feature.${row}.was`]?.[0] ?? ""} />
            <div className="lg:col-span-2 lg:max-w-xs"><SelectIn name={`feature.${row}.type`} label={t("field.featureType")}>{FEATURE_TYPES.map((type) => <option key={type} value={type}>{tv(`feature.${type}`)}</option>)}</SelectIn></div>
            {LANGS.map((lang) => {
              const state = states[`feature.${fields[`feature.${row}.was`]?.[0] ?? "new"}.${lang}`];
              return <div key={lang} className="lg:row-start-2"><TextIn name={`feature.${row}.${lang}`} lang={lang} label={<span className="flex items-baseline justify-between gap-2">{tc(`language.${lang}`)}{state && state !== "reviewed" && <TextStateWord state={state as "missing"} />}</span>} /></div>;
            })}
            <div className="lg:col-start-3 lg:row-start-1 lg:self-end lg:justify-self-end"><RowButtons group="feature" row={row} of={rows} what={t("form.rowOf", { what: t("form.features"), number: row + 1 })} /></div>
          </li>
        ))}
      </ol>
      <AddRow group="feature" rows={rows}>{t("form.addFeature")}</AddRow>
    </Section>
  );
}

export function CancellationSection() {
  const { t } = useT("studio");
  return (
    <Section id="cancellation" title={t("form.cancellation")} hint={t("form.cancellationHint")}>
      <TicksIn name="cancellation" type="radio" quiet legend={t("form.cancellation")} columns="lg:grid-cols-2" options={CANCELLATIONS.map((value) => ({ value, label: t(`cancellation.${value}`), hint: t(`cancellation.${value}Hint`) }))} />
      <fieldset>
        <legend className="mb-2 text-sm font-semibold">{t("form.ownTiers")}</legend>
        <ul className="grid gap-3">
          {Array.from({ length: OWN_TIERS }, (_, row) => (
            <li key={row} className="grid max-w-md grid-cols-2 gap-4">
              <NumberIn name={`tier.${row}.days`} label={t("field.tierDays")} />
              <NumberIn name={`tier.${row}.percent`} label={t("field.tierPercent")} />
            </li>
          ))}
        </ul>
      </fieldset>
    </Section>
  );
}
