/** How a leaflet's parts share its one page: the picture gets what days and lists leave, the price is set as large as its column is wide. Pure. */
import type { ProductPage } from "../../core/catalogue/product-page.ts";

/** points: an A4 page less the foot, and the picture at its largest and smallest */
const ROOM = 842 - 70;
const PICTURE = { most: 290, least: 80 };
/** widths in points of the column of days, of half of it, of the price, and of a letter of each face in parts of its size */
const COLUMN = 341;
const HALF = 150;
const PRICE_WIDTH = 144;
const LETTER = { serif: 0.53, sans: 0.52, figure: 0.56 };

/** Size of the price in points: large, and never wider than its column. */
export function priceSize(price: string): number {
  return Math.min(25, Math.floor((PRICE_WIDTH / (price.length * LETTER.figure)) * 2) / 2);
}

export interface LeafletFit { /** points */ picture: number; /** the days are set closer, without hosts and highlights */ close: boolean }

export function fitLeaflet(page: ProductPage): LeafletFit {
  if (page.kind === "offer") return { picture: PICTURE.most, close: false };
  const left = ROOM - heightOf(page, false);
  if (left >= PICTURE.least) return { picture: Math.min(PICTURE.most, left), close: false };
  return { picture: Math.max(PICTURE.least, Math.min(PICTURE.most, ROOM - heightOf(page, true))), close: true };
}

const lines = (text: string, size: number, width: number, letter = LETTER.sans) => Math.max(1, Math.ceil((text.length * size * letter) / width));

/** Everything below the picture, in points; sizes and gaps are those of leaflet-styles.ts. */
function heightOf(page: ProductPage, close: boolean): number {
  const opening = 24 + 13 + 5 + 30.5 * lines(page.title, 27, COLUMN, LETTER.serif) + 9 + 17 * lines(page.summary, 12, COLUMN);
  const chapters = page.itinerary.filter((day) => day.packageTitle).length * 41;
  const steps = page.itinerary.flatMap((day) => day.steps);
  const stepHeight = (step: (typeof steps)[number]) => 13 * lines(step.title, 10, COLUMN - 60) + (close ? 1.5 + 11.5 : 5 + 11.5 * lines(`${step.business.name} ${step.place}`.padEnd(44), 8.5, COLUMN - 60) + (step.substitute ? 11.5 : 0));
  const days = 8 + page.itinerary.length * (close ? 4 : 9) + steps.reduce((sum, step) => sum + stepHeight(step), 0);
  const meeting = page.meetingPoint ? 9 + 14 * lines(page.meetingPoint, 9.5, COLUMN) : 0;
  const list = (type: string, width: number) => {
    const texts = page.features.filter((feature) => feature.type === type && feature.text);
    return texts.length === 0 ? 0 : 31 + texts.reduce((sum, { text }) => sum + 3 + 13.5 * lines(text, 9.5, width - 12), 0);
  };
  return opening + chapters + days + meeting + (close ? 0 : list("highlight", COLUMN)) + Math.max(list("inclusion", HALF), list("bring", HALF)) + 6;
}
