/** Reminds a guest who looks for one more trip of the order that waits for it, and leads back there. */
import { Link, useLocation } from "@remix-run/react";
import type { Joining } from "../../core/booking/checkout-view.ts";
import { useT } from "../../i18n/use-t.ts";

export function JoiningBar({ joining: { code, until, path } }: { joining: Joining }) {
  const { t } = useT("common");
  if (useLocation().pathname.includes("/checkout/")) return null;
  return (
    <aside aria-label={t("joining.label")} className="sticky top-0 z-20 border-b border-line bg-sea-soft print:hidden">
      <p className="page-width tabular flex flex-wrap items-center justify-between gap-x-6">
        <span>{t("joining.text", { code, time: until })}</span>
        <Link to={path} aria-label={t("joining.backTo")} className="inline-flex min-h-11 items-center font-semibold">{t("joining.back")}</Link>
      </p>
    </aside>
  );
}
