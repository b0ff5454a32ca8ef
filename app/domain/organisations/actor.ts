/** Who acts in the studio: a person, in the name of one organisation. */
import { AppError } from "../../core/app-error.ts";
import type { Lang } from "../../core/vocabulary.ts";

export type OrganisationKindName = "rot" | "lot" | "entrepreneur" | "jst" | "pot_office";

export interface Actor {
  userId: string;
  name: string;
  email: string;
  lang: Lang;
  organisationId: string;
  organisationName: string;
  kind: OrganisationKindName;
}

/** @throws AppError forbidden when the actor's organisation is of another kind */
export function mustBe(actor: Actor, ...kinds: OrganisationKindName[]): void {
  if (!kinds.includes(actor.kind)) throw new AppError("forbidden");
}
