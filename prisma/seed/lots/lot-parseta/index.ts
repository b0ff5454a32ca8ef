/** LOT Dorzecze Parsęty: river, manor houses and small towns between Świdwin, Białogard and Gościno. */
import type { LotSeed } from "../../shape.ts";
import { entrepreneurs } from "./entrepreneurs.ts";
import { events } from "./events.ts";
import { offers } from "./offers.ts";
import { packages } from "./packages.ts";

export const lot: LotSeed = {
  id: "lot-parseta", name: "LOT Dorzecze Parsęty", legalName: "Lokalna Organizacja Turystyczna Dorzecze Parsęty", nip: "0000320100",
  place: "karlino", street: "ul. Nadrzeczna 4", postcode: "78-230",
  email: "biuro@lot-parseta.example", phone: "+48 94 000 31 00",
  about: {
    pl: "Parsęta płynie przez sady, dwory i miasteczka o historiach większych niż one same. Łączymy gospodarzy znad rzeki: kajakarzy, wędkarzy, kucharki i przewodniczki, żeby z kilku dni dało się ułożyć całość.",
    de: "Die Parsęta fließt durch Obstgärten, Gutshöfe und Städtchen, deren Geschichten größer sind als sie selbst. Wir bringen die Gastgeber am Fluss zusammen, damit aus einigen Tagen ein Ganzes wird.",
    en: "The Parsęta runs past orchards, manor houses and small towns whose stories are larger than they are. We bring together the people who host visitors along the river so that a few days make one whole.",
  },
  counties: ["3201", "3208", "3216"], scene: "manor",
  entrepreneurs, offers, packages, events,
};
