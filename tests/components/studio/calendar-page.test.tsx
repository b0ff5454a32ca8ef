/** The day of a calendar after a number of places that was refused. */
import { renderToStaticMarkup } from "react-dom/server";
import type { ReactNode } from "react";
import { expect, test, vi } from "vitest";
import { CalendarPage } from "../../../app/components/studio/bookings/calendar-page.tsx";
import type { CalendarMonth } from "../../../app/core/booking/calendar-view.ts";
import { i18nOf } from "../../../app/i18n/translator.ts";
import { TextsContext } from "../../../app/i18n/use-t.ts";

/** No router here. */
vi.mock("@remix-run/react", async (original) => ({ ...(await original<object>()), Link: ({ to, children }: { to: string; children: ReactNode }) => <a href={to}>{children}</a> }));

const DAY = { date: "2027-07-12", state: "open", places: 40, reserved: 0 } as const;
const PAGE = {
  resources: [{ id: "boat", name: "Rybitwa" }], resourceId: "boat", month: "2027-07", today: "2027-07-01", nextPlanned: null, days: [DAY],
  day: { ...DAY, capacity: 40, isChanged: false, slots: [{ start: "10:00", reserved: 0, capacity: 40 }] },
} as unknown as CalendarMonth;

const html = (refused: { typed: string; problem: "out_of_range" } | null) => renderToStaticMarkup(<TextsContext.Provider value={i18nOf("pl")}><CalendarPage page={PAGE} done={null} refused={refused} /></TextsContext.Provider>).replaceAll("\u00a0", " ");

test("a number that was refused stays as it was typed beside what is wrong with it, and the head of the page leads there", () => {
  const refused = html({ typed: "99999", problem: "out_of_range" });
  expect([/name="places"[^>]*value="99999"/.test(refused), refused.includes("Ta liczba jest poza zakresem."), refused.includes("href=\"#places\""), /<input[^>]*id="places"/.test(refused)]).toEqual([true, true, true, true]);
  expect([/name="places"[^>]*value="40"/.test(html(null)), html(null).includes("href=\"#places\"")]).toEqual([true, false]);
});
