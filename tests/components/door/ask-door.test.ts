/** Whom the studio answers: the business whose page asks, or nobody. */
import { afterEach, expect, test, vi } from "vitest";
import { askAnswer, askNews, sendSteps } from "../../../app/components/door/ask-door.ts";
import type { DoorStep } from "../../../app/core/booking/door.ts";

afterEach(() => vi.unstubAllGlobals());

const STEPS: DoorStep[] = [{ kind: "use", id: "u1", code: "ABCDEFGH", at: "2027-07-12T08:00:00.000Z" }];
const NEWS = { list: { organisationId: "shed", madeAt: "2027-07-12T08:00:00.000Z", rows: [] }, recent: [] };
const RESULTS = { ...NEWS, results: [{ id: "u1", outcome: "unknown", firstAt: null }] };
const ANSWER = { asked: "ABCD-EFGH", verdict: "elsewhere", row: null, host: "Przystań" };

/** A net behind which the studio says something to whoever is logged in. */
function studioSays(said: object): void {
  vi.stubGlobal("navigator", { onLine: true });
  vi.stubGlobal("fetch", () => Promise.resolve(Response.json(said)));
}

test.each([
  { what: "the answer to a code", said: ANSWER, ask: () => askAnswer("ABCDEFGH", { organisationId: "shed", listed: false }) },
  { what: "the news", said: NEWS, ask: () => askNews("shed") },
  { what: "what became of the steps", said: RESULTS, ask: () => sendSteps("shed", STEPS) },
])("$what is for the business whose page asks; to one that logged in meanwhile on the same phone the page's session is over", async ({ said, ask }) => {
  studioSays({ organisationId: "shed", ...said });
  expect(await ask()).toMatchObject(said);
  studioSays({ organisationId: "other", ...said });
  expect(await ask()).toBe("loggedOut");
});
