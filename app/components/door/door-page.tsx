/** The door on a phone: the answer first, then the camera and the field for the next code, then the last ones with a way back. Forms work without a script. */
import { useState } from "react";
import { codeIn, displayVoucher } from "../../core/booking/door.ts";
import { dateFormat } from "../../core/formats.ts";
import { ZONE } from "../../core/time.ts";
import { useT } from "../../i18n/use-t.ts";
import { Button } from "../button.tsx";
import { Field } from "../field.tsx";
import { Notice } from "../notice.tsx";
import { PageHead } from "../studio/page-head.tsx";
import { Camera } from "./camera.tsx";
import { DoorAnswerView } from "./door-answer.tsx";
import { usesAfter } from "./door-store.ts";
import { RecentUses } from "./recent-uses.tsx";
import { useDoor, type DoorStart, type DoorState } from "./use-door.ts";

/** @property newUseId of the use that the form without a script makes: pressed twice it is still one */
export interface DoorView extends DoorStart { newUseId: string }

export function DoorPage({ view: { newUseId, ...start } }: { view: DoorView }) {
  const { t } = useT("door");
  const { state, online, check, redeem, undo, next } = useDoor(start);
  /** What is answered already is not asked again, or who was just let in would be told to be the second. */
  const seen = (text: string): boolean => {
    if (state.busy) return false;
    if (displayVoucher(codeIn(text)) !== state.answer?.asked) void check(text);
    return true;
  };
  const uses = usesAfter({ recent: state.recent, steps: state.steps, rows: state.list?.rows ?? [], now: new Date() });
  return (
    <div className="mx-auto max-w-2xl">
      <PageHead title={t("title")} lead={!state.answer && t("lead")} />
      <Net state={state} online={online} />
      <div aria-live="polite">
        {state.said && <div className="mb-6"><Notice tone={state.said === "undone" ? "success" : "warning"} title={t(`said.${state.said}`)} /></div>}
        {state.answer && <DoorAnswerView {...{ state, online, newUseId }} onRedeem={redeem} onUndo={undo} onNext={next} />}
      </div>
      {state.awake && <Camera onText={seen} />}
      <CodeForm key={state.answer?.asked ?? ""} busy={state.busy} onCode={(code) => void check(code)} />
      <RecentUses uses={uses} onUndo={(useId) => void undo(useId)} />
    </div>
  );
}

function CodeForm({ busy, onCode }: { busy: boolean; onCode: (code: string) => void }) {
  const { t } = useT("door");
  const [empty, setEmpty] = useState(true);
  return (
    <form action="/studio/scan" className="mt-6 flex flex-wrap items-end gap-3" onSubmit={(event) => (event.preventDefault(), onCode(String(new FormData(event.currentTarget).get("code") ?? "")))}>
      <div className="min-w-0 flex-1 basis-52"><Field name="code" label={t("code")} required autoComplete="off" autoCapitalize="characters" spellCheck={false} placeholder="XXXX-XXXX" className="tabular min-h-14 text-2xl tracking-widest uppercase" onChange={(event) => setEmpty(event.currentTarget.value === "")} /></div>
      <Button look={empty ? "line" : "quiet"} className="min-h-14 px-8" disabled={busy}>{busy ? t("checking") : t("check")}</Button>
    </form>
  );
}

/** The state of the net and of the list, said only where it matters. */
function Net({ state, online }: { state: DoorState; online: boolean }) {
  const { t, lang } = useT("door");
  const { list, steps, lateRefused, loggedOut, awake, busy } = state;
  const at = list && dateFormat(lang, { dateStyle: "short", timeStyle: "short", timeZone: ZONE }).format(new Date(list.madeAt));
  const waiting = steps.length > 0 && !busy && t("net.waiting", { count: steps.length });
  return (
    <div role="status" className="mb-6 grid gap-3 empty:hidden">
      {awake && !online && <Notice tone="warning" title={t("net.off")}>{at ? t("net.offMore", { at }) : t("net.offNoList")} {waiting}</Notice>}
      {online && loggedOut && <Notice tone="warning" title={t("net.loggedOut")}>{t("net.loggedOutMore")} <a href="/studio/login?next=/studio/scan">{t("net.logIn")}</a></Notice>}
      {online && !loggedOut && waiting && <Notice title={waiting} />}
      {lateRefused > 0 && <Notice tone="warning" title={t("said.refusedSync", { count: lateRefused })}>{t("said.refusedSyncMore")}</Notice>}
    </div>
  );
}
