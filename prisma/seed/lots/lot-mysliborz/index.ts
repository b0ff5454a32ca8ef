/** LOT Pojezierze Myśliborskie i Puszcza Barlinecka: lakes, forest and wheat fields from Dębno to the river Drawa. */
import type { LotSeed } from "../../shape.ts";
import { entrepreneurs } from "./entrepreneurs.ts";
import { events } from "./events.ts";
import { offers } from "./offers.ts";
import { packages } from "./packages.ts";

export const lot: LotSeed = {
  id: "lot-mysliborz", name: "LOT Pojezierze Myśliborskie i Puszcza Barlinecka", legalName: "Lokalna Organizacja Turystyczna Pojezierze Myśliborskie i Puszcza Barlinecka", nip: "0003210100",
  place: "mysliborz", street: "ul. Spokojna 13", postcode: "74-300", email: "biuro@lot-mysliborz.example", phone: "+48 95 000 10 00",
  about: {
    pl: "Zrzeszamy gminy i firmy z Myśliborza, Barlinka, Lipian, Pyrzyc, Dębna, Choszczna i Drawna. Po jednej stronie mamy jeziora i bukową puszczę, po drugiej pola pszenicy pod gotyckimi murami, a na wschodzie Drawę. Namawiamy do chodzenia, wiosłowania i jedzenia chleba z tutejszej mąki.",
    de: "Wir vertreten Gemeinden und Betriebe aus Myślibórz, Barlinek, Lipiany, Pyrzyce, Dębno, Choszczno und Drawno. Auf der einen Seite liegen Seen und Buchenwald, auf der anderen Weizenfelder vor gotischen Mauern, im Osten fließt die Drawa. Wir laden ein zum Gehen, zum Rudern und zu Brot aus hiesigem Mehl.",
    en: "We represent municipalities and businesses in Myślibórz, Barlinek, Lipiany, Pyrzyce, Dębno, Choszczno and Drawno. Lakes and beech forest lie on one side, wheat fields under Gothic walls on the other, and the river Drawa to the east. We encourage walking, rowing and bread from local flour.",
  },
  counties: ["3210", "3212", "3202"],
  scene: "lake-kayaks",
  entrepreneurs, offers, packages, events,
};
