/** The door in words: a code's answer, the list that a phone keeps, the last uses. */
import { isAppError } from "../../../core/app-error.ts";
import { codeIn, displayVoucher, verdictOf, type DoorAnswer, type DoorNews, type DoorRow } from "../../../core/booking/door.ts";
import { newId } from "../../../core/ids.ts";
import { addDays, dateAt, instantOf } from "../../../core/time.ts";
import type { Lang } from "../../../core/vocabulary.ts";
import { doorRowOf, doorRows, recentUses, type DoorFacts } from "../../../domain/booking/door-rows.server.ts";
import { readVoucher } from "../../../domain/booking/read-voucher.server.ts";
import type { Actor } from "../../../domain/organisations/actor.ts";
import { datesInWords, partyInWords, timeInWords } from "../../../i18n/order-words.ts";
import { orderWordsOf } from "../../../i18n/order-words-of.ts";
import { db } from "../../../platform/db.server.ts";

interface Asking { actor: Actor; now: Date }

/** What the page shows first. @param code asked for; null for none @param useId of a use just made by the form @param kept nothing of anybody, for the phone to keep */
export async function showDoor({ actor, code, useId, said, kept, now }: Asking & { code: string | null; useId: string | null; said: string | null; kept: boolean }) {
  const base = { organisationId: actor.organisationId, newUseId: newId(), said: SAID.find((word) => word === said) ?? null };
  if (kept) return { ...base, answer: null, done: null, second: null, recent: [] };
  const recent = await recentOf({ actor, now });
  const made = recent.find((use) => use.id === useId && !use.undone);
  const answer = code ? await answerAtDoor({ actor, code, now }) : null;
  return { ...base, recent, answer, done: made?.outcome === "used" ? { useId: made.id, waiting: false } : null, second: made?.outcome === "second" ? { firstAt: answer?.row?.usedAt ?? null } : null };
}

const SAID = ["undone", "tooLate", "undoUnknown"] as const;

export async function newsOfDoor({ actor, now }: Asking): Promise<DoorNews> {
  const today = dateAt(now);
  const rows = await doorRows(db(), { ...actor, from: today, to: addDays(today, 1) });
  return { list: { organisationId: actor.organisationId, madeAt: now.toISOString(), rows: rows.map((facts) => inWords(facts, actor.lang)) }, recent: await recentOf({ actor, now }) };
}

function recentOf({ actor, now }: Asking) {
  return recentUses(db(), { ...actor, since: instantOf(dateAt(now), "00:00"), now });
}

/** Of another's voucher no more is said than that it is another's. */
export async function answerAtDoor({ actor, code, now }: Asking & { code: string }): Promise<DoorAnswer> {
  const normal = codeIn(code);
  const facts = await doorRowOf(db(), { ...actor, code: normal });
  const asked = displayVoucher(normal);
  if (facts) return { asked, verdict: verdictOf(facts, dateAt(now)), row: inWords(facts, actor.lang), host: null };
  const host = await hostOf(normal);
  return { asked, verdict: host === null ? "unknown" : "elsewhere", row: null, host };
}

async function hostOf(code: string): Promise<string | null> {
  try {
    return (await readVoucher({ code })).entrepreneur.name;
  } catch (error) {
    if (isAppError(error) && error.code === "not_found") return null;
    throw error;
  }
}

function inWords(facts: DoorFacts, lang: Lang): DoorRow {
  const words = orderWordsOf(lang);
  const { code, display, title, date, endDate, standing, usedAt, guest } = facts;
  const when = `${datesInWords({ date, endDate: date }, lang)}, ${timeInWords(facts, words)}`;
  return { code, display, title, date, endDate, when, party: partyInWords(facts.units, words), guest: guest.short, standing, usedAt };
}
