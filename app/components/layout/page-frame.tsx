/** What stands around every public page: skip link, header, main, footer. */
import type { ReactNode } from "react";
import { useT } from "../../i18n/use-t.ts";
import { SiteFooter } from "./site-footer.tsx";
import { SiteHeader } from "./site-header.tsx";

export function PageFrame({ children }: { children: ReactNode }) {
  const { t } = useT("common");
  return (
    <>
      <a href="#main" className="skip-link">{t("skipToContent")}</a>
      <SiteHeader />
      <main id="main" tabIndex={-1}>{children}</main>
      <SiteFooter />
    </>
  );
}
