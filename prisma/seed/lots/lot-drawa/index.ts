/** LOT Wokół Drawy i Drawska: lakes and the upper Drawa between Czaplinek, Szczecinek and Wałcz. */
import type { LotSeed } from "../../shape.ts";
import { entrepreneurs } from "./entrepreneurs.ts";
import { events } from "./events.ts";
import { offers } from "./offers.ts";
import { packages } from "./packages.ts";

export const lot: LotSeed = {
  id: "lot-drawa", name: "LOT Wokół Drawy i Drawska", legalName: "Lokalna Organizacja Turystyczna Wokół Drawy i Drawska", nip: "0000321500",
  place: "czaplinek", street: "Rynek 6", postcode: "78-550",
  email: "biuro@lot-drawa.example", phone: "+48 94 000 21 00",
  about: {
    pl: "Łączymy gospodarzy Pojezierza Drawskiego, od Wałcza po Szczecinek. Pomagamy ułożyć dzień na jeziorze, spływ górną Drawą, kurację w Połczynie-Zdroju i zimową jazdę saniami tak, żeby jedno pasowało do drugiego.",
    de: "Wir verbinden die Gastgeber der Drawsko-Seenplatte zwischen Wałcz und Szczecinek und stimmen einen Tag auf dem See, die Paddeltour auf der oberen Drawa, die Kur in Połczyn-Zdrój und die winterliche Schlittenfahrt aufeinander ab.",
    en: "We bring together hosts across the Drawsko Lakeland, from Wałcz to Szczecinek, and fit a day on the lake, a paddle down the upper Drawa, a spa stay in Połczyn-Zdrój or a winter sleigh ride into one plan.",
  },
  counties: ["3203", "3215", "3216", "3217"], scene: "lake-kayaks",
  entrepreneurs, offers, packages, events,
};
