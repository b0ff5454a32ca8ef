/** The trip by day: each service with its host, place, telephone and the voucher to show or read out. */
import { formatDate, type LocalDate } from "../../core/time.ts";
import type { OrderComponentView, OrderLineView } from "../../core/order-view.ts";
import { partyInWords, timeInWords } from "../../i18n/order-words.ts";
import { useOrderWords } from "../../i18n/use-order-words.ts";
import { useT } from "../../i18n/use-t.ts";
import type { Lang } from "../../core/vocabulary.ts";
import { QrFigure } from "../qr-figure.tsx";

export type Codes = Record<string, { size: number; path: string }>;

export function OrderPlan({ line, orderLang, codes }: { line: OrderLineView; orderLang: Lang; codes: Codes }) {
  const { t, lang } = useT("order");
  const dates = [...new Set(line.components.map((component) => component.date))];
  return (
    <section aria-labelledby={`plan-${line.id}`}>
      <h2 id={`plan-${line.id}`} className="text-3xl"><span lang={orderLang}>{line.title}</span></h2>
      <ol className="mt-6 grid gap-10">
        {dates.map((date, index) => (
          <li key={date}>
            <h3 className="text-xl"><span className="text-muted">{dates.length > 1 && `${t("dayLabel", { day: dayOf(dates[0]!, date, index) })} · `}</span>{formatDate(date, lang, "long")}</h3>
            <ul className="mt-3 grid gap-4">
              {line.components.filter((component) => component.date === date).map((component) => <Service key={component.id} component={component} orderLang={orderLang} code={codes[component.id]} />)}
            </ul>
          </li>
        ))}
      </ol>
    </section>
  );
}

function dayOf(first: LocalDate, date: LocalDate, index: number): number {
  const days = (Date.parse(date) - Date.parse(first)) / 86_400_000;
  return Number.isFinite(days) ? days + 1 : index + 1;
}

function Service({ component, orderLang, code }: { component: OrderComponentView; orderLang: Lang; code: Codes[string] | undefined }) {
  const { t } = useT("order");
  const words = useOrderWords();
  const { entrepreneur, place, voucher } = component;
  return (
    <li className="grid gap-5 border-t-2 border-ink bg-foam pt-4 sm:grid-cols-[minmax(0,1fr)_auto]">
      <div>
        <p className="font-semibold text-sea-strong">{timeInWords(component, words)}</p>
        <p className="font-display text-xl font-semibold" lang={orderLang}>{component.title}</p>
        {component.note && <p className="mt-1" lang={orderLang}>{component.note}</p>}
        <dl className="mt-3 grid gap-x-6 gap-y-1 text-sm sm:grid-cols-[auto_minmax(0,1fr)]">
          <dt className="text-muted">{t("party")}</dt><dd>{partyInWords(component.units, words)}</dd>
          <dt className="text-muted">{t("by")}</dt><dd>{entrepreneur.name}</dd>
          <dt className="text-muted">{t("meeting")}</dt>
          <dd>
            <span lang={orderLang}>{component.meetingPoint || entrepreneur.address}</span>{" "}
            <a href={`https://www.openstreetmap.org/?mlat=${place.lat}&mlon=${place.lon}#map=15/${place.lat}/${place.lon}`} rel="noreferrer" aria-label={t("actions.mapOf", { place: place.name })} className="inline-flex min-h-6 items-center">{t("actions.map")}</a>
          </dd>
          <dt className="text-muted">{t("phoneOnDay")}</dt><dd><a href={`tel:${entrepreneur.phone.replace(/\s/g, "")}`} className="tabular inline-flex min-h-6 items-center">{entrepreneur.phone}</a></dd>
        </dl>
      </div>
      {voucher && code && (
        <figure className="justify-self-start sm:text-right">
          <QrFigure {...code} label={t("voucherQr", { code: voucher.display })} />
          <figcaption className="mt-1 text-sm text-muted">{voucher.redeemedAt ? t("redeemed") : t("voucher")} <span className="tabular block font-mono text-xl font-semibold tracking-wider text-ink">{voucher.display}</span></figcaption>
        </figure>
      )}
    </li>
  );
}
