/** Errors in English. */
import type { Translation } from "../../namespaces.ts";
import type pl from "../pl/errors.ts";

export default {
  title: { "400": "Something about this request is wrong", "401": "Please sign in first", "403": "You cannot go in here", "404": "This page is not here", "409": "That is no longer possible", "410": "That has passed", "429": "That was too quick", "500": "Something broke on our side", "503": "Not available right now" },
  lead: {
    "404": "The address may have changed, or there is a typing mistake in it. Search for what you need, or go to the home page.",
    order: "An order’s page opens only with the full link from the email; the number alone is not enough. Open the link again or copy the whole of it. Your places and your money do not depend on this page.",
    "500": "The error has been recorded. Please try again in a moment; if you were paying, your money and your places are safe.",
    other: "Go back a page and try another way, or start with a search.",
  },
  requestId: "Reference: {{id}}",
  goHome: "Home page",
  goSearch: "Everything on offer",
  goEvents: "Events in the region",
  goBack: "Back",
  not_found: "We could not find what you are looking for.",
  bad_request: "We do not understand this request.",
  forbidden: "You are not allowed to do that.",
  unauthenticated: "Please sign in to continue.",
  rate_limited: "Too many attempts in a short time. Please wait a moment and try again.",
  availability: {
    sold_out: "There are no longer that many places on this date.",
    closed: "The host takes no guests on this day.",
    too_late: "It is too late to book for this date.",
    busy: "Somebody is booking the same places right now. Please try again in a moment.",
    past_date: "This date has passed.",
    no_such_time: "Nothing starts at this time. Please choose one of the times shown.",
  },
  pricing: {
    unknown_unit: "There is no such ticket here.",
    empty_party: "Please say how many people are coming.",
    party_too_small: "The party is too small: at least {{min}} people are needed.",
    party_too_large: "The party is too large: {{max}} people at most.",
    child_alone: "A child can only come with an adult.",
    no_price: "There is no price for this day yet.",
  },
  booking: {
    expired: "The time to finish the booking ran out and the places were released.",
    already_extended: "The time can be extended only once.",
    wrong_state: "That is not possible in the order’s present state.",
    incomplete_contact: "Some contact details are missing.",
    not_cancellable: "This can no longer be cancelled here: it is cancelled already, has begun, or its voucher has been used.",
    offer_changed: "The amount that comes back has changed since this page was shown. Please check it again.",
    on_request: "The host confirms this service on request, so it cannot be booked at once. Please call or write.",
    no_date: "Please choose a day in the calendar.",
  },
  search: {
    unavailable: "The search is not answering just now. Please try again in a minute.",
  },
  payments: {
    unavailable: "Payments are not working right now. Your places are still held for you.",
    bad_signature: "The message’s signature does not match.",
  },
  catalogue: {
    incomplete: "The product is incomplete and cannot be published.",
    wrong_state: "That is not possible in the product’s present state.",
    in_use: "This cannot be withdrawn now, for it is part of published products: {{titles}}.",
  },
  pictures: {
    no_file: "Choose a file with a photograph.",
    too_large: "This file is too big. A photograph may have up to {{megabytes}} MB.",
    not_a_picture: "This is not a photograph that we can open. Save it as JPEG, PNG, WebP or AVIF (HEIC photographs from an iPhone as JPEG).",
    broken: "The file is damaged or incomplete. Please send the original once more.",
    too_many_pixels: "This photograph has too many pixels. Reduce it to at most 60 megapixels.",
    too_small: "The photograph is too small: it is {{width}} pixels wide, and at least {{least}} are needed.",
    too_long: "The photograph is too elongated. The longer side may be at most three times the shorter.",
    full: "There is no room for more: at most {{most}} photographs. Remove one to add another.",
  },
  organisations: {
    wrong_password: "The e-mail address or the password is wrong.",
    link_used: "This link has been used or has expired. Please ask for a new one.",
    mail_taken: "This e-mail address already has an account with Latarnia.",
  },
} satisfies Translation<typeof pl>;
