/** What was bought, day by day: when and where to be, whom to call, and the voucher to show. */
import type { ReactNode } from "react";
import { noteOf } from "../../core/booking/component-note.ts";
import { voucherEnd, type VoucherEnd } from "../../core/booking/order-left.ts";
import type { OrderPageView, QrPath } from "../../core/booking/order-page.ts";
import type { OrderComponentView, OrderLineView, OrderView, VoucherView } from "../../core/booking/order-view.ts";
import { tieCounts, tieText, tieWords } from "../../core/tie-words.ts";
import { formatDate, formatInstant, type LocalDate } from "../../core/time.ts";
import type { FeatureType } from "../../core/vocabulary.ts";
import { datesInWords, partyInWords, timeInWords } from "../../i18n/order-words.ts";
import { useOrderWords } from "../../i18n/use-order-words.ts";
import { useT } from "../../i18n/use-t.ts";
import { Unbroken } from "../unbroken.tsx";

export function OrderPlan({ view }: { view: OrderPageView }) {
  const { t, lang } = useT("order");
  const words = useOrderWords();
  const { order, today, qrCodes } = view;
  return (
    <section aria-labelledby="plan-heading" className="mt-12 md:mt-16">
      <h2 id="plan-heading" className="visually-hidden">{t("plan")}</h2>
      {order.lines.map((line, index) => (
        <div key={line.id} className={index > 0 ? "mt-16" : undefined}>
          <p lang={order.lang} className="font-display text-3xl leading-tight font-semibold">{tieWords(line.title, order.lang)}</p>
          <p className="mt-2 text-lg text-muted">{tieCounts(`${datesInWords(line, lang)} · ${partyInWords(line.units, words)}`)}</p>
          {daysOf(line).map(({ date, components }) => (
            <div key={date} className="mt-8 grid gap-x-10 border-t-2 border-ink pt-4 md:grid-cols-[11rem_1fr]">
              <h3 className="text-xl first-letter:uppercase">{formatDate(date, lang, "medium")}</h3>
              <ol>{components.map((component) => (component.state === "lost" ? <LostComponent key={component.id} component={component} order={order} /> : <Component key={component.id} component={component} line={line} order={order} today={today} qrCodes={qrCodes} />))}</ol>
            </div>
          ))}
        </div>
      ))}
    </section>
  );
}

function daysOf(line: OrderLineView): { date: LocalDate; components: OrderComponentView[] }[] {
  const dates = [...new Set(line.components.map((component) => component.date))];
  return dates.map((date) => ({ date, components: line.components.filter((component) => component.date === date) }));
}

const PART = "flex flex-col gap-6 border-b border-line pt-4 pb-6 last:border-0 sm:flex-row sm:items-start sm:justify-between md:pt-0 md:not-first:pt-6";

/** Where it would have been, so that the guest sees what is missing from the day; the way to something else is at the head of the page. */
function LostComponent({ component, order }: { component: OrderComponentView; order: OrderView }) {
  const { t } = useT("change");
  const words = useOrderWords();
  return (
    <li className={PART}>
      <div className="min-w-0">
        <p className="text-sm font-semibold text-red">{t("lost.was")}</p>
        <p className="tabular mt-1 font-semibold text-muted line-through">{timeInWords(component, words)}</p>
        <h4 lang={order.lang} className="mt-1 text-xl text-muted">{tieWords(component.title, order.lang)}</h4>
        <p className="mt-1 text-muted">{component.entrepreneur.name}</p>
      </div>
    </li>
  );
}

function Component({ component, line, order, today, qrCodes }: { component: OrderComponentView; line: OrderLineView; order: OrderView } & Pick<OrderPageView, "today" | "qrCodes">) {
  const { t } = useT("order");
  const words = useOrderWords();
  const { entrepreneur, meetingPoint, place, voucher } = component;
  return (
    <li className={PART}>
      <div className="min-w-0">
        <p className="tabular font-semibold text-sea-strong">{tieCounts(timeInWords(component, words))}</p>
        <h4 lang={order.lang} className={line.kind === "offer" ? "visually-hidden" : "mt-1 text-xl"}>{tieWords(component.title, order.lang)}</h4>
        {noteOf(component) && <p lang={order.lang} className="mt-1 max-w-prose text-muted first-letter:uppercase">{component.note}</p>}
        <dl className="mt-3">
          <Fact term={t("meeting")}>
            <span lang={order.lang}><Unbroken>{tieText(meetingPoint || place.name, order.lang)}</Unbroken></span>{" "}
            <a href={mapUrl(place)} rel="noreferrer" target="_blank" aria-label={t("actions.mapOf", { place: place.name })} className="inline-flex min-h-6 items-center whitespace-nowrap print:hidden">{t("actions.map")}</a>
          </Fact>
          <Fact term={t("by")}>{entrepreneur.name}</Fact>
          <Fact term={t("phoneOnDay")}><a href={`tel:${entrepreneur.phone.replace(/[^+\d]/g, "")}`} className="tabular inline-flex min-h-6 items-center whitespace-nowrap">{entrepreneur.phone}</a></Fact>
          <Fact term={t("party")}>{partyInWords(component.units, words)}</Fact>
          {TOLD.map((type) => ({ type, texts: featuresOf(line, component, type) })).filter(({ texts }) => texts.length > 0).map(({ type, texts }) => (
            <Fact key={type} term={t(type)}><span lang={order.lang}>{texts.map((text) => <span key={text} className="block">{text}</span>)}</span></Fact>
          ))}
        </dl>
      </div>
      {voucher && <Voucher voucher={voucher} end={voucherEnd(component, voucher, today)} qr={qrCodes[voucher.code]} />}
    </li>
  );
}

/** What a guest looks up again before setting off. */
const TOLD = ["bring", "know"] as const satisfies FeatureType[];

function featuresOf(line: OrderLineView, component: OrderComponentView, type: FeatureType): string[] {
  const part = line.snapshot.parts.find((candidate) => candidate.offerId === component.offerId);
  return (part?.features ?? []).filter((feature) => feature.type === type).map((feature) => feature.text);
}

/** Of a voucher that is no longer good, and of one whose day is over: what it says in place of its picture, and how. */
const NO_MORE = {
  over: { says: "voucherOver", why: "voucherUnused", look: "border-sea-strong bg-sea-soft" },
  used: { says: "redeemed", why: "redeemed", look: "border-green bg-green-soft" },
  void: { says: "voucherVoid", why: "voucherNoMore", look: "border-red bg-red-soft" },
} as const satisfies Record<VoucherEnd, unknown>;

/** Black on white in both themes: scanners want it so. One that lets nobody in has no picture to hold out. */
function Voucher({ voucher: { display: code, redeemedAt }, end, qr }: { voucher: VoucherView; end: VoucherEnd | null; qr: QrPath | undefined }) {
  const { t, lang } = useT("order");
  const noMore = end && NO_MORE[end];
  return (
    <figure className="flex shrink-0 items-center gap-5 sm:w-44 sm:flex-col sm:items-stretch sm:gap-2">
      {noMore && <p className={`border-l-4 px-3 py-2 font-semibold ${noMore.look}`}>{t(noMore.says)}</p>}
      {!noMore && qr && <svg viewBox={`0 0 ${qr.size} ${qr.size}`} role="img" aria-label={t("voucherQr", { code })} className="size-36 shrink-0 border border-line bg-white text-black sm:size-44"><path d={qr.path} fill="currentColor" /></svg>}
      <figcaption className="sm:text-center">
        <span className={`tabular block text-lg font-semibold tracking-wider whitespace-nowrap ${end === "void" ? "line-through" : ""}`}>{code}</span>
        <span className="block text-sm text-muted">{redeemedAt && end === "used" ? formatInstant(new Date(redeemedAt), lang) : t(noMore?.why ?? "voucherRead")}</span>
      </figcaption>
    </figure>
  );
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div className="grid gap-x-4 py-1 sm:grid-cols-[11rem_1fr] sm:py-0.5">
      <dt className="text-sm leading-6 text-muted">{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function mapUrl({ lat, lon }: { lat: number; lon: number }): string {
  return `https://www.openstreetmap.org/?mlat=${lat}&mlon=${lon}#map=15/${lat}/${lon}`;
}
