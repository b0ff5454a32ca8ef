/** How many notes of returned places were ever begun: grows with each, whether or not its transaction has ended and its note still lies there. */
import type { Reader } from "../../../platform/db.server.ts";

export async function returnsSoFar(reader: Reader): Promise<bigint> {
  const [row] = await reader.$queryRaw<[{ count: bigint }]>`select case when "is_called" then "last_value" else 0 end as "count" from "ReturnedPlaces_id_seq"`;
  return row.count;
}
