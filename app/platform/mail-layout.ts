/** One list of blocks becomes both bodies of a mail: plain text, and simple HTML in which every given word is escaped. */
import type { Lang } from "../core/vocabulary.ts";

export type MailBlock =
  | { kind: "heading" | "paragraph" | "small"; text: string }
  | { kind: "button"; text: string; url: string }
  | { kind: "links"; links: { text: string; url: string }[] }
  | { kind: "rows"; rows: { term: string; lines: string[] }[] };

const INK = "#0B3C49";
const MUTED = "#496570";
const SANS = "font-family:'Segoe UI',Roboto,Helvetica,Arial,sans-serif";
const SERIF = "font-family:Georgia,'Times New Roman',serif";

export function layOutMail({ lang, title, blocks, footer }: { lang: Lang; title: string; blocks: MailBlock[]; footer: string }): { text: string; html: string } {
  const text = [...blocks.map(blockText), `-- \n${footer}`].join("\n\n");
  const html = `<!doctype html>
<html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeHtml(title)}</title></head>
<body style="margin:0;padding:0;background:#FBFAF7">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0"><tr><td align="center" style="padding:24px 12px">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="max-width:600px;text-align:left;color:${INK};${SANS};font-size:16px;line-height:1.55"><tr><td>
<p style="margin:0 0 24px;padding:0 0 12px;border-bottom:2px solid ${INK};font-size:22px;font-weight:bold;${SERIF}">Latarnia</p>
${blocks.map(blockHtml).join("\n")}
<p style="margin:32px 0 0;padding:12px 0 0;border-top:1px solid #DED5C3;font-size:14px;color:${MUTED}">${lines(footer)}</p>
</td></tr></table>
</td></tr></table>
</body></html>
`;
  return { text: `${text}\n`, html };
}

function blockText(block: MailBlock): string {
  if (block.kind === "button") return `${block.text}:\n${block.url}`;
  if (block.kind === "links") return block.links.map(({ text, url }) => `${text}:\n${url}`).join("\n\n");
  if (block.kind === "rows") return block.rows.map(({ term, lines: own }) => [term, ...own.map((line) => `  ${line}`)].join("\n")).join("\n\n");
  if (block.kind === "heading") return `${block.text}\n${"=".repeat([...block.text].length)}`;
  return block.text;
}

function blockHtml(block: MailBlock): string {
  switch (block.kind) {
    case "heading": return `<h1 style="margin:28px 0 8px;font-size:22px;line-height:1.25;${SERIF}">${lines(block.text)}</h1>`;
    case "small": return `<p style="margin:0 0 16px;font-size:14px;color:${MUTED}">${lines(block.text)}</p>`;
    case "button": return `<p style="margin:24px 0 8px"><a href="${escapeHtml(block.url)}" style="display:inline-block;padding:12px 24px;background:${INK};color:#FBFAF7;text-decoration:none;font-weight:bold;border-radius:5px">${escapeHtml(block.text)}</a></p>`;
    case "links": return block.links.map(linkHtml).join("\n");
    case "rows": return block.rows.map(rowHtml).join("\n");
    default: return `<p style="margin:0 0 16px">${lines(block.text)}</p>`;
  }
}

/** High enough for a thumb. */
function linkHtml({ text, url }: { text: string; url: string }): string {
  return `<p style="margin:0;padding:10px 0;border-top:1px solid #DED5C3"><a href="${escapeHtml(url)}" style="color:${INK};font-weight:bold">${escapeHtml(text)}</a></p>`;
}

function rowHtml({ term, lines: own }: { term: string; lines: string[] }): string {
  return `<p style="margin:0 0 14px;padding:0 0 0 14px;border-left:3px solid #B9D3D5"><b>${escapeHtml(term)}</b>${own.map((line) => `<br>${escapeHtml(line)}`).join("")}</p>`;
}

function lines(text: string): string {
  return escapeHtml(text).replace(/\r?\n/g, "<br>");
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (letter) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" })[letter]!);
}
