/** The buyer's details at the checkout: their shape, and what is wrong with those typed in. */

/** Version of the terms that the checkout shows; stored with the consent. */
export const TERMS_VERSION = "2026-11-29";

export interface Contact { fullName: string; email: string; phone: string; country: string; notes: string; acceptTerms: true }
export type ContactField = keyof Contact;
/** refused: by Stripe, which takes fewer addresses than we do */
export interface ContactProblems {
  fullName?: "required" | "too_long";
  email?: "required" | "invalid" | "too_long" | "refused";
  phone?: "required" | "invalid" | "too_long";
  country?: "required" | "invalid" | "too_long";
  notes?: "too_long";
  acceptTerms?: "required";
}
/** Under which key of the namespace checkout a problem is put into words. */
export type ContactProblemKey = { [F in ContactField]: `problems.${F}.${NonNullable<ContactProblems[F]>}` }[ContactField];

/** @returns undefined when nothing is wrong with the field */
export function problemKey(problems: ContactProblems | undefined, field: ContactField): ContactProblemKey | undefined {
  const problem = problems?.[field];
  return problem && (`problems.${field}.${problem}` as ContactProblemKey);
}

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
  const problems = Object.fromEntries((Object.keys(LONGEST) as (keyof typeof LONGEST)[]).flatMap((field) => {
    const problem = problemOf(field, typed[field]);
    return problem ? [[field, problem]] : [];
  })) as ContactProblems;
  if (!fields.acceptTerms || fields.acceptTerms === "false") problems.acceptTerms = "required";
  return Object.keys(problems).length > 0 ? { problems } : { contact: { ...typed, acceptTerms: true } };
}

function problemOf(field: keyof TypedContact, text: string): "required" | "invalid" | "too_long" | null {
  if (text.length > LONGEST[field]) return "too_long";
  if (text === "") return field === "notes" ? null : "required";
  return SHAPE[field]?.test(text) === false ? "invalid" : null;
}
