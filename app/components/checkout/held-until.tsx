/** Until when the places are held: the time of day for everybody, counted down where JavaScript runs, extended once on request (WCAG 2.2.1). */
import { useFetcher, useLocation, useRevalidator } from "@remix-run/react";
import { useEffect, useRef, useState, type MouseEvent } from "react";
import { toldAt } from "../../core/booking/hold-countdown.ts";
import type { OrderView } from "../../core/booking/order-view.ts";
import { useT } from "../../i18n/use-t.ts";

type Hold = NonNullable<OrderView["hold"]>;

export function HeldUntil({ hold, until }: { hold: Hold; until: string }) {
  const { t } = useT("checkout");
  const seconds = useSecondsLeft(hold);
  const told = toldAt(seconds);
  const spoken = told === "over" ? t("held.over") : told === null ? "" : t("held.announce", { count: told });
  return (
    <section aria-labelledby="held-heading" className="border-l-4 border-sea-strong bg-sea-soft px-5 py-4">
      <h2 id="held-heading" className="text-xl">{t("held.heading")}</h2>
      <p className="tabular mt-1">{t("held.until", { time: until })}</p>
      <div className="mt-3 flex flex-wrap items-center gap-x-6 gap-y-3">
        <p role="timer" aria-live="off" className="tabular hidden text-lg font-semibold [@media(scripting:enabled)]:block">{t("held.left", { time: clockOf(seconds) })}</p>
        {hold.canExtend && <ExtendButton />}
      </div>
      <p className="visually-hidden" aria-live="polite">{spoken}</p>
    </section>
  );
}

/** Without JavaScript it sends the whole form, which keeps what was typed; with it, only the wish for more time. */
function ExtendButton() {
  const { t } = useT("checkout");
  const fetcher = useFetcher();
  const { pathname, search } = useLocation();
  const extend = (event: MouseEvent) => {
    event.preventDefault();
    void fetcher.submit({ intent: "extend" }, { method: "post", action: pathname + search });
  };
  return <button type="submit" name="intent" value="extend" onClick={extend} disabled={fetcher.state !== "idle"} className="button button-line bg-surface">{t("held.extend")}</button>;
}

/** Counts from what the server said, by the page's own steady clock; at the end the page asks the server anew. */
function useSecondsLeft(hold: Hold): number {
  const [seconds, setSeconds] = useState(hold.secondsLeft);
  const askAgain = useLatest(useRevalidator().revalidate);
  useEffect(() => {
    const end = performance.now() + hold.secondsLeft * 1000;
    const tick = () => {
      const left = Math.max(0, Math.ceil((end - performance.now()) / 1000));
      setSeconds(left);
      if (left > 0) return;
      clearInterval(timer);
      setTimeout(() => askAgain.current(), 1500);
    };
    const timer = setInterval(tick, 1000);
    tick();
    return () => clearInterval(timer);
  }, [hold, askAgain]);
  return seconds;
}

/** The function of the last render, for a timer that must not start anew because the router hands out another one. */
function useLatest<F>(given: F): { readonly current: F } {
  const latest = useRef(given);
  useEffect(() => void (latest.current = given));
  return latest;
}

/** "14:59", "23:14:59" */
function clockOf(seconds: number): string {
  const two = (count: number) => String(count).padStart(2, "0");
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60)];
  return `${hours > 0 ? `${hours}:${two(minutes)}` : minutes}:${two(seconds % 60)}`;
}
