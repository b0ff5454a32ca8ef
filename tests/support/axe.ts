/** What axe finds on a page, by the rules that the site keeps to: WCAG 2.2 AA and what is good practice. */
import AxeBuilder from "@axe-core/playwright";
import type { Page } from "playwright";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** @returns a line for each rule that is broken, with the first places; empty for an accessible page */
export async function axeFinds(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(" ")).slice(0, 3).join(" | ")}`);
}
