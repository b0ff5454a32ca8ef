/** One line of a list of facts, ruled off below: what it is, and how it is. Stands in a `<dl>`. */
import type { ReactNode } from "react";

export function RuledFact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div className="grid gap-x-6 border-b border-line py-2.5 sm:grid-cols-[11rem_1fr]">
      <dt className="text-muted">{term}</dt>
      <dd className="min-w-0 break-words">{children}</dd>
    </div>
  );
}
