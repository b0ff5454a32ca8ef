/** A page in one string: every letter of it, and behind it the loaders' data, whatever they hold. */
import { runInNewContext } from "node:vm";
import type { EntryContext } from "@remix-run/node";
import { expect, test } from "vitest";
import { renderInOnePiece } from "../../app/platform/render-in-one-piece.server.ts";

const NASTY = `["</script><!--<script>", "it's \\"said\\" \\\\n", "\u2028\u2029", "zażółć – gęślą"]\nP1:[]\r\n`;
const LINES = Array.from({ length: 400 }, (_, number) => `${"–".repeat((number % 9) + 1)} wieść ${number}`);

function render({ scripts = true, nonce }: { scripts?: boolean; nonce?: string } = {}): Promise<string> {
  const context = { serverHandoffStream: new Response(NASTY).body, renderMeta: { didRenderScripts: scripts } } as unknown as EntryContext;
  return renderInOnePiece({ page: <html lang="pl"><body><ul>{LINES.map((line) => <li key={line}>{line}</li>)}</ul></body></html>, context, nonce });
}

test("holds every letter, without the zero bytes of React's stream", async () => {
  const page = await render();
  expect(page).toMatch(/^<!DOCTYPE html><html lang="pl"><body><ul>.*<\/body><\/html>$/s);
  expect(page).not.toContain("\0");
  for (const line of LINES) expect(page).toContain(`<li>${line}</li>`);
});

test("the data come to the browser as they are, and nothing of them ends the script", async () => {
  const page = await render({ nonce: "abc" });
  const scripts = [...page.matchAll(/<script nonce="abc">(.*?)<\/script>/gs)];
  expect(scripts, "the data, and what wakes the page").toHaveLength(2);
  expect(page.match(/<script|<!--/g)).toHaveLength(2);
  const got: string[] = [];
  const window = { __remixContext: { streamController: { enqueue: (text: string) => got.push(text), close: () => got.push("closed") } } };
  runInNewContext(scripts[0]![1]!, { window });
  expect(got).toEqual([NASTY, "closed"]);
});

test("a page without scripts gets no data, one without a nonce a script without", async () => {
  expect(await render({ scripts: false })).not.toContain("<script");
  expect(await render()).toContain("<script>window");
});

test("the page's scripts sleep until it has been painted", async () => {
  const page = (manifest: object) => renderInOnePiece({
    page: <html lang="pl"><body><main /><link rel="modulepreload" href="/a.js" /><script type="module" dangerouslySetInnerHTML={{ __html: "import '/a.js'" }} /></body></html>,
    context: { manifest, renderMeta: { didRenderScripts: true } } as EntryContext, nonce: undefined,
  });
  const html = await page({});
  expect(html).toContain('<link rel="later" href="/a.js"/><script type="later">');
  expect(html).not.toMatch(/modulepreload"|type="module"/);
  expect(html).toMatch(/<script>requestAnimationFrame.*<\/script><\/body>/);
  const developed = await page({ hmr: { timestamp: 1, runtime: "" } });
  expect(developed, "in development React compares").toContain('<link rel="modulepreload" href="/a.js"/><script type="module">');
  expect(developed).not.toContain("requestAnimationFrame");
});
