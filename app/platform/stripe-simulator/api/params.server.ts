/** Reads form fields by a described shape, refusing what Stripe refuses: unknown, missing, empty and ill-formed parameters. */

import { notPlayed, wrongParam } from "./fault.server.ts";
import type { FormFields, FormValue } from "./form-body.server.ts";

export interface Param<T> {
  read(value: FormValue, path: string): T;
  required?: boolean;
}
export type RequiredParam<T> = Param<T> & { required: true };
export type Shape = Record<string, Param<unknown>>;
type ValueOf<P> = P extends Param<infer T> ? T : never;
export type ParamsOf<S extends Shape> = { [K in keyof S as S[K] extends RequiredParam<unknown> ? K : never]: ValueOf<S[K]> } & {
  [K in keyof S as S[K] extends RequiredParam<unknown> ? never : K]?: ValueOf<S[K]> | undefined;
};

export const required = <T>(param: Param<T>): RequiredParam<T> => ({ ...param, required: true });

export function text({ max = 5000, emptyable = false }: { max?: number; emptyable?: boolean } = {}): Param<string> {
  return {
    read(value, path) {
      if (typeof value !== "string") throw wrongParam(`Invalid string: ${JSON.stringify(value)}`, { param: path });
      if (value === "" && !emptyable) throw emptyParam(path);
      if (value.length > max) throw wrongParam(`Invalid string: ${value.slice(0, 5)}…; must be at most ${max} characters`, { param: path });
      return value;
    },
  };
}

export function integer({ min = 0, max = 99_999_999_999 }: { min?: number; max?: number } = {}): Param<number> {
  return {
    read(value, path) {
      if (typeof value !== "string" || !/^-?\d{1,15}$/.test(value)) {
        throw wrongParam(`Invalid integer: ${typeof value === "string" ? value : JSON.stringify(value)}`, { param: path, code: "parameter_invalid_integer" });
      }
      const number = Number(value);
      if (number < min) throw wrongParam(`This value must be greater than or equal to ${min}.`, { param: path, code: "parameter_invalid_integer" });
      if (number > max) throw wrongParam(`This value must be less than or equal to ${max}.`, { param: path, code: "parameter_invalid_integer" });
      return number;
    },
  };
}

export const flag: Param<boolean> = {
  read(value, path) {
    if (value !== "true" && value !== "false") throw wrongParam(`Invalid boolean: ${JSON.stringify(value)}`, { param: path });
    return value === "true";
  },
};

export function oneOf<const V extends readonly string[]>(values: V): Param<V[number]> {
  return {
    read(value, path) {
      if (typeof value === "string" && values.includes(value)) return value;
      throw wrongParam(`Invalid ${path}: must be one of ${inWords(values)}`, { param: path });
    },
  };
}

/** An absolute http(s) address; `{CHECKOUT_SESSION_ID}` may stand in it. */
export const url: Param<string> = {
  read(value, path) {
    const address = text().read(value, path);
    if (!/^https?:\/\//i.test(address)) {
      throw wrongParam("Invalid URL: An explicit scheme (such as https) must be provided.", { param: path, code: "url_invalid" });
    }
    if (!URL.canParse(address)) throw wrongParam("Not a valid URL", { param: path, code: "url_invalid" });
    return address;
  },
};

/** Letters of other alphabets before the @, and dots side by side or at an end, are refused; what else Stripe refuses it does not say (docs.stripe.com/error-codes: email_invalid). */
const ADDRESS = /^[\w!#$%&'*+/=?^`{|}~-]+(\.[\w!#$%&'*+/=?^`{|}~-]+)*@[^\s@.]+(\.[^\s@.]+)+$/;

export const email: Param<string> = {
  read(value, path) {
    const address = text({ max: 512 }).read(value, path);
    if (ADDRESS.test(address)) return address;
    throw wrongParam(`Invalid email address: ${address}`, { param: path, code: "email_invalid" });
  },
};

export function list<T>(item: Param<T>, { max = 100 }: { max?: number } = {}): Param<T[]> {
  return {
    read(value, path) {
      if (typeof value === "string") throw value === "" ? emptyParam(path) : wrongParam("Invalid array", { param: path });
      const keys = Object.keys(value);
      if (!keys.every((key) => /^\d+$/.test(key))) throw wrongParam("Invalid array", { param: path });
      if (keys.length > max) throw wrongParam(`Array ${path} exceeded maximum ${max} allowed elements.`, { param: path });
      return keys.sort((a, b) => Number(a) - Number(b)).map((key) => item.read(value[key]!, `${path}[${key}]`));
    },
  };
}

export function object<S extends Shape>(shape: S): Param<ParamsOf<S>> {
  return {
    read(value, path) {
      if (typeof value === "string") throw value === "" ? emptyParam(path) : wrongParam("Invalid object", { param: path });
      return readFields({ fields: value, shape, path });
    },
  };
}

/** Up to 50 keys of 40 characters, values of 500; an empty value means "forget this key" (docs.stripe.com/metadata). */
export const metadata: Param<Record<string, string>> = {
  read(value, path) {
    if (typeof value === "string") {
      if (value === "") return {};
      throw wrongParam("Invalid object", { param: path });
    }
    const entries = Object.entries(value);
    if (entries.length > 50) throw wrongParam(`You can only specify up to 50 metadata keys; you passed in ${entries.length}.`, { param: path });
    for (const [key, held] of entries) {
      if (typeof held !== "string") throw wrongParam("Metadata values must be strings, not hashes or arrays.", { param: `${path}[${key}]` });
      if (key.length > 40) throw wrongParam(`Metadata keys can have up to 40 characters, but you passed in a key that is ${key.length} characters. Invalid key: ${key}`, { param: path });
      if (held.length > 500) {
        throw wrongParam(`Metadata values can have up to 500 characters, but you passed in a value that is ${held.length} characters. Invalid value: ${held}`, { param: `${path}[${key}]` });
      }
    }
    return Object.fromEntries(entries as [string, string][]);
  },
};

/** A parameter that Stripe knows and the simulator does not act on. */
export const unplayed: Param<undefined> = {
  read(_value, path) {
    throw notPlayed(`the parameter ${path}`, path);
  },
};

/** The whole request: every field known, none missing. */
export function readFields<S extends Shape>({ fields, shape, path = "" }: { fields: FormFields; shape: S; path?: string }): ParamsOf<S> {
  const name = (key: string) => (path ? `${path}[${key}]` : key);
  const unknown = Object.keys(fields).filter((key) => !Object.hasOwn(shape, key)).map(name);
  if (unknown.length > 0) throw unknownParam(...(unknown as [string, ...string[]]));
  const values: Record<string, unknown> = {};
  for (const [key, param] of Object.entries(shape)) {
    const value = fields[key];
    if (value !== undefined) values[key] = param.read(value, name(key));
    else if (param.required) throw missingParam(name(key));
  }
  return values as ParamsOf<S>;
}

export function unknownParam(...names: [string, ...string[]]) {
  return wrongParam(`Received unknown parameter${names.length > 1 ? "s" : ""}: ${names.join(", ")}`, { param: names[0], code: "parameter_unknown" });
}

export const missingParam = (path: string) => wrongParam(`Missing required param: ${path}.`, { param: path, code: "parameter_missing" });

function emptyParam(path: string) {
  const message = `You passed an empty string for '${path}'. We assume empty values are an attempt to unset a parameter; however '${path}' cannot be unset. You should remove '${path}' from your request or supply a non-empty value.`;
  return wrongParam(message, { param: path, code: "parameter_invalid_empty" });
}

function inWords(values: readonly string[]): string {
  return values.length < 3 ? values.join(" or ") : `${values.slice(0, -1).join(", ")}, or ${values.at(-1)}`;
}
