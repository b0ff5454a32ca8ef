/** The buyer's details as an order keeps them, with the terms he agreed to and when. */
import { TERMS_VERSION, type Contact } from "../../core/booking/contact.ts";

export function contactColumns({ fullName, email, phone, country, notes }: Contact, now: Date) {
  return { fullName, email, phone, country, notes, consents: { terms: { at: now.toISOString(), version: TERMS_VERSION } } };
}
