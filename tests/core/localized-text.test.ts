import { expect, test } from "vitest";
import { anyText, approved, approvedLangs, editText, nearestText, reviewed, statusOf } from "../../app/core/localized-text.ts";
import { normaliseCode, readableCode, secretToken } from "../../app/core/ids.ts";
import { slugify } from "../../app/core/slug.ts";

test("a changed Polish text makes the untouched others outdated, and they are no longer public", () => {
  const before = reviewed({ pl: "Rejs", de: "Bootsfahrt", en: "Cruise" });
  const after = editText(before, { pl: "Rejs po porcie", de: "Hafenrundfahrt" });
  expect([statusOf(after, "pl"), statusOf(after, "de"), statusOf(after, "en")]).toEqual(["reviewed", "reviewed", "outdated"]);
  expect(approved(after, "en")).toBeUndefined();
  expect(approvedLangs([after])).toEqual(["pl", "de"]);
});

test("saving without a change keeps every status", () => {
  const before = editText(reviewed({ pl: "A", en: "A" }), { pl: "B" });
  expect(editText(before, { pl: "B", en: "A" })).toEqual(before);
});

test("an emptied language disappears and never falls back in public", () => {
  const after = editText(reviewed({ pl: "Rejs", de: "Fahrt" }), { de: " " });
  expect(statusOf(after, "de")).toBe("missing");
  expect(approved(after, "de")).toBeUndefined();
  expect(anyText(after, "de")).toBe("Rejs");
});

test("the nearest text says in which language it is: the one asked for, else Polish, else any", () => {
  const said = (texts: Parameters<typeof reviewed>[0]) => nearestText(reviewed(texts), "de");
  expect([said({ pl: "Rejs", de: "Fahrt" }), said({ pl: "Rejs", en: "Cruise" }), said({ en: "Cruise" }), said({})]).toEqual([
    { text: "Fahrt", lang: "de" }, { text: "Rejs", lang: "pl" }, { text: "Cruise", lang: "en" }, { text: "", lang: "de" },
  ]);
});

test("a product is public only where all its texts are approved", () => {
  expect(approvedLangs([reviewed({ pl: "a", de: "b", en: "c" }), reviewed({ pl: "a", en: "c" }), {}])).toEqual(["pl", "en"]);
  expect(approvedLangs([])).toEqual([]);
});

test("slugs fold Polish and German letters", () => {
  expect(slugify("Łódź na Zalewie – 3 h")).toBe("lodz-na-zalewie-3-h");
  expect(slugify("Größe für Anfänger")).toBe("groesse-fuer-anfaenger");
  expect(slugify("„…”")).toBe("x");
  expect(slugify("a".repeat(200))).toHaveLength(80);
});

test("codes have no look-alikes and survive being typed badly", () => {
  const code = readableCode(400);
  expect(code).toMatch(/^[2-9A-HJKMNP-TW-Z]{400}$/);
  expect(normaliseCode(" ab-cd 23 ")).toBe("ABCD23");
  expect(secretToken()).toHaveLength(43);
});
