/** While a bank takes its time: a link that opens the page anew, for everybody; where JavaScript runs, the page asks by itself. */
import { useEffect } from "react";
import { useLocation, useRevalidator } from "@remix-run/react";
import { useT } from "../i18n/use-t.ts";

const ASK_MS = 10_000;

export function AskAgain() {
  const { t } = useT("order");
  const { pathname, search } = useLocation();
  const { revalidate } = useRevalidator();
  useEffect(() => {
    const timer = setInterval(revalidate, ASK_MS);
    return () => clearInterval(timer);
  }, [revalidate]);
  return <p className="mt-6"><a href={pathname + search} className="button button-line">{t("refresh")}</a></p>;
}
