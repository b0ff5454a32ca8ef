/** The answer about a voucher, readable at arm's length: a word, a mark and a colour. */
import type { ReactNode, Ref } from "react";
import type { DoorVerdict } from "../../core/booking/door.ts";

const GOOD = { look: "border-green bg-green-soft", mark: "✓" };
const STOP = { look: "border-red bg-red-soft", mark: "✕" };
const WAIT = { look: "border-amber bg-amber-soft", mark: "!" };
const LOOKS: Record<DoorVerdict, { look: string; mark: string }> = { good: GOOD, otherDay: WAIT, used: { ...WAIT, mark: "–" }, void: STOP, elsewhere: STOP, unknown: STOP, notListed: { ...WAIT, mark: "?" } };

/** @param heading of the page, or of a part of it */
export function Verdict({ verdict, title, heading: Heading = "h1", headingRef, children }: { verdict: DoorVerdict; title: string; heading?: "h1" | "h2"; headingRef?: Ref<HTMLHeadingElement>; children?: ReactNode }) {
  const { look, mark } = LOOKS[verdict];
  return (
    <div className={`flex items-start gap-5 border-l-8 px-5 py-6 md:px-8 ${look}`}>
      <span aria-hidden="true" className="min-w-[1ch] shrink-0 text-center font-display text-5xl leading-none font-semibold md:text-6xl">{mark}</span>
      <div className="min-w-0">
        <Heading ref={headingRef} tabIndex={headingRef ? -1 : undefined} className="text-3xl focus:outline-none md:text-5xl">{title}</Heading>
        {children && <div className="mt-2 max-w-prose text-lg">{children}</div>}
      </div>
    </div>
  );
}
