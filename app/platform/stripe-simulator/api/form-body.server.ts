/** Stripe's bracketed form encoding, `line_items[0][price_data][currency]=pln`, into nested values. */

import { wrongParam } from "./fault.server.ts";

export type FormValue = string | FormFields;
export interface FormFields {
  [key: string]: FormValue;
}

const MAX_DEPTH = 8;
const MAX_FIELDS = 3000;

/** Objects without a prototype; `a[]` counts as `a[0]`, `a[1]`, … Whether numbered keys mean a list is for the reader of the parameter to say. */
export function parseForm(encoded: string): FormFields {
  const fields = [...new URLSearchParams(encoded)];
  if (fields.length > MAX_FIELDS) throw wrongParam("The request has too many parameters.");
  const root = branch();
  for (const [name, value] of fields) place(root, splitName(name), value);
  return root;
}

const branch = (): FormFields => Object.create(null) as FormFields;

function splitName(name: string): string[] {
  const match = /^([^[\]]+)((?:\[[^[\]]*\])*)$/.exec(name);
  if (!match) throw wrongParam(`Invalid parameter name: ${name}`, { param: name });
  const keys = [match[1]!, ...[...match[2]!.matchAll(/\[([^[\]]*)\]/g)].map((found) => found[1]!)];
  if (keys.length > MAX_DEPTH) throw wrongParam(`Parameter nested too deep: ${name}`, { param: name });
  return keys;
}

function place(root: FormFields, keys: string[], value: string): void {
  let at = root;
  keys.forEach((rawKey, index) => {
    const key = rawKey === "" ? String(Object.keys(at).length) : rawKey;
    if (index === keys.length - 1) {
      at[key] = value;
      return;
    }
    const deeper = at[key];
    at = typeof deeper === "object" ? deeper : (at[key] = branch());
  });
}
