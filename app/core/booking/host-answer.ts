/** The form with which a host answers a request. */
import { AppError } from "../app-error.ts";

export type HostAnswer = "accepted" | "refused";

/** @throws AppError bad_request when it says neither yes nor no */
export function readHostAnswer(form: FormData): { answer: HostAnswer; note: string } {
  const answer = form.get("answer");
  const note = form.get("note");
  if (answer !== "accepted" && answer !== "refused") throw new AppError("bad_request", { field: "answer" });
  return { answer, note: typeof note === "string" ? note : "" };
}
