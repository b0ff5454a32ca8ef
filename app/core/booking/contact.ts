/** The buyer's details at the checkout: their shape, and what is wrong with those typed in. */

/** Version of the terms that the checkout shows; stored with the consent. */
export const TERMS_VERSION = "2026-11-24";

export interface Contact { fullName: string; email: string; phone: string; country: string; notes: string; acceptTerms: true }
export type ContactField = keyof Contact;
export type ContactProblem = "required" | "invalid" | "too_long";
export type ContactProblems = Partial<Record<ContactField, ContactProblem>>;

const LONGEST: Record<keyof TypedContact, number> = { fullName: 120, email: 200, phone: 40, country: 2, notes: 1000 };

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
 * @returns the contact, or what is wrong by field
 */
export function readContact(fields: Fields): { contact: Contact } | { problems: ContactProblems } {
  const typed = typedContact(fields);
  const problems: ContactProblems = {};
  for (const field of Object.keys(LONGEST) as (keyof typeof LONGEST)[]) {
    if (typed[field].length > LONGEST[field]) problems[field] = "too_long";
    else if (typed[field] === "" && field !== "notes") problems[field] = "required";
  }
  if (!problems.email && !/^[^\s@<>",;]+@[^\s@<>",;.]+(\.[^\s@<>",;.]+)+$/.test(typed.email)) problems.email = "invalid";
  if (!problems.phone && !/^\+?[\d\s()/.-]{6,}$/.test(typed.phone)) problems.phone = "invalid";
  if (!problems.country && !/^[A-Z]{2}$/.test(typed.country)) problems.country = "invalid";
  if (!fields.acceptTerms || fields.acceptTerms === "false") problems.acceptTerms = "required";
  return Object.keys(problems).length > 0 ? { problems } : { contact: { ...typed, acceptTerms: true } };
}
