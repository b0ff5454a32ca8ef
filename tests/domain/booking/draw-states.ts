/** Draws the table of an order's states as the picture of docs/architecture.md: the usual ways as arrows, all others named in the box they start from. */
import { ORDER_STATES, type OrderStateName } from "../../../app/core/booking/order-view.ts";
import { mayBecome } from "../../../app/domain/booking/order-states.server.ts";

const WIDTH = 1250;
const HEIGHT = 610;
const BOX = { width: 206, height: 104 };

/** Where a state's box stands, and what the state means. */
const BOXES: Record<OrderStateName, { x: number; y: number; means: string }> = {
  awaiting_request: { x: 24, y: 24, means: "an entrepreneur must say yes" },
  held: { x: 24, y: 184, means: "places are kept, nothing paid" },
  draft: { x: 24, y: 344, means: "a gift being bought, no places" },
  awaiting_payment: { x: 272, y: 184, means: "at Stripe's page" },
  payment_processing: { x: 520, y: 24, means: "the bank will say later" },
  expired: { x: 520, y: 344, means: "places have gone back" },
  confirmed: { x: 768, y: 184, means: "paid, vouchers are good" },
  partly_cancelled: { x: 1016, y: 344, means: "some of it was called off" },
  fulfilled: { x: 1016, y: 24, means: "the last day is over" },
  cancelled: { x: 272, y: 480, means: "ended, no money to give back" },
  refund_due: { x: 768, y: 480, means: "money must go back" },
  refunded: { x: 1016, y: 480, means: "money went back" },
};

/** The arrows; `shift` moves one aside, in pixels, where another runs the opposite way. */
const DRAWN: { from: OrderStateName; to: OrderStateName; shift?: number }[] = [
  { from: "held", to: "awaiting_request", shift: 26 }, { from: "awaiting_request", to: "held", shift: 26 }, { from: "held", to: "awaiting_payment", shift: 18 }, { from: "awaiting_payment", to: "held", shift: 18 },
  { from: "draft", to: "awaiting_payment" }, { from: "awaiting_payment", to: "payment_processing" }, { from: "awaiting_payment", to: "confirmed" }, { from: "awaiting_payment", to: "expired" },
  { from: "payment_processing", to: "confirmed" }, { from: "expired", to: "confirmed" }, { from: "confirmed", to: "fulfilled" }, { from: "confirmed", to: "partly_cancelled" }, { from: "partly_cancelled", to: "fulfilled" },
  { from: "confirmed", to: "refund_due" }, { from: "refund_due", to: "refunded", shift: 18 }, { from: "refunded", to: "refund_due", shift: 18 },
];

/** @throws Error when an arrow is drawn that the table does not allow */
export function drawStates(): string {
  for (const { from, to } of DRAWN) if (!mayBecome(from, to)) throw new Error(`The picture has an arrow from ${from} to ${to}, the table has none.`);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="The states of an order and what each may become" font-family="Inter, Segoe UI, Helvetica, Arial, sans-serif">`,
    `<defs><marker id="tip" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="8" markerHeight="8" orient="auto-start-reverse"><path d="M0 0 10 5 0 10z" fill="#0b3c49"/></marker></defs>`,
    `<rect width="${WIDTH}" height="${HEIGHT}" rx="12" fill="#fbfaf7"/>`,
    ...DRAWN.map(arrow), ...ORDER_STATES.map(box), "</svg>", "",
  ].join("\n");
}

function box(state: OrderStateName): string {
  const { x, y, means } = BOXES[state];
  const others = ORDER_STATES.filter((to) => mayBecome(state, to) && !DRAWN.some((drawn) => drawn.from === state && drawn.to === to));
  const also = inLines(others.map((to, index) => (index === 0 ? `also → ${to}` : to)));
  return [
    `<g data-state="${state}"><rect x="${x}" y="${y}" width="${BOX.width}" height="${BOX.height}" rx="6" fill="${fillOf(state)}" stroke="#0b3c49" stroke-width="1.5"/>`,
    `<text x="${x + 12}" y="${y + 25}" font-size="15" font-weight="600" fill="#0b3c49">${state}</text><text x="${x + 12}" y="${y + 44}" font-size="12" fill="#0b3c49">${means}</text>`,
    ...also.map((line, index) => `<text x="${x + 12}" y="${y + 64 + 14 * index}" font-size="11" fill="#5c4a1e">${line}</text>`), "</g>",
  ].join("\n");
}

/** Sold is sand, over is grey, money on its way back is warm. */
function fillOf(state: OrderStateName): string {
  if (state === "confirmed" || state === "partly_cancelled" || state === "fulfilled") return "#f2e8d5";
  if (state === "refund_due" || state === "refunded") return "#fbe3cc";
  return state === "cancelled" || state === "expired" ? "#e9e7e1" : "#ffffff";
}

/** Words with commas, in lines that fit a box. */
function inLines(words: readonly string[]): string[] {
  const lines: string[] = [];
  for (const [index, word] of words.entries()) {
    const said = index < words.length - 1 ? `${word},` : word;
    const last = lines.at(-1);
    if (last !== undefined && last.length + said.length < 33) lines[lines.length - 1] = `${last} ${said}`;
    else lines.push(said);
  }
  return lines;
}

function arrow({ from, to, shift = 0 }: (typeof DRAWN)[number]): string {
  const [start, end] = [centreOf(from), centreOf(to)];
  const length = Math.hypot(end.x - start.x, end.y - start.y);
  const aside = { x: (-(end.y - start.y) / length) * shift, y: ((end.x - start.x) / length) * shift };
  const a = border(start, end, aside);
  const b = border(end, start, aside);
  return `<path data-from="${from}" data-to="${to}" d="M${Math.round(a.x)} ${Math.round(a.y)}L${Math.round(b.x)} ${Math.round(b.y)}" stroke="#0b3c49" stroke-width="1.5" marker-end="url(#tip)"/>`;
}

interface Point { x: number; y: number }

function centreOf(state: OrderStateName): Point {
  return { x: BOXES[state].x + BOX.width / 2, y: BOXES[state].y + BOX.height / 2 };
}

/** Where a line from a box's centre, moved aside, leaves the box, with a little air. */
function border(from: Point, to: Point, aside: Point): Point {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const air = 4;
  const scale = Math.min((BOX.width / 2 + air) / Math.abs(dx || 1e-9), (BOX.height / 2 + air) / Math.abs(dy || 1e-9));
  return { x: from.x + dx * scale + aside.x, y: from.y + dy * scale + aside.y };
}
