/** Where a line may end in a text with mail addresses and telephone numbers. */
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { Unbroken } from "../../app/components/unbroken.tsx";

const MARKS: Record<string, string> = { "whitespace-nowrap": "[]", "inline-block max-w-full": "()", "": "{}" };

/** The text with its unbreakable stretches in brackets, what breaks only where it is wider than a line in parentheses, and the places where it may break besides as bars. */
function marked(text: string): string {
  const ends: string[] = [];
  return renderToStaticMarkup(<Unbroken>{text}</Unbroken>).replaceAll("<wbr/>", "|").replaceAll(/<span(?: class="([^"]*)")?>|<\/span>/g, (tag, kind: string = "") => {
    if (tag === "</span>") return ends.pop()!;
    ends.push(MARKS[kind]![1]!);
    return MARKS[kind]![0]!;
  });
}

test("a telephone number stays whole, with spaces or hyphens", () => {
  expect(marked("Zadzwoń: +48 94 314 26 90.")).toBe("Zadzwoń: [+48 94 314 26 90].");
  expect(marked("+48 600-700-800")).toBe("[+48 600-700-800]");
});

test("a short mail address stays whole, a long one moves whole to the next line and, wider than a line, breaks before an @ or a dot only; the sentence's own marks are none of it, and none of them begins a line", () => {
  expect(marked("Napisz na biuro@rejs-jamno.example.")).toBe("Napisz na [biuro@rejs-jamno.example].");
  expect(marked("Na anna-maria.kowalska@biuro-podrozy.example, gdy")).toBe("Na ([anna-maria]|[.kowalska]|[@biuro-podrozy]|[.example],) gdy");
  expect(marked("Na anna-maria.kowalska@biuro-podrozy.example.")).toBe("Na ([anna-maria]|[.kowalska]|[@biuro-podrozy]|[.example].)");
});

test("a stretch too long for any line may break wherever it must, and a text without contacts is as it was", () => {
  expect(marked("a-very-long-name-without-any-dot@b.example")).toBe("({a-very-long-name-without-any-dot}|[@b]|[.example])");
  expect(marked("Zwrot do 11 grudnia 2026 – 1 449 zł")).toBe("Zwrot do 11 grudnia 2026 – 1 449 zł");
});

test("a postcode stays whole; a year's or an order's digits are none", () => {
  expect(marked("ul. Niepodległości 14, 72-500 Międzyzdroje, NIP 0003207012")).toBe("ul. Niepodległości 14, [72-500] Międzyzdroje, NIP 0003207012");
  expect(marked("2026-11-29, 1972-5001")).toBe("2026-11-29, 1972-5001");
});

test("hours stay whole, a stretch of days breaks at its dash", () => {
  expect(marked("poniedziałek, 30 listopada 2026, 11:00–11:45")).toBe("poniedziałek, 30 listopada 2026, [11:00–11:45]");
  expect(marked("10–12 maja, 9:00–9:30 Uhr")).toBe("10–12 maja, [9:00–9:30] Uhr");
  expect(marked("Rezeption, 14–22 Uhr; recepcja 8.00–20.00, am 10.–12. Mai")).toBe("Rezeption, [14–22] Uhr; recepcja [8.00–20.00], am 10.–12. Mai");
});

test("no line ends in the e of an e-mail", () => {
  expect(marked("potwierdzenie przyjdzie e-mailem, E-Mail an biuro@rejs.example.")).toBe("potwierdzenie przyjdzie [e-mailem], [E-Mail] an [biuro@rejs.example].");
});
