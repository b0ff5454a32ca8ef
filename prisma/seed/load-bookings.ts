import type { Db } from "../../app/platform/db.server.ts";
export async function loadBookings(_db: Db, _now: Date): Promise<void> {}
