/** LOT Dolina Dolnej Odry: the river border from Mieszkowice and Cedynia down to Widuchowa, with Chojna, Moryń and Trzcińsko-Zdrój. */
import type { LotSeed } from "../../shape.ts";
import { entrepreneurs } from "./entrepreneurs.ts";
import { events } from "./events.ts";
import { offers } from "./offers.ts";
import { packages } from "./packages.ts";

export const lot: LotSeed = {
  id: "lot-odra", name: "LOT Dolina Dolnej Odry", legalName: "Lokalna Organizacja Turystyczna Dolina Dolnej Odry", nip: "0003206100",
  place: "chojna", street: "ul. Jagiellońska 4", postcode: "74-500", email: "biuro@lot-odra.example", phone: "+48 91 000 61 00",
  about: {
    pl: "Łączymy sześć gmin na granicznej Odrze: Cedynię, Chojnę, Moryń, Mieszkowice, Trzcińsko-Zdrój i Widuchowę. Jest tu rzeka z rozlewiskami pełnymi gęsi i żurawi, są miasteczka w kamiennych murach, jezioro głębokie na sześćdziesiąt metrów i rowerowy most do Niemiec. Pomagamy małym firmom pokazać to wszystko bez pośpiechu.",
    de: "Wir verbinden sechs Gemeinden an der Grenzoder: Cedynia, Chojna, Moryń, Mieszkowice, Trzcińsko-Zdrój und Widuchowa. Hier liegen Überschwemmungswiesen voller Gänse und Kraniche, kleine Städte hinter Feldsteinmauern, ein sechzig Meter tiefer See und eine Radbrücke nach Brandenburg. Wir helfen kleinen Betrieben, all das in Ruhe zu zeigen.",
    en: "We bring together six municipalities on the border stretch of the Oder: Cedynia, Chojna, Moryń, Mieszkowice, Trzcińsko-Zdrój and Widuchowa. You will find flood meadows full of geese and cranes, small towns inside fieldstone walls, a lake sixty metres deep and a cycle bridge to Germany. We help small businesses show it at an easy pace.",
  },
  counties: ["3206"],
  scene: "river-meadow",
  entrepreneurs, offers, packages, events,
};
