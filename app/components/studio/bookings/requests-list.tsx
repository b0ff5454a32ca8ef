/** Open requests in the studio, the most urgent first, each with its answer. */
import type { HostRequest } from "../../../core/booking/request-view.ts";
import { tieCounts } from "../../../core/tie-words.ts";
import { useT } from "../../../i18n/use-t.ts";
import { Notice } from "../../notice.tsx";
import { AnswerForm } from "../../request/answer-form.tsx";
import { RequestFacts } from "../../request/request-facts.tsx";
import { PageHead } from "../page-head.tsx";

/** @param own true for a host, who needs no name of himself @param done what was just answered */
export function RequestsList({ requests, own, done }: { requests: HostRequest[]; own: boolean; done: "accepted" | "refused" | null }) {
  const { t } = useT("request");
  return (
    <>
      <PageHead title={t("studio.title")} lead={requests.length > 0 ? t("studio.lead") : undefined} />
      {done && <div className="mb-6"><Notice tone="success" title={t(`studio.done.${done}`)} /></div>}
      {requests.length === 0 && <p className="border-y border-line py-10 text-center text-muted">{t("studio.none")}</p>}
      {requests.map((request) => (
        <section key={request.id} aria-labelledby={`request-${request.id}`} className="mt-8 border-l-4 border-amber bg-surface p-5 first-of-type:mt-0 md:p-7">
          <h2 id={`request-${request.id}`} className="mb-4 text-xl">{tieCounts(t("studio.until", { until: request.deadlineWords }))}</h2>
          <RequestFacts request={request} host={!own} />
          <AnswerForm requestId={request.id} />
        </section>
      ))}
    </>
  );
}
