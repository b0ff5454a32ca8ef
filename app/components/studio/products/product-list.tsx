/** One's own offers, packages or bundles: a table where there is room, a list on phones. */
import { Link } from "@remix-run/react";
import type { OfferType } from "../../../core/vocabulary.ts";
import { useT } from "../../../i18n/use-t.ts";
import { useMissingText, type MissingItem } from "./missing-list.tsx";
import { LanguagesLine, StatusWord, type ProductStatusName, type TextStateName } from "../status-word.tsx";

export interface ProductListRow {
  id: string; title: string; status: ProductStatusName; type: OfferType | null; place: string; days: number; nights: number; parts: number;
  texts: { lang: string; state: TextStateName; public: boolean }[]; missing: MissingItem[]; note: string | null;
}

/** @param base address of the kind, e.g. "/studio/offers" */
export function ProductList({ rows, base, empty }: { rows: ProductListRow[]; base: string; empty: string }) {
  const { t } = useT("studio");
  if (rows.length === 0) return <p className="border-y border-line py-10 text-center text-muted">{empty}</p>;
  return (
    <table className="w-full text-left max-md:block">
      <thead className="border-b border-line-strong text-sm max-md:visually-hidden">
        <tr><th scope="col" className="py-2 pr-4 font-semibold">{t("list.title")}</th><th scope="col" className="py-2 pr-4 font-semibold">{t("list.status")}</th><th scope="col" className="py-2 font-semibold">{t("list.texts")}</th></tr>
      </thead>
      <tbody className="max-md:block">
        {rows.map((row) => <ProductLine key={row.id} row={row} to={`${base}/${row.id}`} />)}
      </tbody>
    </table>
  );
}

function ProductLine({ row, to }: { row: ProductListRow; to: string }) {
  const { t } = useT("studio");
  const { t: tc } = useT("common");
  const { t: tv } = useT("vocabulary");
  const text = useMissingText();
  const what = row.type ? tv(`offerType.${row.type}`) : [tc("duration.day", { count: row.days }), ...(row.nights > 0 ? [tc("duration.night", { count: row.nights })] : []), t("list.parts", { count: row.parts })].join(" · ");
  return (
    <tr className="border-b border-line align-top max-md:flex max-md:flex-wrap max-md:items-center max-md:gap-x-4 max-md:gap-y-2 max-md:py-4">
      <td className="py-4 pr-4 max-md:w-full max-md:p-0">
        <Link to={to} className="font-display text-lg leading-snug font-semibold text-ink">{row.title || t("list.untitled")}</Link>
        <p className="text-sm text-muted">{what} · {row.place}</p>
        {row.note && <p className="mt-1 max-w-prose border-l-3 border-amber pl-3 text-sm"><strong>{t("offer.sentBack")}</strong> {row.note}</p>}
        {row.missing.length > 0 && <ul className="mt-1 text-sm">{row.missing.slice(0, 3).map((lack) => <li key={`${lack.code}${JSON.stringify(lack.data)}`}><span aria-hidden="true" className="font-semibold text-red">✗ </span>{text(lack)}</li>)}{row.missing.length > 3 && <li className="text-muted">{t("list.andMore", { count: row.missing.length - 3 })}</li>}</ul>}
      </td>
      <td className="py-4 pr-4 max-md:p-0"><StatusWord status={row.status} /></td>
      <td className="py-4 max-md:p-0"><LanguagesLine texts={row.texts} /></td>
    </tr>
  );
}
