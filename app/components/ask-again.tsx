/** While a bank, or Stripe, takes its time: a link that opens the page anew, for everybody; where JavaScript runs, the page asks by itself. */
import { useEffect } from "react";
import { useLocation, useRevalidator } from "@remix-run/react";
import { useT } from "../i18n/use-t.ts";
import type { ButtonLook } from "./button.tsx";

const ASK_MS = 10_000;

export function AskAgain({ look = "line" }: { look?: ButtonLook }) {
  const { t } = useT("order");
  const { pathname, search } = useLocation();
  const { state, revalidate } = useRevalidator();
  useEffect(() => {
    if (state !== "idle") return; // an answer that takes longer than the pause is waited for
    const timer = setTimeout(revalidate, ASK_MS);
    return () => clearTimeout(timer);
  }, [state, revalidate]);
  return <p className="mt-6"><a href={pathname + search} className={`button button-${look}`}>{t("refresh")}</a></p>;
}
