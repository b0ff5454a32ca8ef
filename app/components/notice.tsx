/** A short message that stands out: a coloured edge, never colour alone. */
import type { ReactNode } from "react";
import { useT } from "../i18n/use-t.ts";

export type NoticeTone = "info" | "success" | "warning" | "error";

const LOOKS: Record<NoticeTone, string> = {
  info: "border-sea-strong bg-sea-soft",
  success: "border-green bg-green-soft",
  warning: "border-amber bg-amber-soft",
  error: "border-red bg-red-soft",
};

/** @param title replaces the word of the tone; errors are announced at once */
export function Notice({ tone = "info", title, children }: { tone?: NoticeTone; title?: ReactNode; children?: ReactNode }) {
  const { t } = useT("common");
  return (
    <div role={tone === "error" ? "alert" : tone === "success" ? "status" : undefined} className={`border-l-4 px-4 py-3 ${LOOKS[tone]}`}>
      <p className="font-semibold">{title ?? t(`notice.${tone}`)}</p>
      {children && <div className="mt-1">{children}</div>}
    </div>
  );
}
