/** What stands around every public page: skip link, header, main, footer. */
import type { ReactNode } from "react";
import type { Joining } from "../../core/booking/checkout-view.ts";
import { useT } from "../../i18n/use-t.ts";
import { JoiningBar } from "./joining-bar.tsx";
import { SiteFooter } from "./site-footer.tsx";
import { SiteHeader } from "./site-header.tsx";

export function PageFrame({ children, joining = null }: { children: ReactNode; joining?: Joining | null }) {
  const { t } = useT("common");
  return (
    <>
      <a href="#main" className="skip-link">{t("skipToContent")}</a>
      <SiteHeader />
      {joining && <JoiningBar joining={joining} />}
      <main id="main" tabIndex={-1}>{children}</main>
      <SiteFooter />
    </>
  );
}
