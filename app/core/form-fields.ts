/** A form as it was typed: all values by field name, so that it can be shown again, and rows that can be added, moved and removed without a script. */

export type Fields = Record<string, string[]>;

/** The fields of a form; line ends as one character, files left out. */
export function fieldsOf(entries: Iterable<[string, unknown]>): Fields {
  const fields: Fields = {};
  for (const [name, value] of entries) if (typeof value === "string") (fields[name] ??= []).push(value.replace(/\r\n?/g, "\n"));
  return fields;
}

export const valueOf = (fields: Fields, name: string): string => fields[name]?.[0] ?? "";

/** How many rows a group has: its fields are named group.0.…, group.1.…; `group.rows` may ask for more. */
export function rowCount(fields: Fields, group: string): number {
  const used = Object.keys(fields).map((name) => indexIn(group, name)).filter((index) => index !== undefined);
  return Math.max(0, ...used.map((index) => index + 1), Number(valueOf(fields, `${group}.rows`)) || 0);
}

function indexIn(group: string, name: string): number | undefined {
  const rest = name.startsWith(`${group}.`) ? name.slice(group.length + 1) : "";
  const index = /^(\d{1,3})\./.exec(rest)?.[1];
  return index === undefined ? undefined : Number(index);
}

const ROW_INTENT = /^(add|remove|up|down)-([a-z]+)(?:-(\d{1,3}))?$/;

/** Whether a button only changes rows: the form stays open. */
export const isRowIntent = (intent: string): boolean => ROW_INTENT.test(intent);

/**
 * What a button of a row does to the fields: "add-<group>", "remove-<group>-<row>", "up-<group>-<row>", "down-<group>-<row>".
 * @returns the new fields, or undefined when the intent is none of these
 */
export function applyRowIntent(fields: Fields, intent: string): Fields | undefined {
  const [, verb, group, row] = ROW_INTENT.exec(intent) ?? [];
  if (!verb || !group) return undefined;
  const order = Array.from({ length: rowCount(fields, group) }, (_, index) => index);
  if (verb === "add") return { ...fields, [`${group}.rows`]: [String(order.length + 1)] };
  if (row === undefined || Number(row) >= order.length) return fields;
  const from = Number(row);
  order.splice(from, 1);
  const to = verb === "up" ? Math.max(0, from - 1) : from + 1;
  if (verb !== "remove") order.splice(to, 0, from);
  return reordered(fields, group, order);
}

/** The group's rows in another order; rows not in `order` are gone. */
function reordered(fields: Fields, group: string, order: number[]): Fields {
  const after: Fields = { [`${group}.rows`]: [String(order.length)] };
  for (const [name, values] of Object.entries(fields)) {
    if (name === `${group}.rows`) continue;
    const index = indexIn(group, name);
    if (index === undefined) after[name] = values;
    else if (order.includes(index)) after[`${group}.${order.indexOf(index)}${name.slice(`${group}.${index}`.length)}`] = values;
  }
  return after;
}
