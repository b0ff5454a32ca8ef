/** Which words of the question became filters, or could, and the way to the other reading: never a silent guess. */
import { Link } from "@remix-run/react";
import { useT } from "../../i18n/use-t.ts";

export interface UnderstoodData { how: "filters" | "asked" | "name" | "nothing"; words: string[]; href: string }

export function UnderstoodNote({ how, words, href }: UnderstoodData) {
  const { t } = useT("search");
  const quoted = words.map((each) => t("understood.quoted", { words: each })).join(", ");
  return (
    <p className="text-muted">
      {t(`understood.${how === "filters" ? "line" : how}`, { words: quoted })}{" "}
      <Link to={href} className="inline-flex min-h-8 items-center">{t(how === "filters" ? "understood.literally" : "understood.asFilters")}</Link>
    </p>
  );
}
