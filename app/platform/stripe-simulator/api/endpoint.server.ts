/** One row of the API: method, path, known parameters and the one function that does it. */

import type { Param, ParamsOf, Shape } from "./params.server.ts";
import { list, text } from "./params.server.ts";
import type { Sandbox } from "../sandbox.server.ts";

export interface Call<P> {
  sandbox: Sandbox;
  params: P;
  /** The variable parts of the path. */
  ids: Record<string, string>;
  /** The connected account in whose name the request came, from the `Stripe-Account` header. */
  account: string | undefined;
  /** The API version the request asks for, as `2026-10-28.endive`. */
  version: string;
}

export interface Endpoint {
  method: "get" | "post";
  path: string;
  params: Shape;
  /** Whether a request in the name of a connected account is understood. */
  connected?: boolean;
  run(call: Call<never>): object;
}

export function endpoint<const S extends Shape>(row: Omit<Endpoint, "run" | "params"> & { params: S; run(call: Call<ParamsOf<S>>): object }): Endpoint {
  return row as unknown as Endpoint;
}

/** Every endpoint takes it. */
export const EXPAND: Param<string[]> = list(text(), { max: 20 });
