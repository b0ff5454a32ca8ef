/** LOT Wybrzeże Rewalskie i Rega: the cliff coast around Rewal and the river from Łobez to the sea. */
import type { LotSeed } from "../../shape.ts";
import { entrepreneurs } from "./entrepreneurs.ts";
import { events } from "./events.ts";
import { offers } from "./offers.ts";
import { packages } from "./packages.ts";

export const lot: LotSeed = {
  id: "lot-rega", name: "LOT Wybrzeże Rewalskie i Rega", legalName: "Lokalna Organizacja Turystyczna Wybrzeże Rewalskie i Rega", nip: "0003205200",
  place: "trzebiatow", street: "Rynek 1", postcode: "72-320",
  email: "biuro@lot-rega.example", phone: "+48 91 000 52 00",
  about: {
    pl: "Łączymy gospodarzy od Łobza po ujście Regi i od Pobierowa po Mrzeżyno. Wąskotorówka, latarnia, ruina na klifie, trzebiatowska kasza i konie z Łobza składają się u nas na dni, które da się przejść bez pośpiechu.",
    de: "Wir verbinden Gastgeber von Łobez bis zur Mündung der Rega und von Pobierowo bis Mrzeżyno. Schmalspurbahn, Leuchtturm, Kirchenruine am Kliff, Buchweizen aus Trzebiatów und Pferde aus Łobez werden bei uns zu Tagen ohne Eile.",
    en: "We bring together hosts from Łobez to the mouth of the Rega and from Pobierowo to Mrzeżyno. Narrow-gauge trains, a lighthouse, the ruin on the cliff, Trzebiatów’s groats and the horses of Łobez become days that can be taken slowly.",
  },
  counties: ["3205", "3218"], scene: "dunes",
  entrepreneurs, offers, packages, events,
};
