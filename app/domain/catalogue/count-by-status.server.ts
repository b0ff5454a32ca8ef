/** How many of its own products an organisation has in each status. */
import type { Reader } from "../../platform/db.server.ts";

export type StatusCounts = Record<"draft" | "submitted" | "published" | "withdrawn", number>;

export async function countByStatus(reader: Reader, { ownerId }: { ownerId: string }): Promise<StatusCounts> {
  const groups = await reader.product.groupBy({ by: ["status"], where: { ownerId }, _count: { _all: true } });
  const counts: StatusCounts = { draft: 0, submitted: 0, published: 0, withdrawn: 0 };
  for (const { status, _count } of groups) counts[status] = _count._all;
  return counts;
}
