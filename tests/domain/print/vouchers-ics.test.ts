/** The calendar file against RFC 5545: lines, folding, zone, stable ids, stays as whole days. */
import { expect, test } from "vitest";
import { tripIcs } from "../../../app/domain/print/trip-ics.ts";
import { paidTrip } from "./order-views.ts";

const ics = tripIcs({ order: paidTrip(), url: "https://example.com/pl/orders/QWERTYZA?key=k" });
const unfolded = ics.replace(/\r\n[ \t]/g, "").split("\r\n");

test("every line ends with CRLF and has at most 75 octets", () => {
  expect(ics.endsWith("END:VCALENDAR\r\n")).toBe(true);
  expect(ics.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  for (const line of ics.split("\r\n")) expect(Buffer.byteLength(line), line).toBeLessThanOrEqual(75);
});

test("times are the venue's, with the zone's rules beside them", () => {
  expect(unfolded).toContain("BEGIN:VTIMEZONE");
  expect(unfolded).toContain("DTSTART;TZID=Europe/Warsaw:20271030T230000");
});

test("what ends after midnight ends on the next day", () => {
  expect(unfolded).toContain("DTEND;TZID=Europe/Warsaw:20271031T013000");
});

test("a stay takes whole days up to the day of leaving", () => {
  expect(unfolded).toContain("DTSTART;VALUE=DATE:20271030");
  expect(unfolded).toContain("DTEND;VALUE=DATE:20271101");
});

test("the same order gives the same file: ids and stamps are its own", () => {
  expect(unfolded).toContain("UID:c1@latarnia");
  expect(unfolded).toContain("DTSTAMP:20261124T120500Z");
  expect(tripIcs({ order: paidTrip(), url: "https://example.com/pl/orders/QWERTYZA?key=k" })).toBe(ics);
});

test("commas, semicolons, backslashes and line breaks are escaped", () => {
  expect(unfolded.some((line) => line.startsWith("SUMMARY:Nocny rejs\\, żółta Größe"))).toBe(true);
  expect(unfolded.some((line) => line.includes("Weź kurtkę\\; wieje\\, \\\\ mocno\\n"))).toBe(true);
  expect(unfolded.some((line) => line.includes("JKMN-PQRS"))).toBe(true);
});

test("the words around the names are the order's language", () => {
  expect(tripIcs({ order: paidTrip({ lang: "de" }), url: "https://example.com" }).replace(/\r\n /g, "")).toContain("Voucher-Code: ABCD-EFGH");
});
