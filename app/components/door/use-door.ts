/** The door's page awake: answers from the studio, or from the list on the phone; keeps what is pressed and sends it, in order, when there is a net. */
import { useCallback, useEffect, useRef, useState } from "react";
import { codeIn, type DoorAnswer, type DoorDone, type DoorList, type DoorNews, type DoorStep, type RecentUse, type StepOutcome, type StepResult } from "../../core/booking/door.ts";
import { askAnswer, askNews, sendSteps, type Asked } from "./ask-door.ts";
import { addStep, answerFromList, dropSteps, keepList, keptList, keptSteps, lateRefused, phoneStore } from "./door-store.ts";
import { venueToday } from "./venue-clock.ts";
import { keepPage } from "./keep-page.ts";
import { useNet } from "./use-net.ts";

export interface DoorState {
  answer: DoorAnswer | null;
  done: DoorDone | null;
  /** of a use that came second: when the first was (ISO), if that is known */
  second: { firstAt: string | null } | null;
  said: "undone" | "tooLate" | "undoUnknown" | null;
  recent: RecentUse[];
  list: DoorList | null;
  /** not sent yet */
  steps: DoorStep[];
  /** uses sent later that let nobody in: second ones, and of vouchers that are void */
  lateRefused: number;
  loggedOut: boolean;
  busy: boolean;
  /** by the browser, once it has woken */
  awake: boolean;
}

/** As the page came. */
export type DoorStart = Pick<DoorState, "answer" | "done" | "second" | "said" | "recent"> & { organisationId: string };

const RETRY_MS = 15_000;

export function useDoor({ organisationId, ...start }: DoorStart) {
  const [state, setState] = useState<DoorState>({ ...start, list: null, steps: [], lateRefused: 0, loggedOut: false, busy: false, awake: false });
  const online = useNet();
  const sending = useRef<Promise<StepResult | undefined>>(Promise.resolve(undefined));
  const change = useCallback((changes: Partial<DoorState>) => setState((before) => ({ ...before, ...changes })), []);

  const reload = useCallback(() => change({ list: keptList(phoneStore(), { organisationId, today: venueToday() }), steps: keptSteps(phoneStore(), organisationId) }), [organisationId, change]);
  const take = useCallback(<T extends DoorNews>(asked: Asked<T>): T | null => {
    if (asked === "loggedOut") change({ loggedOut: true });
    if (asked === null || asked === "loggedOut") return null;
    keepList(phoneStore(), asked.list);
    change({ recent: asked.recent, loggedOut: false });
    return asked;
  }, [change]);

  /** One sending at a time, so that steps come in the order of pressing. @returns the result of the step pressed now; what became of others is counted */
  const flush = useCallback((pressed: string | null): Promise<StepResult | undefined> => {
    const send = async (): Promise<StepResult | undefined> => {
      const steps = keptSteps(phoneStore(), organisationId);
      const news = steps.length > 0 ? take(await sendSteps(organisationId, steps)) : (take(await askNews(organisationId)), null);
      const results = news?.results ?? [];
      dropSteps(phoneStore(), organisationId, new Set(results.map(({ id }) => id)));
      const refused = lateRefused({ steps, results, pressed });
      if (refused > 0) setState((before) => ({ ...before, lateRefused: before.lateRefused + refused }));
      reload();
      return results.find(({ id }) => id === pressed);
    };
    sending.current = sending.current.then(send);
    return sending.current;
  }, [organisationId, take, reload]);

  useEffect(() => {
    reload();
    change({ awake: true });
    void keepPage();
  }, [reload, change]);

  useEffect(() => {
    if (online) void flush(null);
    const again = () => document.visibilityState === "visible" && (reload(), void flush(null));
    document.addEventListener("visibilitychange", again);
    return () => document.removeEventListener("visibilitychange", again);
  }, [online, flush, reload]);

  useEffect(() => {
    if (!online || state.steps.length === 0) return;
    const timer = setInterval(() => void flush(null), RETRY_MS);
    return () => clearInterval(timer);
  }, [online, state.steps.length, flush]);

  const check = useCallback(async (text: string) => {
    const code = codeIn(text);
    if (code === "") return;
    change({ busy: true, done: null, second: null, said: null });
    const local = () => answerFromList({ code, list: keptList(phoneStore(), { organisationId, today: venueToday() }), steps: keptSteps(phoneStore(), organisationId), today: venueToday() });
    const asked = await askAnswer(code, { organisationId, listed: local().row !== null });
    if (asked === "loggedOut") change({ loggedOut: true });
    change({ busy: false, answer: asked === null || asked === "loggedOut" ? local() : asked });
  }, [organisationId, change]);

  const press = useCallback(async (step: DoorStep): Promise<StepOutcome | "waiting"> => {
    addStep(phoneStore(), organisationId, step);
    reload();
    const result = await flush(step.id);
    if (result?.outcome === "second") change({ done: null, second: { firstAt: result.firstAt } });
    return result?.outcome ?? "waiting";
  }, [organisationId, flush, reload, change]);

  const redeem = useCallback(async (code: string) => {
    const useId = crypto.randomUUID();
    change({ busy: true, said: null });
    const outcome = await press({ kind: "use", id: useId, code, at: new Date().toISOString() });
    change({ busy: false, done: outcome === "used" || outcome === "waiting" ? { useId, waiting: outcome === "waiting" } : null });
    if (outcome === "void" || outcome === "unknown") setState((before) => ({ ...before, done: null, answer: before.answer && { ...before.answer, verdict: outcome } }));
  }, [press, change]);

  const undo = useCallback(async (useId: string) => {
    const outcome = await press({ kind: "undo", id: crypto.randomUUID(), useId, at: new Date().toISOString() });
    change({ answer: null, done: null, second: null, said: outcome === "tooLate" ? "tooLate" : outcome === "unknown" ? "undoUnknown" : "undone" });
  }, [press, change]);

  const next = useCallback(() => change({ answer: null, done: null, second: null, said: null }), [change]);
  return { state, online, check, redeem, undo, next };
}
