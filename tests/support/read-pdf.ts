/** What a PDF of ours says: its streams, and its words as somebody would copy them. */
import { inflateSync } from "node:zlib";

/** Inflated streams of a PDF, in file order. */
export function streamsOf(pdf: Buffer): string[] {
  return objectsOf(pdf).flatMap(({ stream }) => stream ?? []);
}

/** Texts in the order in which they are drawn, a cell of a table or a line of a paragraph each. */
export function textsOf(pdf: Buffer): string[] {
  const objects = objectsOf(pdf);
  const fonts = new Map<string, Map<string, string>>();
  for (const { head } of objects) {
    for (const [, name, id] of head.matchAll(/\/(F\d+) (\d+) 0 R/g)) fonts.set(name!, lettersOf(objects, id!));
  }
  return streamsOf(pdf).filter((stream) => stream.includes(" Tf")).flatMap((stream) => stream.split(/\bBT\b/).slice(1).map((block) => wordsIn(block, fonts)));
}

/** How far down each text of a page begins, in points from its upper edge; a list for each page. */
export function depthsOf(pdf: Buffer): number[][] {
  return streamsOf(pdf).filter((stream) => stream.includes(" Tf")).map((stream) => {
    const saved: number[] = [];
    let depth = 0;
    return [...stream.matchAll(/\b(q|Q|BT)\b|1 0 0 1 \S+ (\S+) cm/g)].flatMap(([, operator, down]) => {
      if (operator === "BT") return [depth];
      if (operator === "q") saved.push(depth);
      else depth = operator === "Q" ? (saved.pop() ?? 0) : depth + Number(down);
      return [];
    });
  });
}

interface PdfObject { id: string; head: string; stream?: string }

function objectsOf(pdf: Buffer): PdfObject[] {
  return [...pdf.toString("latin1").matchAll(/(?<=^|\n)(\d+) 0 obj\n([^]*?)\nendobj/g)].map(([, id, body]) => {
    const start = body!.indexOf("stream\n");
    return start === -1 ? { id: id!, head: body! } : { id: id!, head: body!.slice(0, start), stream: inflated(body!.slice(start + 7, body!.lastIndexOf("\nendstream"))) };
  });
}

/** Pictures and the like are not deflated, or not text: they are as they are. */
function inflated(bytes: string): string {
  try {
    return inflateSync(Buffer.from(bytes, "latin1")).toString("latin1");
  } catch {
    return bytes;
  }
}

/** What the glyphs of a font mean, by their numbers in hexadecimal digits (its ToUnicode). */
function lettersOf(objects: readonly PdfObject[], fontId: string): Map<string, string> {
  const id = /\/ToUnicode (\d+) 0 R/.exec(objects.find((object) => object.id === fontId)?.head ?? "")?.[1];
  const map = objects.find((object) => object.id === id)?.stream ?? "";
  const ranges = [...map.matchAll(/<([0-9a-f]{4})> <[0-9a-f]{4}> \[([^\]]*)\]/gi)];
  return new Map(ranges.flatMap(([, first, letters]) => [...letters!.matchAll(/<([0-9a-f]+)>/gi)].map(([, codes], index) => [(Number.parseInt(first!, 16) + index).toString(16).padStart(4, "0"), unicodeOf(codes!)] as const)));
}

const unicodeOf = (codes: string) => (codes.match(/.{4}/g) ?? []).map((code) => String.fromCharCode(Number.parseInt(code, 16))).join("");

function wordsIn(block: string, fonts: ReadonlyMap<string, ReadonlyMap<string, string>>): string {
  let letters: ReadonlyMap<string, string> | undefined;
  return [...block.matchAll(/\/(F\d+) [\d.]+ Tf|<([0-9a-f]+)>/gi)].map(([, font, glyphs]) => {
    if (font) letters = fonts.get(font);
    return (glyphs?.match(/.{4}/g) ?? []).map((glyph) => letters?.get(glyph.toLowerCase()) ?? "?").join("");
  }).join("");
}
