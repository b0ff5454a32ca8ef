/** The decoder for browsers without one reads what our papers print, as a camera sees it. */
import { expect, test } from "vitest";
import { codeIn } from "../../../app/core/booking/door.ts";
import { decodeFrame } from "../../../app/components/door/decode-frame.ts";
import { encode } from "uqr";

/** A picture of a QR code drawn as ours are, `scale` points a module, on grey paper. */
function picture(text: string, { scale, turned = false }: { scale: number; turned?: boolean }) {
  const { size, data } = encode(text, { ecc: "Q", border: 4 });
  const side = Math.ceil(size * scale) + 80;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(210);
  for (let y = 0; y < side; y++) {
    for (let x = 0; x < side; x++) {
      const [row, column] = [Math.floor((y - 40) / scale), Math.floor((x - 40) / scale)];
      if (data[turned ? column : row]?.[turned ? size - 1 - row : column]) pixels.fill(30, (y * side + x) * 4, (y * side + x) * 4 + 3);
    }
  }
  return { width: side, height: side, data: pixels };
}

const ADDRESS = "https://latarnia.example/v/ABCDEFGH";

test.each([[{ scale: 3 }], [{ scale: 7.3 }], [{ scale: 5, turned: true }]])("reads a voucher's code: %o", (how) => {
  expect(decodeFrame(picture(ADDRESS, how))).toBe(ADDRESS);
});

test("a picture without a code is no code", () => {
  expect(decodeFrame({ width: 200, height: 200, data: new Uint8ClampedArray(200 * 200 * 4).fill(120) })).toBeNull();
});

test("the code is found in an address, in what was typed, and nothing else is let through longer than a code", () => {
  expect([ADDRESS, "abcd-efgh", " ABCD EFGH ", `${ADDRESS}?x=1`].map(codeIn)).toEqual(Array(4).fill("ABCDEFGH"));
  expect(codeIn(`https://example.com/${"x".repeat(500)}`).length).toBeLessThanOrEqual(20);
});
