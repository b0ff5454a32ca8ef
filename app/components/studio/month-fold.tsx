/** A month of a long list: the nearest two stand open, later ones are folded to a line that says what is in them; on paper all stand open. */
import type { ReactNode } from "react";
import { formatDate } from "../../core/time.ts";
import { useT } from "../../i18n/use-t.ts";

const OPEN = 2;
const LOOKS = { h2: "text-2xl", h3: "font-sans text-sm font-semibold" } as const;

/** @param month "2027-07" @param index its place among the months of the list @param heading its level on the page */
export function MonthFold({ month, index, heading: Heading, sum, children }: { month: string; index: number; heading: "h2" | "h3"; sum: ReactNode; children: ReactNode }) {
  const { lang } = useT("studio");
  return (
    <details open={index < OPEN} className="open:pb-4 print:[&::details-content]:[content-visibility:visible]">
      <summary className="flex min-h-11 items-baseline gap-x-3 border-b border-line py-2 marker:content-none before:w-3 before:text-muted before:content-['+'] print:before:content-none [[open]>&]:before:content-['–']">
        <span className="flex min-w-0 flex-1 flex-wrap items-baseline justify-between gap-x-6">
          <Heading className={`${LOOKS[Heading]} first-letter:uppercase`}>{formatDate(`${month}-01`, lang, "month")}</Heading>
          <span className="tabular text-sm text-muted">{sum}</span>
        </span>
      </summary>
      {children}
    </details>
  );
}
