/** Above the form of a product: its name, its status, what is missing, the way to its public page, withdrawing. */
import { Form, Link } from "@remix-run/react";
import { useEffect, useRef, type ReactNode } from "react";
import type { Cover } from "../../../core/catalogue/picture.ts";
import { useT } from "../../../i18n/use-t.ts";
import { Button } from "../../button.tsx";
import { Notice } from "../../notice.tsx";
import { ChecksPanel, type MissingItem } from "./missing-list.tsx";
import { PicturesStrip } from "./pictures-strip.tsx";
import { PageHead } from "../page-head.tsx";
import { StatusWord, type ProductStatusName } from "../status-word.tsx";

export interface EditHeadData {
  id: string; pictures: Cover[]; title: string; status: ProductStatusName; missing: MissingItem[]; /** addresses in the languages it is public in */ slugs: Record<string, string>; publicLangs: string[];
  note?: string | null; back: { to: string; text: string };
}
/** What happened: "saved", "submitted", "published", "withdrawn" from the address, or an error of the last try. */
export interface Outcome { done?: string | null; error?: string | null; values?: Record<string, unknown>; problems?: number; /** changes with every try */ at?: number }

const DONE = ["saved", "submitted", "published", "withdrawn", "incomplete"] as const;

export function EditHead({ head, outcome, children }: { head: EditHeadData; outcome: Outcome; children?: ReactNode }) {
  const { t } = useT("studio");
  const live = head.status === "published" ? head.publicLangs.filter((lang) => head.slugs[lang]) : [];
  return (
    <>
      <PageHead title={head.title} above={<Link to={head.back.to}>← {head.back.text}</Link>} lead={<span className="flex flex-wrap items-center gap-x-4 gap-y-1"><StatusWord status={head.status} />{live.map((lang) => <a key={lang} href={`/${lang}/p/${head.slugs[lang]}`} className="text-sm">{t("edit.publicPage")} <span className="uppercase">{lang}</span></a>)}</span>}>
        {(head.status === "published" || head.status === "submitted") && (
          <Form method="post"><Button look="danger" name="intent" value="withdraw">{t("edit.withdraw")}</Button></Form>
        )}
      </PageHead>
      <div className="grid gap-4">
        <OutcomeNotice outcome={outcome} />
        {head.note && <Notice tone="warning" title={t("offer.sentBack")}><p className="whitespace-pre-line">{head.note}</p></Notice>}
        <ChecksPanel missing={head.missing}>{children}</ChecksPanel>
        <PicturesStrip productId={head.id} pictures={head.pictures} />
      </div>
    </>
  );
}

/** The outcome is gone to when it appears; with mistakes, the first wrong field is. */
export function OutcomeNotice({ outcome: { done, error, values, problems = 0, at } }: { outcome: Outcome }) {
  const { t } = useT("studio");
  const { t: te } = useT("errors");
  const place = useRef<HTMLDivElement>(null);
  const known = DONE.find((word) => word === done);
  const tells = problems === 0 && Boolean(error || known);
  useEffect(() => {
    if (tells) place.current?.focus();
  }, [tells, at]);
  if (problems > 0) return <Notice tone="error" title={t("form.problems", { count: problems })} />;
  if (!tells) return null;
  return (
    <div ref={place} tabIndex={-1} className="scroll-mt-40">
      {error ? <Notice tone="error" title={te(error as "not_found", { ...(values as object) })} /> : <Notice tone={known === "incomplete" ? "warning" : "success"} title={t(`done.${known!}`)}>{t(`done.${known!}More`)}</Notice>}
    </div>
  );
}
