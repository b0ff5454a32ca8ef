/** The floor under a hold: the statements of its transaction by hand, through the same driver, with the rows of a real order. */
import type pg from "pg";
import { newId } from "../../app/core/ids.ts";

/** Rows that a hold writes, parents first; a serial id is left to the database. */
const TABLES = [
  { table: "Order", where: `"id" = $1`, serial: false },
  { table: "OrderLine", where: `"orderId" = $1`, serial: false },
  { table: "OrderComponent", where: `"lineId" in (select "id" from "OrderLine" where "orderId" = $1)`, serial: false },
  { table: "Reservation", where: `"orderId" = $1`, serial: false },
  { table: "AuditRow", where: `"entityId" = $1`, serial: true },
];
const JSON_TYPES = [114, 3802];

interface Insert { table: string; sql: string; columns: string[]; values: unknown[] }

/** @param orderId of a held order with one component on one slot, the pattern @returns what holds one place's worth on a slot */
export async function bareHold(pool: pg.Pool, orderId: string): Promise<(slotId: number) => Promise<void>> {
  const inserts: Insert[] = [];
  for (const { table, where, serial } of TABLES) inserts.push(await insertLike(pool, { table, where, serial, orderId }));
  const quantity = inserts[3]!.values[inserts[3]!.columns.indexOf("quantity")];
  return async (slotId) => {
    const client = await pool.connect();
    try {
      await client.query("begin");
      await client.query("set local lock_timeout = '3s'");
      const { rows } = await client.query<{ free: number }>(`select "capacity" - "reserved" as "free" from "Slot" where "id" = $1 and not "closed" for update`, [slotId]);
      if (!rows[0] || rows[0].free < Number(quantity)) throw new Error("The slot of the floor is full.");
      const fresh: Record<string, string> = {};
      for (const insert of inserts) await client.query(insert.sql, freshValues(insert, fresh, slotId));
      await client.query("commit");
    } catch (error) {
      await client.query("rollback");
      throw error;
    } finally {
      client.release();
    }
  };
}

async function insertLike(pool: pg.Pool, { table, where, serial, orderId }: (typeof TABLES)[number] & { orderId: string }): Promise<Insert> {
  const { rows: [row], fields } = await pool.query<Record<string, unknown>>(`select * from "${table}" where ${where} limit 1`, [orderId]);
  if (!row) throw new Error(`The pattern has no row in ${table}.`);
  const kept = fields.filter((field) => !(serial && field.name === "id"));
  const columns = kept.map((field) => field.name);
  const values = kept.map((field) => (JSON_TYPES.includes(field.dataTypeID) ? JSON.stringify(row[field.name]) : row[field.name]));
  return { table, columns, values, sql: `insert into "${table}" (${columns.map((name) => `"${name}"`).join(", ")}) values (${columns.map((_, index) => `$${index + 1}`).join(", ")})` };
}

/** The pattern's values with ids of their own, children pointing to their parents of the same hold. */
function freshValues({ table, columns, values }: Insert, fresh: Record<string, string>, slotId: number): unknown[] {
  const parents: Record<string, string | undefined> = { orderId: fresh.Order, lineId: fresh.OrderLine, componentId: fresh.OrderComponent, entityId: fresh.Order };
  return columns.map((column, index) => {
    if (column === "id") return (fresh[table] = newId());
    if (["code", "key", "token"].includes(column)) return newId();
    if (column === "slotId") return slotId;
    return parents[column] ?? values[index];
  });
}
