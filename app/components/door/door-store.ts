/**
 * What a phone keeps for the time without a net: the list of today and tomorrow, and what was pressed and not yet sent.
 * Steps hold codes and moments, nothing of a guest; the list goes with the day and with the log-out.
 */
import { displayVoucher, UNDO_MS, verdictOf, type DoorAnswer, type DoorList, type DoorRow, type DoorStep, type RecentUse, type StepResult } from "../../core/booking/door.ts";
import type { LocalDate } from "../../core/time.ts";

/** The part of Web Storage that is used. */
export type Store = Pick<Storage, "getItem" | "setItem" | "removeItem">;

let phone: Store | undefined;

/** The phone's own; where it is forbidden or full, one that lasts as long as the page. */
export function phoneStore(): Store {
  return (phone ??= worksOrNot(() => localStorage) ?? memoryStore());
}

function worksOrNot(open: () => Storage): Storage | undefined {
  try {
    const store = open();
    store.setItem("latarnia.door", "");
    store.removeItem("latarnia.door");
    return store;
  } catch {
    return undefined;
  }
}

function memoryStore(): Store {
  const texts = new Map<string, string>();
  return { getItem: (key) => texts.get(key) ?? null, setItem: (key, text) => void texts.set(key, text), removeItem: (key) => void texts.delete(key) };
}

const LIST = "latarnia.door.list";
/** A business's own: another that logs in on the same phone neither sees nor sends them. */
const stepsOf = (organisationId: string) => `latarnia.door.steps.${organisationId}`;

/** The list as far as its days are not over; one of another business, or of another version of the page, is dropped. */
export function keptList(store: Store, { organisationId, today }: { organisationId: string; today: LocalDate }): DoorList | null {
  const list = read<DoorList>(store, LIST);
  const isOwn = list?.organisationId === organisationId && list.rows.every(({ title }) => typeof title === "object");
  const rows = isOwn ? list.rows.filter((row) => row.endDate >= today) : [];
  if (!isOwn || (rows.length === 0 && list.rows.length > 0)) {
    store.removeItem(LIST);
    return null;
  }
  if (rows.length < list.rows.length) write(store, LIST, { ...list, rows });
  return { ...list, rows };
}

export function keepList(store: Store, list: DoorList): void {
  write(store, LIST, list);
}

export function forgetList(store: Store): void {
  store.removeItem(LIST);
}

export function keptSteps(store: Store, organisationId: string): DoorStep[] {
  return read<DoorStep[]>(store, stepsOf(organisationId)) ?? [];
}

export function addStep(store: Store, organisationId: string, step: DoorStep): void {
  write(store, stepsOf(organisationId), [...keptSteps(store, organisationId), step]);
}

/** Those that were answered; others may have been added meanwhile. */
export function dropSteps(store: Store, organisationId: string, ids: ReadonlySet<string>): void {
  const left = keptSteps(store, organisationId).filter((step) => !ids.has(step.id));
  if (left.length > 0) write(store, stepsOf(organisationId), left);
  else store.removeItem(stepsOf(organisationId));
}

/** How many of the uses that were sent were refused without anybody having been told: second, void, or of a code that is nobody's here. @param pressed the step whose result is said where it was pressed */
export function lateRefused({ steps, results, pressed }: { steps: readonly DoorStep[]; results: readonly StepResult[]; pressed: string | null }): number {
  const uses = new Set(steps.flatMap(({ kind, id }) => (kind === "use" && id !== pressed ? [id] : [])));
  return results.filter(({ id, outcome }) => uses.has(id) && outcome !== "used").length;
}

/** The list as it stands after the steps that it does not know of yet. */
export function rowsAfter(rows: readonly DoorRow[], steps: readonly DoorStep[]): DoorRow[] {
  const pressed = new Map<string, string>(); // code → moment
  for (const step of steps) {
    if (step.kind === "use") {
      if (!pressed.has(step.code)) pressed.set(step.code, step.at);
      continue;
    }
    const undone = steps.find((other) => other.kind === "use" && other.id === step.useId);
    if (undone?.kind === "use") pressed.delete(undone.code);
  }
  return rows.map((row) => (row.standing === "good" && pressed.has(row.code) ? { ...row, standing: "used", usedAt: pressed.get(row.code)! } : row));
}

/** What can be said of a code without a net. */
export function answerFromList({ code, list, steps, today }: { code: string; list: DoorList | null; steps: readonly DoorStep[]; today: LocalDate }): DoorAnswer {
  const row = rowsAfter(list?.rows ?? [], steps).find((candidate) => candidate.code === code) ?? null;
  return { asked: displayVoucher(code), verdict: row ? verdictOf(row, today) : "notListed", row, host: null };
}

/** The uses of today, the newest first: those the studio knows of, and those that wait on the phone. */
export function usesAfter({ recent, steps, rows, now }: { recent: readonly RecentUse[]; steps: readonly DoorStep[]; rows: readonly DoorRow[]; now: Date }): RecentUse[] {
  const undone = new Set(steps.flatMap((step) => (step.kind === "undo" ? [step.useId] : [])));
  const known = new Set(recent.map(({ id }) => id));
  const waiting = steps.flatMap((step) => (step.kind === "use" && !known.has(step.id) ? [waitingUse(step, rows, now)] : []));
  return [...waiting.reverse(), ...recent].map((use) => (undone.has(use.id) ? { ...use, undone: true, undoable: false, waiting: true } : use));
}

function waitingUse({ id, code, at }: Extract<DoorStep, { kind: "use" }>, rows: readonly DoorRow[], now: Date): RecentUse {
  const row = rows.find((candidate) => candidate.code === code);
  return { id, code: displayVoucher(code), title: row?.title ?? null, guest: row?.guest ?? "", outcome: "used", usedAt: at, undone: false, undoable: now.getTime() - Date.parse(at) <= UNDO_MS, waiting: true };
}

/** What another version of the page may have left is nothing. */
function read<T>(store: Store, key: string): T | null {
  try {
    return JSON.parse(store.getItem(key) ?? "null") as T | null;
  } catch {
    return null;
  }
}

function write(store: Store, key: string, value: unknown): void {
  store.setItem(key, JSON.stringify(value));
}
