/** Around each page on which a guest changes an order: where one is, what went wrong, and the way back. */
import type { ReactNode } from "react";
import type { ChangeAnswer } from "../../core/booking/order-changes.ts";
import type { OrderView } from "../../core/booking/order-view.ts";
import { tieWords } from "../../core/tie-words.ts";
import { useT } from "../../i18n/use-t.ts";
import { ErrorSummary } from "../checkout/error-summary.tsx";
import { Notice } from "../notice.tsx";

export function ChangeFrame({ order, back, heading, answer, children }: { order: Pick<OrderView, "code">; back: string; heading: string; answer?: ChangeAnswer | null; children: ReactNode }) {
  const { t, lang } = useT("change");
  const { t: tOrder } = useT("order");
  return (
    <div className="page-width pt-6 md:pt-10">
      <p><a href={back} className="inline-flex min-h-11 items-center text-muted">← {t("back")}</a></p>
      <p className="mt-4 text-muted">{tOrder("number")}: <span className="tabular font-semibold tracking-wide text-ink">{order.code}</span></p>
      <h1 className="mt-2 text-4xl md:text-5xl">{tieWords(heading, lang)}</h1>
      {answer && <Messages answer={answer} />}
      {children}
    </div>
  );
}

function Messages({ answer }: { answer: ChangeAnswer }) {
  const { t: errors } = useT("errors");
  if (Object.keys(answer.problems).length > 0) return <div className="mt-6 max-w-2xl"><ErrorSummary problems={answer.problems} /></div>;
  return answer.failure ? <div className="mt-6 max-w-2xl"><Notice tone="error">{errors(answer.failure)}</Notice></div> : null;
}
