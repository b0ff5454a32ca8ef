/** What the search's map is drawn from, as the server hands it over: every place in shares of the frame, every text and address ready. */
import type { Direction, Frame } from "../../region-map/frame.ts";

/** In per cent of the frame, from its upper left corner. */
export interface Position { x: number; y: number }

export interface MapMark extends Position {
  id: string;
  /** 1: a single product */
  count: number;
  /** spoken and shown on hovering */
  label: string;
  href: string;
  /** its list is open */
  open: boolean;
}

export interface MapLabel extends Position { name: string; /** pixels from the position to the text */ dx: number; dy: number; anchor: "start" | "middle" | "end"; dot: boolean }

export interface MapCountyDisc extends Position { teryt: string; label: string; count: number; href: string }

/** Marks and names for one width of the map: they keep their size on the screen, so a narrow map has fewer. */
export interface MapLayer { marks: MapMark[]; labels: MapLabel[] }
export const LAYERS = ["narrow", "wide"] as const;
export type LayerName = (typeof LAYERS)[number];

export interface MapRow extends Position {
  id: string;
  url: string;
  title: string;
  /** "pakiet · Kołobrzeg · 3 dni, 2 noce", its parts */
  facts: string[];
  price: string | null;
  distance: string | null;
  /** the mark it is in, by layer */
  marks: Partial<Record<LayerName, string>>;
}

export interface NearValues {
  /** place slug or "lat,lon", "" when not chosen */
  near: string;
  radius: string;
  /** km to choose from */
  radii: string[];
  /** what else is asked for, to be sent along */
  others: [name: string, value: string][];
  places: { slug: string; label: string }[];
}

export interface SearchMapData {
  /** address of the file of shapes */
  file: string;
  counties: string[];
  /** chosen ones, drawn bold */
  chosen: string[];
  /** counts by county, where the whole region is shown; else marks are */
  discs: MapCountyDisc[];
  frame: Frame;
  /** what is shown without a box in the address */
  home: Frame;
  /** address without a box; `frameHref` adds one */
  base: string;
  zoomIn: string | null;
  zoomOut: string | null;
  pan: Record<Direction, string | null>;
  /** the whole region; null where it is shown */
  whole: string | null;
  /** the box asked for, where the frame shows more than it; in per cent */
  part: (Position & { width: number; height: number }) | null;
  /** from where distances are counted; radii in per cent of the frame's width and height, 0 without */
  near: (Position & { rx: number; ry: number }) | null;
  layers: Record<LayerName, MapLayer>;
  list: { rows: MapRow[]; total: number; /** the place of the opened spot */ spot: string | null; backHref: string; page: number; pages: number; pageBase: string };
  form: NearValues;
}
