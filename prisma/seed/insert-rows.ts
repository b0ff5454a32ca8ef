/** Inserts many rows of one table in one statement, much faster than row by row: what the seed needs for thousands of bookings. */
import { Prisma, type PrismaClient } from "../generated/client.ts";

/**
 * @param table name as in the schema; @param rows all with the same keys, which are columns
 * Values are JSON: dates become ISO strings, enums and arrays are cast by the table's own types.
 */
export async function insertRows<Row extends object>(db: PrismaClient, table: string, rows: readonly Row[]): Promise<void> {
  if (rows.length === 0) return;
  const columns = Prisma.raw(Object.keys(rows[0]!).map((column) => `"${column}"`).join(", "));
  const name = Prisma.raw(`"${table}"`);
  await db.$executeRaw`insert into ${name} (${columns}) select ${columns} from jsonb_populate_recordset(null::${name}, ${JSON.stringify(rows)}::jsonb)`;
}
