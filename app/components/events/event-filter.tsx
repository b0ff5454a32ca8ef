/** The filter of the programme: a plain form whose answer is an address. */
import { Form, Link } from "@remix-run/react";
import type { Theme } from "../../core/vocabulary.ts";
import { useT } from "../../i18n/use-t.ts";
import { Button } from "../button.tsx";
import { countyLabel } from "../county-label.ts";
import { CheckField, SelectField } from "../field.tsx";

export interface EventFilterChoice { year?: number; county?: string; theme?: Theme; onlyFree: boolean }

export function EventFilter({ chosen, counties, themes, freeCount }: { chosen: EventFilterChoice; counties: { teryt: string; name: string; count: number }[]; themes: { theme: Theme; count: number }[]; freeCount: number }) {
  const { t, lang } = useT("events");
  const { t: tv } = useT("vocabulary");
  const narrowed = chosen.county !== undefined || chosen.theme !== undefined || chosen.onlyFree;
  return (
    <Form method="get" action={`/${lang}/events`} aria-label={t("filter.heading")} className="flex flex-wrap items-end gap-x-6 gap-y-4 print:hidden">
      {chosen.year && <input type="hidden" name="year" value={chosen.year} />}
      <div className="w-full sm:w-60">
        <SelectField name="county" label={t("filter.county")} defaultValue={chosen.county ?? ""} required>
          <option value="">{t("filter.anyCounty")}</option>
          {counties.map(({ teryt, name, count }) => <option key={teryt} value={teryt}>{`${countyLabel(name, tv)} (${count})`}</option>)}
        </SelectField>
      </div>
      <div className="w-full sm:w-60">
        <SelectField name="theme" label={t("filter.theme")} defaultValue={chosen.theme ?? ""} required>
          <option value="">{t("filter.anyTheme")}</option>
          {themes.map(({ theme, count }) => <option key={theme} value={theme}>{`${tv(`theme.${theme}`)} (${count})`}</option>)}
        </SelectField>
      </div>
      <div className="pb-2"><CheckField name="free" value="1" defaultChecked={chosen.onlyFree} label={`${t("filter.free")} (${freeCount})`} /></div>
      <Button look="quiet">{t("filter.apply")}</Button>
      {narrowed && <Link to={`/${lang}/events${chosen.year ? `?year=${chosen.year}` : ""}`} className="inline-flex min-h-11 items-center">{t("filter.reset")}</Link>}
    </Form>
  );
}
