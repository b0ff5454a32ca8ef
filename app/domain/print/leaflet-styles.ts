/** Styles of the leaflet: one A4 page that hangs in a hall, read from two steps away. */
import { StyleSheet } from "@react-pdf/renderer";
import { INK, LINE, MARGIN, MUTED, SAND, SANS, SEA, SERIF } from "./theme.ts";

/** points */
const SIDE_WIDTH = 184;
const GAP = 28;
/** of a second page; the picture of the first reaches over it */
const TOP = 30;

/** The library takes a line's height from the font size beside it, not from an inherited one: they are always set together. */
const type = (fontSize: number, lineHeight: number) => ({ fontSize, lineHeight });
const serif = (fontSize: number, lineHeight: number) => ({ fontFamily: SERIF, fontWeight: 600 as const, ...type(fontSize, lineHeight) });

export const styles = StyleSheet.create({
  page: { fontFamily: SANS, ...type(9.5, 1.4), color: INK, paddingTop: TOP, paddingBottom: 62 },
  column: { position: "absolute", top: 0, right: 0, bottom: 0, width: SIDE_WIDTH, backgroundColor: SAND },
  picture: { width: 595, objectFit: "cover", marginTop: -TOP },
  tab: { position: "absolute", top: 0, left: MARGIN, backgroundColor: INK, paddingTop: 26, paddingBottom: 9, paddingHorizontal: 10, alignItems: "center" },
  tabName: { ...serif(11, 1), color: "#FFFFFF", marginTop: 6 },
  side: { position: "absolute", right: 0, width: SIDE_WIDTH, paddingTop: 24, paddingHorizontal: 20 },
  main: { marginLeft: MARGIN, marginRight: SIDE_WIDTH + GAP, paddingTop: 24 },
  eyebrow: { ...type(9.5, 1.3), color: MUTED },
  title: { ...serif(27, 1.12), marginTop: 5 },
  summary: { ...type(12, 1.4), marginTop: 9 },
  text: { ...type(9.5, 1.45), marginTop: 9 },
  h2: { ...serif(13, 1.2), marginTop: 15 },
  chapter: { borderTopWidth: 1.25, borderTopColor: INK, paddingTop: 5, marginTop: 9 },
  chapterTitle: { ...serif(12.5, 1.2) },
  day: { flexDirection: "row", marginTop: 9 },
  dayClose: { flexDirection: "row", marginTop: 4 },
  dayName: { ...type(9.5, 1.3), width: 48, fontWeight: 600, color: SEA },
  steps: { flex: 1, borderLeftWidth: 1, borderLeftColor: LINE, paddingLeft: 10 },
  step: { marginBottom: 5 },
  stepClose: { marginBottom: 1.5 },
  stepTitle: { ...type(10, 1.3), fontWeight: 600 },
  small: { ...type(8.5, 1.35), color: MUTED },
  item: { flexDirection: "row", marginTop: 3 },
  dash: { ...type(9.5, 1.4), width: 12, color: SEA },
  itemText: { ...type(9.5, 1.4), flex: 1 },
  columns: { flexDirection: "row", gap: 18 },
  half: { flex: 1 },
  priceFrom: { ...type(10, 1.2), color: MUTED },
  price: { ...serif(25, 1.25) },
  qr: { backgroundColor: "#FFFFFF", marginTop: 12, padding: 2, width: 132, height: 132 },
  scan: { ...type(9.5, 1.3), fontWeight: 600, marginTop: 7 },
  url: { ...type(7.5, 1.35), color: MUTED, marginTop: 2 },
  facts: { marginTop: 12, borderTopWidth: 0.75, borderTopColor: "#D6C7A6" },
  fact: { borderBottomWidth: 0.75, borderBottomColor: "#D6C7A6", paddingVertical: 4 },
  label: { ...type(8, 1.25), color: MUTED },
  value: { ...type(9.5, 1.3), fontWeight: 600 },
  contact: { marginTop: 14 },
  phone: { ...serif(15, 1.3), color: INK, textDecoration: "none" },
  link: { ...type(8.5, 1.35), color: INK, textDecoration: "none" },
  foot: { position: "absolute", left: MARGIN, bottom: 15, width: 595 - MARGIN - SIDE_WIDTH - GAP, borderTopWidth: 0.75, borderTopColor: LINE, paddingTop: 6, ...type(7.5, 1.35), color: MUTED },
});
