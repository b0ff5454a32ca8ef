/** Titles as parts of addresses: plain ASCII, words joined by hyphens. */

const FOLD: Record<string, string> = { ł: "l", ß: "ss", ä: "ae", ö: "oe", ü: "ue", æ: "ae", ø: "oe", đ: "d" };

/** "Łódź na Zalewie – 3 h" → "lodz-na-zalewie-3-h"; at most 80 characters, never empty. */
export function slugify(title: string): string {
  const plain = title.toLowerCase().replace(/[łßäöüæøđ]/g, (letter) => FOLD[letter]!).normalize("NFD").replace(/\p{M}/gu, "");
  return plain.replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "").slice(0, 80).replace(/-$/, "") || "x";
}
