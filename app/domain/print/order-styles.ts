/** Styles of the order's PDF. */
import { StyleSheet } from "@react-pdf/renderer";
import { INK, LINE, MARGIN, MUTED, SANS, SERIF, SIZE } from "./theme.ts";

export const styles = StyleSheet.create({
  page: { paddingTop: MARGIN, paddingHorizontal: MARGIN, paddingBottom: 54, fontFamily: SANS, fontSize: SIZE.text, color: INK },
  /** the line height of a page itself would hide what stands absolutely on it; inherited, it is that of this size */
  body: { fontSize: SIZE.text, lineHeight: 1.4 },
  head: { flexDirection: "row", justifyContent: "space-between", alignItems: "flex-end", borderBottomWidth: 1.5, borderBottomColor: INK, paddingBottom: 8, marginBottom: 18 },
  brand: { fontFamily: SERIF, fontWeight: 600, fontSize: 17, lineHeight: 1 },
  headNote: { fontSize: SIZE.small, color: MUTED, lineHeight: 1.2 },
  h1: { fontFamily: SERIF, fontWeight: 600, fontSize: SIZE.h1, lineHeight: 1.15, marginBottom: 6 },
  h2: { fontFamily: SERIF, fontWeight: 600, fontSize: SIZE.h3, lineHeight: 1.2, marginTop: 14, marginBottom: 5 },
  lead: { fontSize: SIZE.lead, lineHeight: 1.4 },
  strong: { fontWeight: 600 },
  muted: { color: MUTED },
  small: { fontSize: SIZE.small, color: MUTED, lineHeight: 1.4 },
  row: { flexDirection: "row", borderTopWidth: 0.75, borderTopColor: LINE, paddingVertical: 5 },
  rowHead: { flexDirection: "row", paddingBottom: 3 },
  label: { fontSize: SIZE.small, color: MUTED, lineHeight: 1.3 },
  /** figures of one width: the columns of amounts stand straight */
  amount: { textAlign: "right", fontFeatureSettings: ["tnum"] },
  foot: { position: "absolute", left: MARGIN, right: MARGIN, bottom: 26, flexDirection: "row", justifyContent: "space-between", borderTopWidth: 0.75, borderTopColor: LINE, paddingTop: 6, fontSize: SIZE.small, color: MUTED },
});
