/** The order's PDF: its metadata, its letters, its codes, a page a voucher. */
import { expect, test } from "vitest";
import { qrCode } from "../../../app/domain/print/qr-code.ts";
import type { OrderView } from "../../../app/core/booking/order-view.ts";
import { vouchersPdf } from "../../../app/domain/print/vouchers-pdf.server.tsx";
import { depthsOf, streamsOf, textsOf } from "../../support/read-pdf.ts";
import { paidTrip } from "./order-views.ts";

/** Before the trip. */
const TODAY = "2027-10-29";

/** Letters that the file's fonts map glyphs to (ToUnicode), so that they can be searched and copied. */
function lettersOf(pdf: Buffer): Set<string> {
  const maps = streamsOf(pdf).filter((stream) => stream.includes("beginbfrange") || stream.includes("beginbfchar"));
  const codes = maps.join("\n").match(/<([0-9a-fA-F]{4})>/g) ?? [];
  return new Set(codes.map((code) => String.fromCharCode(Number.parseInt(code.slice(1, 5), 16))));
}

function pagesOf(pdf: Buffer): number {
  return (pdf.toString("latin1").match(/\/Type \/Page\b/g) ?? []).length;
}

test("a confirmation and a page for every voucher, in the order's language", async () => {
  const pdf = await vouchersPdf({ order: paidTrip(), url: "https://example.com", today: TODAY });
  expect(pagesOf(pdf)).toBe(3);
  expect(pdf.toString("latin1")).toContain("/Lang (pl)");
  expect((await vouchersPdf({ order: paidTrip({ lang: "de" }), url: "https://example.com", today: TODAY })).toString("latin1")).toContain("/Lang (de)");
});

test("Polish and German letters are embedded and can be searched for", async () => {
  const letters = lettersOf(await vouchersPdf({ order: paidTrip(), url: "https://example.com", today: TODAY }));
  for (const letter of "ażółćęśźńüößABCDJKMN") expect(letters, letter).toContain(letter);
});

test("an order that is no longer confirmed has no voucher pages without vouchers", async () => {
  const order = paidTrip();
  order.lines[0]!.components = order.lines[0]!.components.map((component) => ({ ...component, voucher: null }));
  expect(pagesOf(await vouchersPdf({ order, url: "https://example.com", today: TODAY }))).toBe(1);
});

test("a meeting point that names its place in the locative does not have it said before", async () => {
  const meetingOf = async (meetingPoint: string) => {
    const order = paidTrip();
    order.lines[0]!.components[0]!.meetingPoint = meetingPoint;
    return textsOf(await vouchersPdf({ order, url: "https://example.com", today: TODAY })).find((text) => text.includes(meetingPoint.split(" ")[0]!));
  };
  expect(await meetingOf("Fontanna w Darłowie")).toBe("Fontanna w\u00a0Darłowie");
  expect(await meetingOf("Przystań w Darłówku")).toBe("Darłowo: Przystań w\u00a0Darłówku");
  expect(await meetingOf("Recepcja, ul. Darłowska 2")).toBe("Darłowo: Recepcja, ul.\u00a0Darłowska 2");
});

test("the day of leaving stays on one line, and so does an hour and its word", async () => {
  const order = paidTrip();
  const german = paidTrip({ lang: "de" });
  german.lines[0]!.components[0]!.meetingPoint = "Rezeption in Darłowo, Anreise ab 15 Uhr";
  expect(textsOf(await vouchersPdf({ order, url: "https://example.com", today: TODAY }))).toContain("wyjazd pon.,\u00a01\u00a0listopada");
  expect(textsOf(await vouchersPdf({ order: german, url: "https://example.com", today: TODAY })).filter((text) => text.includes("15\u00a0Uhr"))).toHaveLength(2);
});

test("a voucher's note begins like a sentence, and is left out where it says the title again", async () => {
  const order = paidTrip();
  const [first, second] = order.lines[0]!.components;
  first!.note = "śniadanie od ósmej";
  second!.note = second!.title.toLowerCase();
  const texts = textsOf(await vouchersPdf({ order, url: "https://example.com", today: TODAY }));
  expect(texts).toContain("Śniadanie od ósmej");
  expect(texts).not.toContain(second!.note);
});

/** Straight strokes on all pages: a QR code has a thousand, everything else a handful. */
const strokesOf = (pdf: Buffer) => streamsOf(pdf).reduce((sum, stream) => sum + (stream.match(/^[\d.-]+ [\d.-]+ l$/gm) ?? []).length, 0);

test("a used voucher is said to be used and has no code to be scanned; a void one has no page", async () => {
  const order = paidTrip();
  const fresh = await vouchersPdf({ order, url: "https://example.com", today: TODAY });
  const [first, second] = order.lines[0]!.components;
  first!.voucher = { ...first!.voucher!, standing: "used", redeemedAt: "2027-10-30T14:00:00.000Z" };
  const used = await vouchersPdf({ order, url: "https://example.com", today: TODAY });
  expect(pagesOf(used)).toBe(3);
  expect(strokesOf(used) / strokesOf(fresh)).toBeLessThan(0.6);
  second!.voucher = { ...second!.voucher!, standing: "void" };
  expect(pagesOf(await vouchersPdf({ order, url: "https://example.com", today: TODAY }))).toBe(2);
});

test("a voucher whose day is over has no code to be scanned any more, used or not", async () => {
  const order = paidTrip();
  const strokesOn = async (today: string) => strokesOf(await vouchersPdf({ order, url: "https://example.com", today }));
  const [before, between, after] = [await strokesOn(TODAY), await strokesOn("2027-10-31"), await strokesOn("2027-11-02")];
  expect(await strokesOn("2027-10-30")).toBe(before);
  expect(between / before).toBeLessThan(0.6);
  expect(between / before).toBeGreaterThan(0.4);
  expect(after / before).toBeLessThan(0.2);
});

test("a QR code is one path within its square, with the quiet zone that scanners need", () => {
  const { size, path } = qrCode("https://example.com/v/ABCDEFGH");
  const starts = [...path.matchAll(/M(\d+) (\d+)/g)].flatMap(([, x, y]) => [Number(x), Number(y)]);
  expect(Math.min(...starts)).toBe(4);
  expect(Math.max(...starts)).toBeLessThan(size - 4);
});

test("a day of leaving that is too long for its column breaks before the day, and runs into nothing", async () => {
  const order = paidTrip();
  const stay = order.lines[0]!.components.find(({ start }) => start === "night")!;
  Object.assign(stay, { date: "2027-10-22", endDate: "2027-10-24" });
  expect(textsOf(await vouchersPdf({ order, url: "https://example.com", today: TODAY }))).toContain("niedz.,\u00a024\u00a0października");
});

/** Trips of one order, each of so many services. */
function tripsOf(counts: number[]): OrderView {
  const order = paidTrip();
  const [line] = order.lines;
  const [component] = line!.components;
  return { ...order, totalMinor: line!.totalMinor * counts.length, lines: counts.map((count, trip) => ({ ...line!, id: `${trip}`, components: Array.from({ length: count }, (_, index) => ({ ...component!, id: `${trip} ${index}`, voucher: null })) })) };
}

test("however long the trips are, each one's heading stands with its first service, and nothing but the foot at the foot", async () => {
  for (const counts of [...[1, 2, 3, 4, 5, 6, 7, 8, 9].map((count) => [count, 3]), [4, 1], [3, 8], [7, 3, 4]]) {
    const pdf = await vouchersPdf({ order: tripsOf(counts), url: "https://example.com", today: TODAY });
    const texts = textsOf(pdf);
    expect(texts[texts.lastIndexOf("Gospodarz i bilet") + 1], `${counts}`).not.toMatch(/^Numer/);
    expect(depthsOf(pdf).map((page) => page.filter((depth) => depth > 841.89 - 54).length), `${counts}`).toEqual(depthsOf(pdf).map(() => 2));
  }
});

test("the sums of a paper without the trip that was called off add up: what is printed, what was called off, what was paid", async () => {
  const order = paidTrip();
  const texts = textsOf(await vouchersPdf({ order: { ...order, totalMinor: 88_000, toPayMinor: 88_000, state: "partly_cancelled", refundMinor: 20_000 }, url: "https://example.com", today: TODAY })).map((text) => text.replace(/\s/g, " ").trim()).join("|").replace(/\|zł/g, " zł");
  expect(texts).toMatch(/Razem\|680 +zł.*Odwołane\|200 +zł\|Zapłacono za wszystko\|880 +zł\|Zwrot\|200 +zł/);
  expect(texts).not.toContain("Zapłacono|");
});
