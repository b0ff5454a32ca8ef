/** What a studio form gets back when it is shown again: the fields as typed, what is wrong with them, the error of the try. */
import { data, redirect } from "@remix-run/node";
import { isAppError } from "../../core/app-error.ts";
import type { Problems } from "../../core/field-reader.ts";
import { applyRowIntent, fieldsOf, valueOf, type Fields } from "../../core/form-fields.ts";
import type { TripPreview } from "../../domain/pricing/preview-trip.server.ts";

/** @property fields as typed; null where the button stood outside the form and nothing was typed: the page then shows what is saved */
export interface StudioAnswer { fields: Fields | null; problems: Problems; error: string | null; values: Record<string, unknown>; focus?: string; preview?: TripPreview | null; stamp: number }

export async function readFields(request: Request): Promise<{ fields: Fields; intent: string }> {
  const fields = fieldsOf(await request.formData());
  const intent = fields.intent?.at(-1) ?? "save";
  delete fields.intent;
  return { fields, intent };
}

/** The form again, unsaved. */
export function again(fields: Fields | null, more: Partial<Omit<StudioAnswer, "fields">> = {}, status = 200) {
  return data<StudioAnswer>({ fields, problems: {}, error: null, values: {}, stamp: Date.now(), ...more }, { status });
}

/** The form with what is wrong beside the fields. */
export const withProblems = (fields: Fields, problems: Problems) => again(fields, { problems }, 422);

/** The answer to a button of a row (add, move, remove), or undefined. */
export function afterRowIntent(fields: Fields, intent: string) {
  const changed = applyRowIntent(fields, intent);
  if (!changed) return undefined;
  const group = intent.split("-")[1]!;
  const first = { component: "offer", item: "package", schedule: "from", closed: "from", feature: "type" }[group] ?? "pl";
  const last = Number(valueOf(changed, `${group}.rows`)) - 1;
  return again(changed, { focus: `${group}.${Math.max(0, last)}.${first}` });
}

/** Runs a step and goes on; an error of the domain is shown above the form with what was typed. @param fields see {@link StudioAnswer} */
export async function tryStep(fields: Fields | null, step: () => Promise<string>) {
  try {
    return redirect(await step(), 303);
  } catch (error) {
    if (!isAppError(error) || error.status === 404 || error.status === 403 || error.status === 400) throw error;
    return again(fields, { error: error.code, values: error.data }, error.status);
  }
}

/** "?done=saved" and the like of an address. */
export const doneOf = (request: Request): string | null => new URL(request.url).searchParams.get("done");
