/** The one error that the domain throws on purpose: a code that is an interface key, data for its words, and an HTTP status by table. */

const STATUS = {
  "not_found": 404,
  "bad_request": 400,
  "forbidden": 403,
  "unauthenticated": 401,
  "rate_limited": 429,
  "unavailable": 503,
  "availability.sold_out": 409,
  "availability.held": 409,
  "availability.not_enough": 409,
  "availability.closed": 409,
  "availability.too_late": 409,
  "availability.busy": 503,
  "availability.past_date": 400,
  "availability.no_such_time": 400,
  "availability.guests_lose": 409,
  "pricing.unknown_unit": 400,
  "pricing.empty_party": 400,
  "pricing.party_too_small": 400,
  "pricing.party_too_large": 400,
  "pricing.adults_only": 400,
  "pricing.child_alone": 400,
  "pricing.no_price": 409,
  "booking.expired": 410,
  "booking.already_extended": 409,
  "booking.handed_over": 410,
  "booking.wrong_state": 409,
  "booking.already_cancelled": 409,
  "booking.incomplete_contact": 400,
  "booking.component_lost": 409,
  "booking.not_cancellable": 409,
  "booking.offer_changed": 409,
  "booking.on_request": 409,
  "booking.answered": 409,
  "booking.request_over": 410,
  "booking.already_waiting": 409,
  "booking.no_date": 400,
  "booking.too_many_trips": 409,
  "booking.other_language": 409,
  "booking.other_currency": 409,
  "booking.alone": 409,
  "payments.unavailable": 503,
  "payments.email_refused": 422,
  "payments.too_small": 409,
  "payments.code_unknown": 422,
  "payments.code_not_yet": 409,
  "payments.code_over": 409,
  "payments.code_other_currency": 409,
  "payments.code_other_trip": 409,
  "payments.code_minimum": 409,
  "payments.code_used_up": 409,
  "payments.code_already_used": 409,
  "payments.gift_over": 409,
  "payments.gift_empty": 409,
  "payments.gift_too_small": 409,
  "payments.nothing_left": 409,
  "payments.gift_used": 409,
  "payments.gift_too_late": 409,
  "payments.code_taken": 409,
  "search.unavailable": 503,
  "payments.bad_signature": 400,
  "payments.no_account": 409,
  "payments.disputed": 409,
  "payments.rate_from_past": 409,
  "payments.rate_known": 409,
  "payments.debt_changed": 409,
  "payments.wrong_day": 422,
  "payments.already_noted": 409,
  "payments.refund_on_its_way": 409,
  "catalogue.incomplete": 409,
  "catalogue.wrong_state": 409,
  "catalogue.in_use": 409,
  "pictures.no_file": 422,
  "pictures.too_large": 422,
  "pictures.not_a_picture": 422,
  "pictures.broken": 422,
  "pictures.too_many_pixels": 422,
  "pictures.too_small": 422,
  "pictures.too_long": 422,
  "pictures.full": 409,
  "pictures.not_kept": 503,
  "organisations.wrong_password": 401,
  "organisations.link_used": 410,
  "organisations.mail_taken": 409,
} as const;

export type ErrorCode = keyof typeof STATUS;

export class AppError extends Error {
  readonly code: ErrorCode;
  /** Values for the translated sentence and for the caller; plain JSON. */
  readonly data: Record<string, unknown>;
  constructor(code: ErrorCode, data: Record<string, unknown> = {}) {
    super(code);
    this.name = "AppError";
    this.code = code;
    this.data = data;
  }
  get status(): number {
    return STATUS[this.code];
  }
}

/** Type guard; also true for an AppError of another copy of this module (dev server reloads). */
export function isAppError(error: unknown): error is AppError {
  return error instanceof Error && error.name === "AppError" && "code" in error;
}
