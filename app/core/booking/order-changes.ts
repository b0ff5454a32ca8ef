/** What the pages show on which a guest changes a paid order, and how their forms are read. */
import type { ErrorCode } from "../app-error.ts";
import type { SpokenText } from "../localized-text.ts";
import type { CancelOffer } from "../payments/cancel-offer.ts";
import type { ContactProblems } from "./contact.ts";
import type { OrderComponentView, OrderLineView, OrderView } from "./order-view.ts";
import { personCount } from "../quote.ts";

export type ChangeDone = "names" | "contact" | "cancelled" | "replaced";
export const CHANGES_DONE: readonly ChangeDone[] = ["names", "contact", "cancelled", "replaced"];

/** Addresses with the key. */
export interface ChangePaths { order: string; change: string; transfer: string; cancel: string; replace: string }

/** Where one trip of the order is cancelled alone. */
export function cancelPathOf(cancelPath: ChangePaths["cancel"], lineId: string): string {
  return `${cancelPath}&line=${encodeURIComponent(lineId)}`;
}

/** Of the pages for names and contact, and for somebody else. */
export interface ChangePageView { order: OrderView; paths: ChangePaths }

/** Something that can be had in place of a lost component. */
export interface LostChoice extends Pick<OrderComponentView, "offerId" | "date" | "endDate" | "start" | "durationMinutes"> { title: SpokenText; entrepreneurName: string }
export interface LostView { component: OrderComponentView; choices: LostChoice[] }
export interface LostPageView {
  order: OrderView;
  lost: LostView[];
  /** else the checkout goes on */
  isPaid: boolean;
  /** where a trip of which something is lost may be cancelled for all of its money; null where none is paid and still to begin */
  cancelPath: string | null;
  /** why the choice that was sent was not made: somebody was quicker, or Stripe, whose open page must be closed first, is away */
  refused: "gone" | "away" | null;
  paths: ChangePaths;
  /** the checkout of an unpaid order */
  checkout: string;
}

export type NamesProblem = "tooMany" | "tooLong";
/** A form that stays on the page. */
export interface ChangeAnswer {
  /** as typed, by field; names by line id */
  values: Record<string, string>;
  problems: ContactProblems;
  /** by line id */
  names: Record<string, NamesProblem>;
  failure: ErrorCode | null;
}

export interface CancelPageView {
  order: OrderView;
  /** null when nothing can be cancelled here */
  offer: CancelOffer | null;
  /** because the guest's bank takes the payment back, or has */
  isDisputed: boolean;
  /** several lines: one may be given up alone */
  choices: OrderLineView[];
  /** the line chosen; null is all of them */
  line: string | null;
  /** what was confirmed is not what would come back now */
  changed: boolean;
  paths: ChangePaths;
}

const LONGEST_NAME = 120;
/** A boat or a room says nothing about how many come. */
const MOST_UNCOUNTED = 60;

/** How many names a line may have. */
export function mostNames({ units }: Pick<OrderLineView, "units">): number {
  const counted = personCount(units);
  const shared = Object.keys(units).some((code) => !["adult", "child", "senior"].includes(code));
  return shared || counted === 0 ? MOST_UNCOUNTED : counted;
}

/** @param text one name a line @returns the names, or what is wrong with them */
export function readNames(text: string, line: Pick<OrderLineView, "units">): string[] | NamesProblem {
  const names = text.split(/\r?\n/).map((name) => name.trim().replace(/\s+/g, " ")).filter(Boolean);
  if (names.some((name) => name.length > LONGEST_NAME)) return "tooLong";
  return names.length > mostNames(line) ? "tooMany" : names;
}
