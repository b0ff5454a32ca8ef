/** The buyer's details at the checkout: their shape, and what is wrong with those typed in. */

/** Version of the terms that the checkout shows; stored with the consent. */
export const TERMS_VERSION = "2026-11-24";

export interface Contact { fullName: string; email: string; phone: string; country: string; notes: string; acceptTerms: true }
export type ContactField = keyof Contact;
/** refused: by Stripe, which takes fewer addresses than we do */
export type ContactProblem = "required" | "invalid" | "too_long" | "refused";
export type ContactProblems = Partial<Record<ContactField, ContactProblem>>;

/** In the order of the form. */
const LONGEST: Record<keyof TypedContact, number> = { fullName: 120, email: 200, phone: 40, country: 2, notes: 1000 };
const SHAPE: Partial<Record<keyof TypedContact, RegExp>> = { email: /^[^\s@<>",;]+@[^\s@<>",;.]+(\.[^\s@<>",;.]+)+$/, phone: /^\+?[\d\s()/.-]{6,}$/, country: /^[A-Z]{2}$/ };

export type TypedContact = Omit<Contact, "acceptTerms">;
type Fields = Partial<Record<ContactField, unknown>>;

/** What was typed so far, right or wrong. */
export function typedContact(fields: Fields): TypedContact {
  const text = (field: keyof TypedContact) => (typeof fields[field] === "string" ? fields[field].trim() : "");
  return { fullName: text("fullName").replace(/\s+/g, " "), email: text("email"), phone: text("phone"), country: text("country").toUpperCase(), notes: text("notes") };
}

/** The same, no longer than an order keeps it. */
export function cutContact(typed: TypedContact): TypedContact {
  const cut = (field: keyof TypedContact) => typed[field].slice(0, LONGEST[field]);
  return { fullName: cut("fullName"), email: cut("email"), phone: cut("phone"), country: cut("country"), notes: cut("notes") };
}

/**
 * Reads the checkout's fields: strings as the form sends them, `acceptTerms` any value of a ticked box, `country` as ISO 3166-1 alpha-2.
 * @returns the contact, or what is wrong by field, in the order of the form
 */
export function readContact(fields: Fields): { contact: Contact } | { problems: ContactProblems } {
  const typed = typedContact(fields);
  const problems: ContactProblems = {};
  for (const field of Object.keys(LONGEST) as (keyof typeof LONGEST)[]) {
    const problem = problemOf(field, typed[field]);
    if (problem) problems[field] = problem;
  }
  if (!fields.acceptTerms || fields.acceptTerms === "false") problems.acceptTerms = "required";
  return Object.keys(problems).length > 0 ? { problems } : { contact: { ...typed, acceptTerms: true } };
}

function problemOf(field: keyof TypedContact, text: string): ContactProblem | null {
  if (text.length > LONGEST[field]) return "too_long";
  if (text === "") return field === "notes" ? null : "required";
  return SHAPE[field]?.test(text) === false ? "invalid" : null;
}
