/** The steps that a phone sends, as far as they are steps. */
import { z } from "zod";
import { MOST_STEPS, type DoorStep } from "../../../core/booking/door.ts";

const id = z.string().min(1).max(64);
const step = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("use"), id, code: z.string().max(20), at: z.string().max(40) }),
  z.object({ kind: z.literal("undo"), id, useId: id, at: z.string().max(40) }),
]);
const body = z.object({ steps: z.array(step).max(MOST_STEPS) });

/** @returns undefined for anything else than `{ steps }` */
export function readSteps(said: unknown): DoorStep[] | undefined {
  return body.safeParse(said).data?.steps;
}
