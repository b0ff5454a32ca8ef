/** The slots of many resources over many months, read some at a time: one statement for all of them would hold up everybody for a second. */
import { addDays, type LocalDate } from "../../app/core/time.ts";
import { LONGEST_DAYS } from "../../app/domain/availability/overlap.ts";
import { readSlots, type SlotBook } from "../../app/domain/availability/read-slots.server.ts";
import type { Reader } from "../../app/platform/db.server.ts";
import { givingWay } from "../giving-way.ts";

/** Of one resource at a time: of the busiest some hundred slots. */
export const SPAN_DAYS = 183;

/** As readSlots, of the days from `from` to `to` only. */
export async function readSlotsInSpans(reader: Reader, { resourceIds, from, to }: { resourceIds: readonly string[]; from: LocalDate; to: LocalDate }): Promise<SlotBook> {
  const book: SlotBook = new Map();
  for await (const { resourceId, first, last } of givingWay(spansOf([...new Set(resourceIds)], from, to))) {
    // what begins later and runs at the same time counts too
    const read = await readSlots(reader, { resourceIds: [resourceId], from: first, to: addDays(last, LONGEST_DAYS) });
    for (const [key, slots] of read) if (slots[0]!.date >= first && slots[0]!.date <= last) book.set(key, slots);
  }
  return book;
}

function* spansOf(resourceIds: readonly string[], from: LocalDate, to: LocalDate): Generator<{ resourceId: string; first: LocalDate; last: LocalDate }> {
  for (const resourceId of resourceIds) {
    for (let first = from; first <= to; first = addDays(first, SPAN_DAYS)) {
      const end = addDays(first, SPAN_DAYS - 1);
      yield { resourceId, first, last: end < to ? end : to };
    }
  }
}
