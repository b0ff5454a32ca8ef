/** An order whose trip does not take place: what it was for in short, without telephones and meeting points that would only mislead. */
import type { OrderComponentView, OrderLineView, OrderView } from "../../core/booking/order-view.ts";
import { tieCounts, tieWords } from "../../core/tie-words.ts";
import { formatDate } from "../../core/time.ts";
import { datesInWords, partyInWords, timeInWords } from "../../i18n/order-words.ts";
import { useOrderWords } from "../../i18n/use-order-words.ts";
import { useT } from "../../i18n/use-t.ts";

export function EndedTrip({ order }: { order: OrderView }) {
  const { t } = useT("order");
  return (
    <section aria-labelledby="ordered-heading" className="mt-12 md:mt-16">
      <h2 id="ordered-heading" className="text-2xl">{t("ordered")}</h2>
      {order.lines.map((line) => <EndedLine key={line.id} line={line} order={order} />)}
    </section>
  );
}

/** Lines, and parts of other lines, that were given up while the rest goes on. */
export function CancelledLines({ order }: { order: OrderView }) {
  const { t } = useT("change");
  const parts = order.lines.filter((line) => !line.cancelled).flatMap((line) => line.components.filter(({ state }) => state === "cancelled"));
  return (
    <section aria-labelledby="cancelled-heading" className="mt-12">
      <h2 id="cancelled-heading" className="text-2xl">{t("line.cancelled")}</h2>
      {order.lines.filter((line) => line.cancelled).map((line) => <EndedLine key={line.id} line={line} order={order} />)}
      {parts.length > 0 && <Parts components={parts} order={order} />}
    </section>
  );
}

function EndedLine({ line, order }: { line: OrderLineView; order: OrderView }) {
  const words = useOrderWords();
  return (
    <div className="mt-3">
      <p lang={order.lang} className="font-display text-xl font-semibold">{tieWords(line.title, order.lang)}</p>
      <p className="text-muted">{tieCounts(`${datesInWords(line, words.lang)} · ${partyInWords(line.units, words)}`)}</p>
      {line.components.length > 1 && <Parts components={line.components} order={order} />}
    </div>
  );
}

function Parts({ components, order }: { components: OrderComponentView[]; order: OrderView }) {
  const words = useOrderWords();
  return (
    <ul className="mt-3 max-w-3xl">
      {components.map((component) => (
        <li key={component.id} className="grid gap-x-6 border-t border-line py-2 sm:grid-cols-[20rem_1fr]">
          <span className="text-muted first-letter:uppercase">{tieCounts(`${formatDate(component.date, words.lang, "medium")}, ${timeInWords(component, words)}`)}</span>
          <span lang={order.lang}>{tieWords(component.title, order.lang)}</span>
        </li>
      ))}
    </ul>
  );
}
