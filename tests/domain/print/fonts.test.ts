/** A letter keeps its meaning for the whole life of the process, however it was met first. */
import { Document, Font, Page, Text, renderToBuffer } from "@react-pdf/renderer";
import { createElement } from "react";
import { expect, it } from "vitest";
import { registerFonts } from "../../../app/domain/print/fonts.server.ts";
import { SERIF } from "../../../app/domain/print/theme.ts";

const pageOf = (text: string) => createElement(Document, null, createElement(Page, { style: { fontFamily: SERIF, fontWeight: 600 } }, createElement(Text, null, text)));

it("a full stop first met inside a colon still counts as a letter in the next price", async () => {
  await registerFonts();
  await renderToBuffer(pageOf("Zwei Flüsse: vom Drawsko-See"));
  const font = Font.getFont({ fontFamily: SERIF, fontWeight: 600 })?.data;
  if (!font || !("characterSet" in font)) throw new Error("the serif is not loaded");
  expect(font.layout("1.958,21 PLN").glyphs.map((glyph: { codePoints: number[] }) => String.fromCodePoint(...glyph.codePoints)).join("")).toBe("1.958,21 PLN");
});
