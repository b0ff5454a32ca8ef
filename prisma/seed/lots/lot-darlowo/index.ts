/** LOT Brzeg Słowiński Darłowo–Koszalin: royal Darłowo, the coastal lakes and the timber-framed hinterland. */
import type { LotSeed } from "../../shape.ts";
import { entrepreneurs } from "./entrepreneurs.ts";
import { events } from "./events.ts";
import { offers } from "./offers.ts";
import { packages } from "./packages.ts";

export const lot: LotSeed = {
  id: "lot-darlowo", name: "LOT Brzeg Słowiński Darłowo–Koszalin", legalName: "Lokalna Organizacja Turystyczna Brzeg Słowiński Darłowo–Koszalin", nip: "0003213000",
  place: "darlowo", street: "plac Kościuszki 9", postcode: "76-150",
  email: "biuro@lot-brzeg-slowinski.example", phone: "+48 94 000 32 00",
  about: {
    pl: "Pracujemy dla gospodarzy od Jarosławca po Sarbinowo i od morza po Polanów. Układamy z nich dni, w których zamek w Darłowie, wieś w kratę, wiatr na Bukowie i leśna Grabowa leżą po drodze.",
    de: "Wir arbeiten für die Gastgeber zwischen Jarosławiec und Sarbinowo, von der Küste bis Polanów. Daraus werden Tage, an denen das Schloss in Darłowo, die Fachwerkdörfer, der Wind auf dem Bukowo-See und die Grabowa im Wald auf einem Weg liegen.",
    en: "We work for hosts from Jarosławiec to Sarbinowo and from the sea to Polanów, and put together days in which Darłowo castle, the timber-framed villages, the wind on Lake Bukowo and the wooded Grabowa all lie on one route.",
  },
  counties: ["3213", "3261", "3209"], scene: "castle",
  entrepreneurs, offers, packages, events,
};
