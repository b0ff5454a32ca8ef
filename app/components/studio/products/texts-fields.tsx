/** A text in three languages side by side, each with its status in words; on phones one under the other. */
import { LANGS, type Lang } from "../../../core/vocabulary.ts";
import { useT } from "../../../i18n/use-t.ts";
import { AreaIn, Section, TextIn, TicksIn, useFormState } from "../form-parts.tsx";
import { TextStateWord } from "../status-word.tsx";

/** @param stateName name under which the statuses are kept, where rows can move */
export function TextsIn({ name, label, hint, rows, stateName = name }: { name: string; label: string; hint?: string; rows?: number; stateName?: string }) {
  const { states } = useFormState();
  return (
    <fieldset>
      <legend className="font-semibold">{label}</legend>
      {hint && <p className="text-sm text-muted">{hint}</p>}
      <div className="mt-2 grid gap-4 lg:grid-cols-3">
        {LANGS.map((lang) => {
          const words = <LangLabel lang={lang} state={states[`${stateName}.${lang}`]} />;
          return rows ? <AreaIn key={lang} name={`${name}.${lang}`} label={words} rows={rows} lang={lang} /> : <TextIn key={lang} name={`${name}.${lang}`} label={words} lang={lang} />;
        })}
      </div>
    </fieldset>
  );
}

function LangLabel({ lang, state }: { lang: Lang; state: string | undefined }) {
  const { t } = useT("common");
  return (
    <span className="flex items-baseline justify-between gap-2">
      <span>{t(`language.${lang}`)}</span>
      {state && <TextStateWord state={state as "missing"} />}
    </span>
  );
}

/** Title, summary, description, meeting point: the texts every product has. */
export function TextsSection({ meetingPoint = false }: { meetingPoint?: boolean }) {
  const { t } = useT("studio");
  const { t: tc } = useT("common");
  const { states } = useFormState();
  const doubtful = (["de", "en"] as const).filter((lang) => Object.entries(states).some(([name, state]) => name.endsWith(`.${lang}`) && (state === "outdated" || state === "machine")));
  return (
    <Section id="texts" title={t("form.texts")} hint={t("form.textsHint")}>
      <TextsIn name="title" label={t("field.title")} />
      <TextsIn name="summary" label={t("field.summary")} hint={t("form.summaryHint")} rows={3} />
      <TextsIn name="description" label={t("field.description")} rows={9} />
      {meetingPoint && <TextsIn name="meetingPoint" label={t("field.meetingPoint")} rows={2} />}
      {doubtful.length > 0 && <TicksIn name="confirmed" legend={t("form.confirmed")} hint={t("form.confirmedHint")} options={doubtful.map((lang) => ({ value: lang, label: tc(`language.${lang}`) }))} />}
    </Section>
  );
}
