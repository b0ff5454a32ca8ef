/** The night's rolling of all slots, a few resources at a time, without a note of each change: whoever calls it asks for a comparison of the index afterwards. */
import { withoutNotes } from "../../platform/changes.server.ts";
import { inTransaction, db } from "../../platform/db.server.ts";
import { rollSlots } from "./roll-slots.server.ts";

/** Resources of one transaction: short enough for buyers who wait for one of their slots. */
const AT_ONCE = 8;

/** @returns how many slots the schedules ask for */
export async function extendSlots({ now }: { now: Date }): Promise<number> {
  const resources = await db().resource.findMany({ select: { id: true }, orderBy: { id: "asc" } });
  let written = 0;
  for (let from = 0; from < resources.length; from += AT_ONCE) {
    const resourceIds = resources.slice(from, from + AT_ONCE).map((resource) => resource.id);
    written += await inTransaction(async (tx) => {
      await withoutNotes(tx);
      return rollSlots(tx, { resourceIds, now });
    });
  }
  return written;
}
