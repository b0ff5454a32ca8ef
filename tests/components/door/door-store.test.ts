/** What a phone keeps without a net: the list as long as its day lasts, the steps of one business, answers from both. */
import { expect, test } from "vitest";
import type { DoorList, DoorRow, DoorStep, RecentUse, StepResult } from "../../../app/core/booking/door.ts";
import { addStep, answerFromList, dropSteps, forgetList, keepList, keptList, keptSteps, lateRefused, rowsAfter, usesAfter, type Store } from "../../../app/components/door/door-store.ts";

const TODAY = "2027-07-12";
const AT = "2027-07-12T08:00:00.000Z";

function memory(): Store & { size(): number } {
  const texts = new Map<string, string>();
  return { getItem: (key) => texts.get(key) ?? null, setItem: (key, text) => void texts.set(key, text), removeItem: (key) => void texts.delete(key), size: () => texts.size };
}

const row = (more: Partial<DoorRow> = {}): DoorRow => ({ code: "ABCDEFGH", display: "ABCD-EFGH", title: { text: "Rejs", lang: "pl" }, date: TODAY, endDate: TODAY, when: "dziś, 10:00", party: "2 dorosłych", guest: "Anna K.", standing: "good", usedAt: null, ...more });
const list = (rows: DoorRow[]): DoorList => ({ organisationId: "shed", madeAt: AT, rows });
const use = (id: string, code = "ABCDEFGH", at = AT): DoorStep => ({ kind: "use", id, code, at });
const undo = (useId: string): DoorStep => ({ kind: "undo", id: `${useId}-undo`, useId, at: AT });
const kept = (store: Store, today = TODAY, organisationId = "shed") => keptList(store, { organisationId, today });

test("a list is kept until its days are over, and then nothing of it is left", () => {
  const store = memory();
  keepList(store, list([row(), row({ code: "TMRWTMRW", date: "2027-07-13", endDate: "2027-07-13" })]));
  expect(kept(store)?.rows).toHaveLength(2);
  expect(kept(store, "2027-07-13")?.rows.map(({ code }) => code)).toEqual(["TMRWTMRW"]);
  expect(store.getItem("latarnia.door.list")).not.toContain("ABCDEFGH");
  expect(kept(store, "2027-07-14")).toBeNull();
  expect(store.size()).toBe(0);
});

test("a day without guests is a list too", () => {
  const store = memory();
  keepList(store, list([]));
  expect(kept(store)).toMatchObject({ rows: [] });
});

test("another business on the same phone gets neither the list nor the steps, and sends none of them", () => {
  const store = memory();
  keepList(store, list([row()]));
  addStep(store, "shed", use("u1"));
  expect(kept(store, TODAY, "other")).toBeNull();
  expect(kept(store)).toBeNull();
  expect(keptSteps(store, "other")).toEqual([]);
  expect(keptSteps(store, "shed")).toEqual([use("u1")]);
});

test("a list that an older page kept, of titles without their language, is dropped", () => {
  const store = memory();
  store.setItem("latarnia.door.list", JSON.stringify({ ...list([row()]), rows: [{ ...row(), title: "Rejs" }] }));
  expect(kept(store)).toBeNull();
  expect(store.size()).toBe(0);
});

test("the log-out takes the guests and leaves what was pressed: a code and a moment", () => {
  const store = memory();
  keepList(store, list([row()]));
  addStep(store, "shed", use("u1"));
  forgetList(store);
  expect(store.size()).toBe(1);
  expect(store.getItem("latarnia.door.steps.shed")).not.toContain("Anna");
});

test("steps stay in the order of pressing; those answered go, those added meanwhile stay", () => {
  const store = memory();
  for (const step of [use("u1"), undo("u1"), use("u2")]) addStep(store, "shed", step);
  expect(keptSteps(store, "shed").map(({ id }) => id)).toEqual(["u1", "u1-undo", "u2"]);
  dropSteps(store, "shed", new Set(["u1", "u1-undo"]));
  expect(keptSteps(store, "shed").map(({ id }) => id)).toEqual(["u2"]);
  dropSteps(store, "shed", new Set(["u2"]));
  expect(store.size()).toBe(0);
});

test.each([
  ["good", [row()], [], "good"],
  ["used by the list", [row({ standing: "used", usedAt: AT })], [], "used"],
  ["used on this phone", [row()], [use("u1")], "used"],
  ["used and undone on this phone", [row()], [use("u1"), undo("u1")], "good"],
  ["used, undone, used again", [row()], [use("u1"), undo("u1"), use("u2")], "used"],
  ["void", [row({ standing: "void" })], [], "void"],
  ["tomorrow's", [row({ date: "2027-07-13", endDate: "2027-07-13" })], [], "otherDay"],
  ["a stay since yesterday", [row({ date: "2027-07-11", endDate: "2027-07-13" })], [], "good"],
  ["not on the list", [row({ code: "ZZZZZZZZ" })], [], "notListed"],
] as const)("without a net: %s", (_, rows, steps, verdict) => {
  expect(answerFromList({ code: "ABCDEFGH", list: list([...rows]), steps, today: TODAY })).toMatchObject({ asked: "ABCD-EFGH", verdict });
});

test("without a list nothing is known", () => {
  expect(answerFromList({ code: "ABCDEFGH", list: null, steps: [], today: TODAY })).toMatchObject({ verdict: "notListed", row: null });
});

test("what the studio knows of as used is not undone by a phone's older steps", () => {
  expect(rowsAfter([row({ standing: "used", usedAt: "2027-07-12T07:00:00.000Z" })], [use("u1")])[0]).toMatchObject({ standing: "used", usedAt: "2027-07-12T07:00:00.000Z" });
});

test("uses that wait stand before those known, with a way back for an hour", () => {
  const known: RecentUse = { id: "k", code: "KKKK-KKKK", title: { text: "Rejs", lang: "pl" }, guest: "Ewa N.", outcome: "used" as const, usedAt: AT, undone: false, undoable: true };
  const shown = (minutes: number, steps: DoorStep[]) => usesAfter({ recent: [known], steps, rows: [row()], now: new Date(Date.parse(AT) + minutes * 60_000) });
  expect(shown(59, [use("u1"), use("u2", "ZZZZZZZZ")]).map(({ id, guest, undoable, waiting }) => [id, guest, undoable, waiting])).toEqual([["u2", "", true, true], ["u1", "Anna K.", true, true], ["k", "Ewa N.", true, undefined]]);
  expect(shown(61, [use("u1")])[0]).toMatchObject({ undoable: false });
  expect(shown(1, [undo("k")])[0]).toMatchObject({ id: "k", undone: true, undoable: false, waiting: true });
  expect(usesAfter({ recent: [{ ...known, id: "u1" }], steps: [use("u1")], rows: [], now: new Date(AT) })).toHaveLength(1);
});

test("of what was sent along, uses that let nobody in are counted: second, void or of a code that is gone; not the one pressed now, which is said by itself, nor an undo", () => {
  const steps = [use("a"), use("b"), undo("b"), use("c"), use("d"), use("e")];
  const outcomes: StepResult["outcome"][] = ["used", "second", "unknown", "void", "unknown", "void"];
  const results = steps.map(({ id }, index): StepResult => ({ id, outcome: outcomes[index]!, firstAt: null }));
  expect(lateRefused({ steps, results, pressed: null })).toBe(4);
  expect(lateRefused({ steps, results, pressed: "e" })).toBe(3);
  expect(lateRefused({ steps, results: [], pressed: "e" }), "nothing was answered").toBe(0);
});
