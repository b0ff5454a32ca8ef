/** A QR code as one vector path of dark squares, for SVG on pages and in PDFs alike. */
import { encode } from "uqr";

export interface QrCode {
  /** side in modules, quiet zone included */
  size: number;
  /** SVG path in modules */
  path: string;
}

/** @param text what a telephone reads; error correction Q survives a crease or a raindrop */
export function qrCode(text: string): QrCode {
  const { size, data } = encode(text, { ecc: "Q", border: 4 });
  const runs = data.flatMap((row, y) => rowRuns(row).map(([from, to]) => `M${from} ${y}h${to - from}v1h${from - to}z`));
  return { size, path: runs.join("") };
}

/** Dark stretches of a row as [from, to). */
function rowRuns(row: readonly boolean[]): [number, number][] {
  const runs: [number, number][] = [];
  row.forEach((dark, x) => {
    if (!dark) return;
    const last = runs.at(-1);
    if (last && last[1] === x) last[1] = x + 1;
    else runs.push([x, x + 1]);
  });
  return runs;
}
