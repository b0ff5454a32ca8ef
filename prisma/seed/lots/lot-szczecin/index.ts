/** LOT Szczecin i Międzyodrze: the port city, the Oder channels, Stargard's brick and the beech forest between them. */
import type { LotSeed } from "../../shape.ts";
import { entrepreneurs } from "./entrepreneurs.ts";
import { events } from "./events.ts";
import { offers } from "./offers.ts";
import { packages } from "./packages.ts";

export const lot: LotSeed = {
  id: "lot-szczecin", name: "LOT Szczecin i Międzyodrze", legalName: "Lokalna Organizacja Turystyczna Szczecin i Międzyodrze", nip: "0003262100",
  place: "szczecin", street: "ul. Wielka Odrzańska 31a", postcode: "70-535", email: "biuro@lot-szczecin.example", phone: "+48 91 000 12 00",
  about: {
    pl: "Szczecin, Stargard, Gryfino i wsie nad dolną Odrą. Łączymy miejskich przewodników z kajakarzami i leśnikiem spod Puszczy Bukowej, bo w tej okolicy z placu gwiaździstego na kanał pełen grzybieni jest pół godziny drogi.",
    de: "Szczecin (Stettin), Stargard, Gryfino und die Dörfer an der unteren Oder. Wir bringen Stadtführer, Paddler und einen Förster von der Buchheide zusammen, denn hier liegt zwischen Sternplatz und Seerosenkanal nur eine halbe Stunde.",
    en: "Szczecin, Stargard, Gryfino and the villages on the lower Oder. We bring together city guides, paddlers and a forester from Puszcza Bukowa, because here half an hour separates a star-shaped square from a channel full of water lilies.",
  },
  counties: ["3262", "3206", "3214"],
  scene: "old-town",
  entrepreneurs, offers, packages, events,
};
