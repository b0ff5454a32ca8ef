/** One line to search with, leading to the search page; works without JavaScript. */
import { Form } from "@remix-run/react";
import { useId } from "react";
import { useT } from "../i18n/use-t.ts";

export function SearchBox({ defaultValue }: { defaultValue?: string }) {
  const { t, lang } = useT("common");
  const id = useId();
  return (
    <Form action={`/${lang}/search`} role="search" className="flex flex-wrap items-end gap-3">
      <div className="min-w-0 flex-1 basis-64">
        <label htmlFor={id} className="mb-1 block font-semibold">{t("searchBox.label")}</label>
        <input id={id} name="q" type="search" defaultValue={defaultValue} placeholder={t("searchBox.placeholder")} enterKeyHint="search" className="control" />
      </div>
      <button type="submit" className="button button-quiet">{t("searchBox.submit")}</button>
    </Form>
  );
}
