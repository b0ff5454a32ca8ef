/** The list of bookings: what it adds up, and that what lies far ahead is folded by month. */
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test, vi } from "vitest";
import { BookingsList, type BookingLine } from "../../../app/components/studio/bookings/bookings-list.tsx";
import { i18nOf } from "../../../app/i18n/translator.ts";
import { TextsContext } from "../../../app/i18n/use-t.ts";

vi.mock("@remix-run/react", async (original) => ({ ...(await original<object>()), Form: "form", Link: ({ to, ...link }: { to: string }) => <a href={to} {...link} /> }));

const ROW: BookingLine = {
  componentId: "1", orderCode: "ABCD2345", state: "confirmed", date: "2027-07-12", start: "10:00", offerTitle: { text: "Rejs po porcie", lang: "pl" }, productTitle: null, entrepreneurName: "Żegluga", units: { adult: 2 },
  guest: { name: "Anna Kowalska", phone: "", email: "anna@gosc.example", lang: "pl", notes: "" }, names: [], mayCancel: false, isLost: false, amountMinor: 8_000, netMinor: 8_000, currency: "PLN", redeemedAt: null,
};
const shown = (rows: BookingLine[], next: string | null = null) => renderToStaticMarkup(<TextsContext.Provider value={i18nOf("pl")}><BookingsList rows={rows} from="2027-07-01" next={next} own cancelled={null} offered={null} /></TextsContext.Provider>).replaceAll("\u00a0", " ");

test("euros are added to no złoty: each currency has a sum of its own", () => {
  expect(shown([ROW, { ...ROW, componentId: "2", netMinor: 2_000, currency: "EUR" }])).toContain("2 rezerwacje, do wypłaty 80,00 zł + 20,00 €.");
});

test("for what does not take place nobody is paid: it is in no sum", () => {
  expect(shown([ROW, { ...ROW, componentId: "2", isLost: true }])).toContain("do wypłaty 80,00 zł.");
});

test("two months stand open, later ones are folded and say what is in them", () => {
  const html = shown(["2027-07-12", "2027-07-13", "2027-09-01", "2028-01-05"].map((date, index) => ({ ...ROW, componentId: String(index), date })));
  const months = [...html.matchAll(/<details( open="")?[^>]*><summary[^]*?<\/summary>/g)].map(([whole, open]) => [open !== undefined, whole.replace(/<[^>]*>/g, " ").replace(/\s+/g, " ").trim()]);
  expect(months).toEqual([[true, "lipiec 2027 2 rezerwacje, do wypłaty 160,00 zł."], [true, "wrzesień 2027 1 rezerwacja, do wypłaty 80,00 zł."], [false, "styczeń 2028 1 rezerwacja, do wypłaty 80,00 zł."]]);
});

test("what does not fit on the page is neither hidden nor in the sum: the page says until when it goes and where it goes on", () => {
  const html = shown([ROW], "2027-07-14");
  expect(html).toContain("Do 13 lipca 2027: 1 rezerwacja, do wypłaty 80,00 zł.");
  expect(html).toMatch(/<a href="\?from=2027-07-14"[^>]*>Dalsze rezerwacje: od 14 lipca 2027<\/a>/);
  expect(shown([ROW])).not.toContain("from=");
});
