/** Pages of many Polish letters come out whole, without the zero bytes of React 18's stream. */
import { PassThrough, type Duplex } from "node:stream";
import { buffer } from "node:stream/consumers";
import { renderToPipeableStream } from "react-dom/server";
import { expect, test } from "vitest";
import { withoutNul } from "../../app/platform/without-nul.server.ts";

/** Short pieces of three-byte letters: many end where the buffer of 2048 bytes does. */
const LINES = Array.from({ length: 400 }, (_, number) => `${"–".repeat((number % 9) + 1)} wieść ${number}`);

function render(through: Duplex): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const { pipe } = renderToPipeableStream(<ul>{LINES.map((line) => <li key={line}>{line}</li>)}</ul>, {
      onShellReady() { resolve(buffer(pipe(through))); },
      onShellError: reject,
    });
  });
}

test("the control: React's own stream holds zero bytes, or this filter is no longer needed", async () => {
  expect((await render(new PassThrough())).includes(0)).toBe(true);
});

test("through the filter no zero byte is left and every letter is", async () => {
  const page = (await render(withoutNul())).toString("utf8");
  expect(page).not.toContain("\0");
  for (const line of LINES) expect(page).toContain(`<li>${line}</li>`);
});
