/** LOT Zalew Szczeciński: the lagoon between Police, Nowe Warpno, Stepnica and the Goleniów forest. */
import type { LotSeed } from "../../shape.ts";
import { entrepreneurs } from "./entrepreneurs.ts";
import { events } from "./events.ts";
import { offers } from "./offers.ts";
import { packages } from "./packages.ts";

export const lot: LotSeed = {
  id: "lot-zalew", name: "LOT Zalew Szczeciński", legalName: "Lokalna Organizacja Turystyczna Zalew Szczeciński", nip: "0003211100",
  place: "police", street: "ul. Grunwaldzka 11a", postcode: "72-010", email: "biuro@lot-zalew.example", phone: "+48 91 000 11 00",
  about: {
    pl: "Zrzeszamy gminy i małe firmy z obu brzegów Zalewu Szczecińskiego: od Nowego Warpna i Polic po Stepnicę, Goleniów, Nowogard i Przybiernów. Łączą nas płytka woda, ryba z nocnego połowu i dwie puszcze, Wkrzańska i Goleniowska.",
    de: "Wir vertreten Gemeinden und kleine Betriebe an beiden Ufern des Stettiner Haffs: von Nowe Warpno und Police bis Stepnica, Goleniów, Nowogard und Przybiernów. Uns verbinden das flache Wasser, der Fisch aus dem nächtlichen Fang und zwei große Wälder.",
    en: "We represent towns and small businesses on both shores of the Szczecin Lagoon, from Nowe Warpno and Police to Stepnica, Goleniów, Nowogard and Przybiernów. What we share is shallow water, fish from the night’s catch and two large forests, the Wkra and the Goleniów.",
  },
  counties: ["3211", "3204"],
  scene: "harbour",
  entrepreneurs, offers, packages, events,
};
