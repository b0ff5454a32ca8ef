/** One-letter words of Polish never end a line. */
import { expect, test } from "vitest";
import { tieCounts, tieWords } from "../../app/core/tie-words.ts";

test("a one-letter word is tied to the next, also at the start, in capitals and twice in a row", () => {
  expect(tieWords("Dwie rzeki: z Drawska nad Parsętę", "pl")).toBe("Dwie rzeki: z\u00a0Drawska nad Parsętę");
  expect(tieWords("W lesie i w polu", "pl")).toBe("W\u00a0lesie i\u00a0w\u00a0polu");
});

test("letters inside words and at the end of a text are left alone", () => {
  expect(tieWords("Las za wodą i", "pl")).toBe("Las za wodą i");
});

test("German and English texts stay as they are", () => {
  expect(tieWords("A day in a boat", "en")).toBe("A day in a boat");
});

test("a number is tied to what it counts, in every language; an amount's own spaces are left", () => {
  expect(tieCounts("665 zł za 2 dorosłych, 12 dzieci")).toBe("665\u00a0zł za 2\u00a0dorosłych, 12\u00a0dzieci");
  expect(tieCounts("2 380, 10")).toBe("2 380, 10");
});

test("a date stays whole with its short weekday and its year, and days that follow each other break at the dash", () => {
  expect(tieCounts("2 Nächte, Abreise Fr., 4. Dezember")).toBe("2\u00a0Nächte, Abreise Fr.,\u00a04.\u00a0Dezember");
  expect(tieCounts("sob., 9 stycznia – pon., 11 stycznia 2027")).toBe("sob.,\u00a09\u00a0stycznia – pon.,\u00a011\u00a0stycznia\u00a02027");
});

test("a year ends what is tied: a date with its hour would be wider than a phone's line", () => {
  expect(tieCounts("Eingelöst am 30. November 2026 um 06:05 Uhr.")).toBe("Eingelöst am 30.\u00a0November\u00a02026 um\u00a006:05\u00a0Uhr.");
  expect(tieCounts("do 30 kwietnia 2027 włącznie")).toBe("do 30\u00a0kwietnia\u00a02027 włącznie");
});

test("a clock time stays with the word before it", () => {
  expect(tieCounts("zameldowanie od 15:00, wymeldowanie do 10:00")).toBe("zameldowanie od\u00a015:00, wymeldowanie do\u00a010:00");
  expect(tieCounts("Anreise ab 15:00 Uhr")).toBe("Anreise ab\u00a015:00\u00a0Uhr");
  expect(tieCounts("kod 15:00")).toBe("kod 15:00");
  expect(tieCounts("Recepcja, od 14.00 do 22.00")).toBe("Recepcja, od\u00a014.00\u00a0do\u00a022.00");
});

test("a street stays with the word before its name", () => {
  expect(tieCounts("Bufet, wejście z podwórza, ul. Jagiellońska 12b, pl. Rodła 8")).toBe("Bufet, wejście z podwórza, ul.\u00a0Jagiellońska 12b, pl.\u00a0Rodła 8");
  expect(tieCounts("Kajaki, pontony itp. Bez psów, na handel. Promocja")).toBe("Kajaki, pontony itp. Bez psów, na handel. Promocja");
});

test("a dot between two facts ends a line and begins none", () => {
  expect(tieCounts("11 stycznia 2027 · 2 dorosłych")).toBe("11\u00a0stycznia\u00a02027\u00a0· 2\u00a0dorosłych");
});
