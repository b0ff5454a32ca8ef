/** LOT Wyspy Wolin i Uznam: the organisation, its businesses, offers, packages and events. */
import type { LotSeed } from "../../shape.ts";
import { entrepreneurs } from "./entrepreneurs.ts";
import { events } from "./events.ts";
import { offers } from "./offers.ts";
import { packages } from "./packages.ts";

export const lot: LotSeed = {
  id: "lot-wolin", name: "LOT Wyspy Wolin i Uznam", legalName: "Lokalna Organizacja Turystyczna Wyspy Wolin i Uznam", nip: "0003207001",
  place: "miedzyzdroje", street: "ul. Zwycięstwa 33", postcode: "72-500", email: "biuro@wyspy-wolin-uznam.example", phone: "+48 91 000 32 00",
  about: {
    pl: "Organizacja działa na dwóch wyspach i po drugiej stronie Dziwny: od fortów i latarni Świnoujścia przez klify Wolińskiego Parku Narodowego i deltę Świny po Wolin, Dziwnów i katedrę w Kamieniu Pomorskim.",
    de: "Der Verband arbeitet auf zwei Inseln und jenseits der Dziwna: von den Forts und dem Leuchtturm in Świnoujście über die Kliffs des Nationalparks Wolin und das Swinedelta bis nach Wolin, Dziwnów und zum Dom von Kamień Pomorski.",
    en: "The organisation covers two islands and the far bank of the Dziwna: from the forts and lighthouse of Świnoujście, past the cliffs of Wolin National Park and the Świna delta, to Wolin, Dziwnów and the cathedral of Kamień Pomorski.",
  },
  counties: ["3207", "3263"], scene: "cliff", entrepreneurs, offers, packages, events,
};
