/** The page on which a host answers without a log-in, and which says afterwards what was answered. */
import type { HostRequest } from "../../core/booking/request-view.ts";
import { useT } from "../../i18n/use-t.ts";
import { AnswerForm } from "./answer-form.tsx";
import { RequestFacts } from "./request-facts.tsx";

const EDGE = { asked: "border-amber", accepted: "border-green", refused: "border-sea-strong", lapsed: "border-red", withdrawn: "border-sea-strong" } as const;

export function AnswerPage({ request }: { request: HostRequest }) {
  const { t } = useT("request");
  const { state } = request;
  return (
    <div className="page-width max-w-3xl py-8 md:py-14">
      <header className={`border-l-4 pl-5 md:pl-8 ${EDGE[state]}`}>
        <p className="text-muted">{request.hostName}</p>
        <h1 className="mt-1 text-4xl md:text-5xl">{state === "asked" ? t("host.title") : t(`host.done.${state}.title`)}</h1>
        <p className="mt-4 text-lg">{state === "asked" ? t("host.lead", { until: request.deadlineWords }) : t(`host.done.${state}.lead`)}</p>
      </header>
      <div className="mt-8"><RequestFacts request={request} host={false} /></div>
      {state === "asked" && <AnswerForm />}
      {request.note !== "" && (
        <figure className="mt-6 border-l-4 border-sea pl-4">
          <figcaption className="text-sm text-muted">{t("host.yourNote")}</figcaption>
          <blockquote className="mt-1 text-lg whitespace-pre-line">{request.note}</blockquote>
        </figure>
      )}
    </div>
  );
}
