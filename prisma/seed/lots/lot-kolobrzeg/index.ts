/** LOT Brzeg Kołobrzeski: the organisation, its businesses, offers, packages and events. */
import type { LotSeed } from "../../shape.ts";
import { entrepreneurs } from "./entrepreneurs.ts";
import { events } from "./events.ts";
import { offers } from "./offers.ts";
import { packages } from "./packages.ts";

export const lot: LotSeed = {
  id: "lot-kolobrzeg", name: "LOT Brzeg Kołobrzeski", legalName: "Lokalna Organizacja Turystyczna Brzeg Kołobrzeski", nip: "0003208001",
  place: "kolobrzeg", street: "ul. Dworcowa 21", postcode: "78-100", email: "biuro@brzeg-kolobrzeski.example", phone: "+48 94 000 32 00",
  about: {
    pl: "Organizacja łączy gminy i przedsiębiorców od Dźwirzyna po Gąski: uzdrowisko z solanką i portem, plaże Grzybowa, niski klif Ustronia Morskiego oraz dwie latarnie połączone trasą R10.",
    de: "Der Verband vereint Gemeinden und Betriebe von Dźwirzyno bis Gąski: den Kurort mit Sole und Hafen, die Strände von Grzybowo, das flache Kliff von Ustronie Morskie und zwei Leuchttürme, die der Radweg R10 verbindet.",
    en: "The organisation brings together municipalities and businesses from Dźwirzyno to Gąski: the spa town with its brine and harbour, the beaches of Grzybowo, the low cliff at Ustronie Morskie, and two lighthouses joined by the R10 cycle route.",
  },
  counties: ["3208", "3209"], scene: "lighthouse", entrepreneurs, offers, packages, events,
};
