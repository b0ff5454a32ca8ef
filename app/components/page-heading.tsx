/** The opening of a quiet page: crumbs, title, a sentence or two. */
import type { ReactNode } from "react";
import { tieWords } from "../core/tie-words.ts";
import { useT } from "../i18n/use-t.ts";
import { Breadcrumbs, type Crumb } from "./breadcrumbs.tsx";

export function PageHeading({ title, lead, crumbs, children }: { title: string; lead?: ReactNode; crumbs: Crumb[]; children?: ReactNode }) {
  const { lang } = useT();
  return (
    <div className="page-width pt-6 md:pt-8">
      <Breadcrumbs crumbs={crumbs} />
      <h1 className="mt-6 max-w-4xl text-[2rem] leading-tight hyphens-auto sm:text-4xl md:mt-10 md:text-6xl">{tieWords(title, lang)}</h1>
      {lead && <p className="mt-6 max-w-2xl text-lg leading-relaxed md:text-xl">{typeof lead === "string" ? tieWords(lead, lang) : lead}</p>}
      {children}
    </div>
  );
}
