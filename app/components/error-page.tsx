/** The page for errors: what happened in plain words, and ways on: for guests the search box, the home page and events, for partners the studio. */
import { isRouteErrorResponse, Link, useLocation } from "@remix-run/react";
import { useT } from "../i18n/use-t.ts";
import { Button } from "./button.tsx";
import { sceneUrl } from "./scene-url.ts";
import { SearchBox } from "./search-box.tsx";

const TITLES = [400, 401, 403, 404, 409, 410, 429, 500, 503] as const;
type TitleStatus = (typeof TITLES)[number];

/** Opened by the key in the mail's link: whoever lacks it worries about a trip, not about a misspelt address. */
const ORDER_PAGE = /^\/\w+\/(orders|checkout)\//;

/** The lamp is lit for those who lost their way. */
const NIGHT = sceneUrl({ scene: "lighthouse", seed: "hero-46", width: 720, height: 600 });

interface Answer { code?: string; values?: Record<string, string | number>; /** of a form that can be sent again */ sent?: [name: string, value: string][] }

export function ErrorPage({ error, requestId }: { error: unknown; requestId?: string }) {
  const { t } = useT("errors");
  const status = statusOf(error);
  const { pathname } = useLocation();
  const answer = isRouteErrorResponse(error) ? (error.data as Answer | undefined) : undefined;
  const sentence = answer?.code && status !== 404 ? t(answer.code as "not_found", answer.values) : undefined;
  const inStudio = pathname.startsWith("/studio");
  const lead = status >= 500 ? t("lead.500") : inStudio ? t("lead.studio") : status === 404 ? t(ORDER_PAGE.test(pathname) ? "lead.order" : "lead.404") : t("lead.other");
  return (
    <div className="page-width grid items-center gap-x-16 gap-y-10 py-10 md:py-20 lg:grid-cols-[minmax(0,6fr)_minmax(0,5fr)]">
      <div>
        <p className="font-display text-lg text-muted tabular">{status}</p>
        <h1 className="mt-2 max-w-2xl text-4xl md:text-5xl">{t(`title.${status}`)}</h1>
        <p className="mt-6 max-w-prose text-lg">{sentence ?? lead}</p>
        {answer?.sent && <SendAgain fields={answer.sent} />}
        {inStudio ? <p className="mt-8"><Link to="/studio" className="inline-flex min-h-11 items-center">{t("goStudio")}</Link></p> : <WaysOn />}
        {status >= 500 && requestId && <p className="mt-8 text-sm text-muted">{t("requestId", { id: requestId })}</p>}
      </div>
      <img src={NIGHT} alt="" width={720} height={600} className="order-first aspect-2/1 w-full rounded-sm bg-sea object-cover lg:order-last lg:aspect-6/5" />
    </div>
  );
}

function WaysOn() {
  const { t, lang } = useT("errors");
  const link = "inline-flex min-h-11 items-center";
  return (
    <>
      <div className="mt-10 max-w-2xl"><SearchBox /></div>
      <ul className="mt-8 flex flex-wrap gap-x-8 gap-y-2">
        <li><Link to={`/${lang}`} className={link}>{t("goHome")}</Link></li>
        <li><Link to={`/${lang}/search`} className={link}>{t("goSearch")}</Link></li>
        <li><Link to={`/${lang}/events`} className={link}>{t("goEvents")}</Link></li>
      </ul>
    </>
  );
}

/** By the browser itself, also where JavaScript runs: its router would keep this page for an error of the form's. What orders says so on its button here too (art. 17 of the consumer rights act). */
function SendAgain({ fields }: { fields: [name: string, value: string][] }) {
  const { t } = useT("errors");
  const { pathname, search } = useLocation();
  const isOrder = fields.some(([name, value]) => name === "intent" && value === "pay");
  return (
    <form id="send-again" method="post" action={pathname + search} className="mt-8 max-w-prose border-l-4 border-amber bg-amber-soft px-5 py-4">
      <p>{t("sent.kept")}</p>
      {fields.map(([name, value], index) => <input key={index} type="hidden" name={name} value={value} />)}
      <Button look="main" className="mt-4">{t(isOrder ? "sent.order" : "sent.again")}</Button>
    </form>
  );
}

function statusOf(error: unknown): TitleStatus {
  const status = isRouteErrorResponse(error) ? error.status : 500;
  return TITLES.find((known) => known === status) ?? (status < 500 ? 400 : 500);
}
