/** One countdown for the held places: the end as a time without a script, ticking with one; spoken at five, two and one minute (WCAG 2.2.1). */
import { Form } from "@remix-run/react";
import { useEffect, useState } from "react";
import type { OrderView } from "../../core/order-view.ts";
import { useT } from "../../i18n/use-t.ts";
import { Button } from "../button.tsx";

const SPOKEN_MINUTES = [5, 2, 1];

export function HoldCountdown({ hold, until }: { hold: NonNullable<OrderView["hold"]>; /** "14:35" at the venue */ until: string }) {
  const { t } = useT("checkout");
  const left = useSecondsLeft(hold);
  return (
    <section aria-labelledby="hold-title" className="border-l-4 border-sea-strong bg-sea-soft px-5 py-4">
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
        <div>
          <h2 id="hold-title" className="text-xl">{t("held.heading")}</h2>
          <p className="mt-1">{t("held.until", { time: until })} {left !== null && <span role="timer" className="tabular font-semibold">{t("held.left", { time: clock(left) })}</span>}</p>
        </div>
        {hold.canExtend && <Form method="post"><Button look="line" name="intent" value="extend">{t("held.extend")}</Button></Form>}
      </div>
      <Announcer left={left} />
    </section>
  );
}

/** Null until the browser counts. */
function useSecondsLeft({ secondsLeft, expiresAt }: NonNullable<OrderView["hold"]>): number | null {
  const [left, setLeft] = useState<number | null>(null);
  useEffect(() => {
    const end = Date.now() + secondsLeft * 1000;
    const tick = () => setLeft(Math.max(0, Math.round((end - Date.now()) / 1000)));
    tick();
    const timer = setInterval(tick, 1000);
    return () => clearInterval(timer);
  }, [secondsLeft, expiresAt]);
  useEffect(() => {
    if (left === 0) window.location.reload();
  }, [left]);
  return left;
}

function clock(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}

function Announcer({ left }: { left: number | null }) {
  const { t } = useT("checkout");
  const minutes = left === null ? null : Math.ceil(left / 60);
  const spoken = minutes !== null && SPOKEN_MINUTES.includes(minutes) ? t("held.announce", { count: minutes }) : "";
  return <p aria-live="polite" className="visually-hidden">{left === 0 ? t("held.over") : spoken}</p>;
}
