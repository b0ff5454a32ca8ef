/** A letter keeps its meaning for the whole life of the process, however it was met first. */
import { Document, Font, Page, Text, renderToBuffer } from "@react-pdf/renderer";
import { createElement } from "react";
import { expect, it } from "vitest";
import { registerFonts } from "../../../app/domain/print/fonts.server.ts";
import { SANS, SERIF } from "../../../app/domain/print/theme.ts";

const pageOf = (text: string) => createElement(Document, null, createElement(Page, { style: { fontFamily: SERIF, fontWeight: 600 } }, createElement(Text, null, text)));

it("a full stop first met inside a colon still counts as a letter in the next price", async () => {
  await registerFonts();
  await renderToBuffer(pageOf("Zwei Flüsse: vom Drawsko-See"));
  const font = Font.getFont({ fontFamily: SERIF, fontWeight: 600 })?.data;
  if (!font || !("characterSet" in font)) throw new Error("the serif is not loaded");
  expect(font.layout("1.958,21 PLN").glyphs.map((glyph: { codePoints: number[] }) => String.fromCodePoint(...glyph.codePoints)).join("")).toBe("1.958,21 PLN");
});

it.each([400, 600])("a comma stands after its figure, and figures of amounts are of one width (%s)", async (fontWeight) => {
  await registerFonts();
  const font = Font.getFont({ fontFamily: SANS, fontWeight })?.data;
  if (!font || !("characterSet" in font)) throw new Error("the sans is not loaded");
  const widths = (text: string, features = {}) => font.layout(text, features).positions.map(({ xAdvance }: { xAdvance: number }) => xAdvance / font.unitsPerEm);
  expect(widths("7,78")[0], "kerned twice, 7,78 reads as 778").toBeGreaterThan(0.4);
  expect(widths("50,11")[2]).toBeGreaterThan(0.18);
  expect(new Set(widths("0123456789", { tnum: true })).size).toBe(1);
});
