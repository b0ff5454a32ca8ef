/** What is said of a code: the verdict, whom it is for, and the one thing to press. */
import { useEffect, useRef, type FormEvent } from "react";
import type { DoorAnswer, DoorVerdict } from "../../core/booking/door.ts";
import { tieCounts } from "../../core/tie-words.ts";
import { formatInstant } from "../../core/time.ts";
import { useT } from "../../i18n/use-t.ts";
import { Button } from "../button.tsx";
import { Spoken } from "../spoken.tsx";
import { Unbroken } from "../unbroken.tsx";
import type { DoorState } from "./use-door.ts";
import { Verdict } from "./verdict.tsx";

interface Shown { state: DoorState; newUseId: string; onRedeem: (code: string) => Promise<void>; onUndo: (useId: string) => Promise<void>; onNext: () => void }

export function DoorAnswerView({ state, newUseId, onRedeem, onUndo, onNext }: Shown) {
  const { t } = useT("door");
  const { done, second, awake, busy } = state;
  const answer = state.answer!;
  const verdict = second ? "used" : answer.verdict;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (awake) heading.current?.focus();
  }, [awake, answer, done, second]);
  return (
    <section className="mb-8">
      <Verdict verdict={done ? "good" : verdict} title={t(`verdict.${done ? "done" : verdict}`)} heading="h2" headingRef={heading}>
        {answer.row && <p className="mb-1 text-xl"><strong>{answer.row.guest}</strong> · {answer.row.party}</p>}
        <Why state={state} answer={answer} verdict={verdict} />
      </Verdict>
      <div className="mt-4 flex flex-wrap gap-3">
        {!done && !second && (verdict === "good" || verdict === "otherDay") && <Redeem code={answer.row!.code} {...{ newUseId, onRedeem, busy }} look={verdict === "good" ? "main" : "line"} words={t(busy ? "checking" : verdict === "good" ? "redeem" : "redeemAnyway")} />}
        <a href="/studio/scan" className={`button ${done ? "button-main" : "button-line"} min-h-14 px-8 text-lg`} onClick={(event) => awake && (event.preventDefault(), onNext())}>{t("next")}</a>
        {done && <UndoForm useId={done.useId} onUndo={onUndo} words={t("recent.undo")} />}
      </div>
      {answer.row && <Facts row={answer.row} />}
    </section>
  );
}

function Why({ state: { done, second, list }, answer: { asked, row, host }, verdict }: { state: DoorState; answer: DoorAnswer; verdict: DoorVerdict }) {
  const { t, lang } = useT("door");
  const at = (iso: string | null | undefined) => (iso ? tieCounts(formatInstant(new Date(iso), lang)) : "");
  if (done) return <p>{t(done.waiting ? "why.doneLater" : "why.done")}</p>;
  if (second) return <p>{second.firstAt ? t("why.secondAt", { at: at(second.firstAt) }) : t("why.secondNow")}</p>;
  if (verdict === "notListed") return <p>{list ? t("why.notListed", { code: asked, at: at(list.madeAt) }) : t("why.noList", { code: asked })}</p>;
  if (verdict === "used") return <p>{t("why.used", { at: at(row?.usedAt) })}</p>;
  return <p><Unbroken>{t(`why.${verdict}`, { when: row && tieCounts(row.when), host, code: asked })}</Unbroken></p>;
}

function Facts({ row }: { row: NonNullable<DoorAnswer["row"]> }) {
  const { t } = useT("door");
  const facts = [["what", <Spoken text={row.title} />], ["when", <Unbroken>{tieCounts(row.when)}</Unbroken>], ["code", row.display]] as const;
  return (
    <dl className="mt-4 text-lg">
      {facts.map(([name, text]) => (
        <div key={name} className="grid gap-x-6 border-b border-line py-2 last:border-0 sm:grid-cols-[9rem_1fr]">
          <dt className="text-base leading-7 text-muted">{t(`fact.${name}`)}</dt>
          <dd className={name === "code" ? "tabular font-semibold tracking-wider" : ""}>{text}</dd>
        </div>
      ))}
    </dl>
  );
}

function Redeem({ code, newUseId, look, words, busy, onRedeem }: { code: string; newUseId: string; look: "main" | "line"; words: string; busy: boolean; onRedeem: Shown["onRedeem"] }) {
  return (
    <form method="post" action="/studio/scan" onSubmit={(event) => (event.preventDefault(), void onRedeem(code))} className="max-sm:w-full">
      <input type="hidden" name="code" value={code} />
      <input type="hidden" name="useId" value={newUseId} />
      <Button look={look} name="intent" value="redeem" disabled={busy} className="min-h-14 px-8 text-lg max-sm:w-full">{words}</Button>
    </form>
  );
}

/** @param label for ears, where the words alone do not say whose use it is */
export function UndoForm({ useId, words, label, onUndo }: { useId: string; words: string; label?: string; onUndo: (useId: string) => unknown }) {
  const send = (event: FormEvent) => (event.preventDefault(), void onUndo(useId));
  return (
    <form method="post" action="/studio/scan" onSubmit={send}>
      <input type="hidden" name="useId" value={useId} />
      <Button look="line" name="intent" value="undo" aria-label={label} className={label ? "min-h-11" : "min-h-14"}>{words}</Button>
    </form>
  );
}
