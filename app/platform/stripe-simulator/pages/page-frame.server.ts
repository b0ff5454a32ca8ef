/** The frame of the simulator's pages: one style, allowed by its hash, no script at all. */

import { createHash } from "node:crypto";

/** Markup that is safe as it stands. Everything else put into `html` is escaped. */
export class Markup {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

type Piece = string | number | Markup | Markup[] | null | undefined | false;

export function html(parts: TemplateStringsArray, ...pieces: Piece[]): Markup {
  return new Markup(parts.reduce((whole, part, index) => whole + rendered(pieces[index - 1]) + part));
}

function rendered(piece: Piece): string {
  if (piece === null || piece === undefined || piece === false) return "";
  if (Array.isArray(piece)) return piece.map(({ text }) => text).join("");
  if (piece instanceof Markup) return piece.text;
  return String(piece).replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** Contrasts (WCAG 2.2 AA): ink on foam 11.5, on sand 9.8; foam on #8F5405, amber darkened for text, 5.9; by night text 11.6 and more, button 7.5. */
const STYLE = `
:root{color-scheme:light dark;--ink:#0B3C49;--foam:#FBFAF7;--sand:#F2E8D5;--line:#0B3C4933;--soft:#3B5D66;--amber:#C8790B;--act:#8F5405;--act-text:#FBFAF7;--card:#FFFFFF;--red:#B3261E;--quiet:#0B3C49}
@media (prefers-color-scheme:dark){:root{--ink:#EAF1EF;--foam:#07232B;--sand:#12343D;--line:#EAF1EF33;--soft:#B4C8CB;--act:#E9A23B;--act-text:#07232B;--card:#0C2E38;--red:#FFB4AB;--quiet:#EAF1EF}}
*{box-sizing:border-box}
body{margin:0;background:var(--foam);color:var(--ink);font:1.0625rem/1.5 "Inter Variable",Inter,system-ui,sans-serif;font-variant-numeric:tabular-nums}
.banner{background:var(--sand);border-bottom:4px solid var(--amber);padding:.75rem 1rem;text-align:center;font-weight:600;margin:0}
main{max-width:34rem;margin:0 auto;padding:1.5rem 1rem 3rem}
main.wide{max-width:72rem}
h1{font:600 1.75rem/1.2 "Source Serif 4 Variable","Source Serif 4",Georgia,serif;margin:.5rem 0 1.25rem}
h2{font-size:1rem;margin:2rem 0 .5rem}
.card{background:var(--card);border:1px solid var(--line);border-radius:.75rem;padding:1rem 1.25rem}
.items{list-style:none;margin:0;padding:0}
.items li{display:flex;justify-content:space-between;gap:1rem;padding:.625rem 0;border-bottom:1px solid var(--line)}
.items .what{min-width:0;overflow-wrap:anywhere}
.items .sum{white-space:nowrap}
.small{display:block;color:var(--soft);font-size:.9375rem}
.total{display:flex;justify-content:space-between;font-size:1.25rem;font-weight:700;margin:.875rem 0 0}
fieldset{border:1px solid var(--line);border-radius:.75rem;margin:1.5rem 0 0;padding:.5rem 1.25rem .75rem}
legend{font-weight:600;padding:0 .375rem}
label{display:flex;align-items:center;gap:.625rem;min-height:2.75rem}
label.field{display:block;margin-top:1.5rem}
input[type=radio]{width:1.25rem;height:1.25rem;accent-color:var(--act)}
input[type=email]{display:block;width:100%;min-height:2.75rem;margin-top:.25rem;padding:.5rem .75rem;border:1px solid var(--soft);border-radius:.5rem;background:var(--card);color:inherit;font:inherit}
button,.button{display:flex;align-items:center;justify-content:center;width:100%;min-height:3rem;margin-top:.75rem;padding:.5rem 1rem;border:2px solid var(--quiet);border-radius:.5rem;background:transparent;color:var(--quiet);font:inherit;font-weight:600;text-decoration:none;cursor:pointer}
button.act,.button.act{background:var(--act);border-color:var(--act);color:var(--act-text);margin-top:1.5rem}
:focus-visible{outline:3px solid var(--amber);outline-offset:2px}
.note{border-left:4px solid var(--red);background:var(--sand);padding:.75rem 1rem;margin:0 0 1.25rem;border-radius:.25rem}
.say{border-left-color:var(--amber)}
.scroll{overflow-x:auto}
table{border-collapse:collapse;width:100%;font-size:.9375rem}
th,td{text-align:left;padding:.5rem .75rem;border-bottom:1px solid var(--line);white-space:nowrap}
a{color:inherit}
`;

const STYLE_HASH = `'sha256-${createHash("sha256").update(STYLE).digest("base64")}'`;

/** @param formTargets origins that a form's answer may lead on to (browsers apply `form-action` to redirects too). */
export function pageHeaders({ formTargets = [] }: { formTargets?: string[] } = {}): Record<string, string> {
  const targets = ["'self'", ...new Set(formTargets)].join(" ");
  return {
    "Content-Security-Policy": `default-src 'none'; style-src ${STYLE_HASH}; form-action ${targets}; base-uri 'none'; frame-ancestors 'none'`,
    "Content-Type": "text/html; charset=utf-8",
    "Cache-Control": "no-store",
    "Referrer-Policy": "same-origin", // no-referrer would take the Origin from the page's own form, and same-origin.server.ts would refuse it
    "X-Content-Type-Options": "nosniff",
    "X-Robots-Tag": "noindex",
  };
}

export function page({ lang, title, banner, body, wide = false }: { lang: string; title: string; banner: string; body: Markup; wide?: boolean }): string {
  return html`<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${new Markup(STYLE)}</style>
</head>
<body>
<header><p class="banner">${banner}</p></header>
<main${new Markup(wide ? ' class="wide"' : "")}>
<h1>${title}</h1>
${body}
</main>
</body>
</html>
`.text;
}
