/** A product stands at a place of the region. */
import { AppError } from "../../../core/app-error.ts";
import type { Reader } from "../../../platform/db.server.ts";

/** @throws AppError bad_request for a place that is not in the region */
export async function requirePlace(reader: Reader, placeId: string): Promise<void> {
  if ((await reader.place.count({ where: { id: placeId } })) === 0) throw new AppError("bad_request", { field: "place" });
}
