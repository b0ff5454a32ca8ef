/** Calendar of the LOT Wokół Drawy i Drawska. */
import type { EventSeed } from "../../shape.ts";

export const events: EventSeed[] = [
  {
    id: "drawa-koncerty-park-zdrojowy", place: "polczyn-zdroj",
    title: { pl: "Niedzielne granie w parku zdrojowym", de: "Sonntagsmusik im Kurpark", en: "Sunday music in the spa park" },
    summary: {
      pl: "Orkiestry dęte i małe zespoły grają godzinę pod kasztanami, ławki są przy muszli.",
      de: "Blaskapellen und kleine Ensembles spielen eine Stunde unter Kastanien, Bänke stehen an der Konzertmuschel.",
      en: "Brass bands and small ensembles play for an hour under the chestnuts by the bandstand.",
    },
    venue: { pl: "Muszla koncertowa w parku zdrojowym", de: "Konzertmuschel im Kurpark", en: "Bandstand in the spa park" },
    from: "06-21", to: "08-30", startTime: "16:00", weekly: [7], theme: "spa", free: true, status: "confirmed",
  },
  {
    id: "drawa-regaty-radun", place: "walcz",
    title: { pl: "Regaty otwarcia na Raduniu", de: "Eröffnungsregatta auf dem Raduń-See", en: "Opening regatta on Lake Raduń" },
    summary: {
      pl: "Kajaki, łodzie wiosłowe i małe żagle ścigają się na wałeckim jeziorze, z brzegu widać całą trasę.",
      de: "Kajaks, Ruderboote und kleine Segler messen sich auf dem See in Wałcz; vom Ufer sieht man die ganze Strecke.",
      en: "Kayaks, rowing boats and small sails race on the lake in Wałcz; the whole course is visible from the shore.",
    },
    venue: { pl: "Promenada nad jeziorem Raduń", de: "Uferpromenade am Raduń-See", en: "Promenade on Lake Raduń" },
    from: "05-16", to: "05-17", startTime: "10:00", theme: "sailing", free: true, status: "confirmed",
  },
  {
    id: "drawa-dzien-wrzosu", place: "borne-sulinowo",
    title: { pl: "Dzień wrzosu i miodu", de: "Heide- und Honigtag", en: "Heather and honey day" },
    summary: {
      pl: "Pszczelarze z okolic poligonu sprzedają miód wrzosowy, co godzinę rusza krótki spacer na wrzosowisko.",
      de: "Imker vom Rand des alten Übungsplatzes verkaufen Heidehonig, stündlich beginnt ein kurzer Gang in die Heide.",
      en: "Beekeepers from the old training ground sell heather honey, and a short walk on to the heath leaves every hour.",
    },
    venue: { pl: "Plac przy plaży nad jeziorem Pile", de: "Platz am Strand des Pile-Sees", en: "Green by the beach on Lake Pile" },
    from: "08-29", to: "08-29", startTime: "11:00", theme: "nature", free: true, status: "confirmed",
  },
  {
    id: "drawa-kiermasz-rybny", place: "drawsko-pomorskie",
    title: { pl: "Kiermasz rybny nad Drawą", de: "Fischmarkt an der Drawa", en: "Fish market by the Drawa" },
    summary: {
      pl: "Rybacy z okolicznych jezior wędzą sielawę i leszcza na miejscu, po południu gra kapela z Kalisza Pomorskiego.",
      de: "Fischer der umliegenden Seen räuchern Maräne und Brasse vor Ort, am Nachmittag spielt eine Kapelle aus Kalisz Pomorski.",
      en: "Fishermen from the lakes smoke vendace and bream on the spot, and a band from Kalisz Pomorski plays in the afternoon.",
    },
    venue: { pl: "Park nad Drawą", de: "Park an der Drawa", en: "Riverside park on the Drawa" },
    from: "10-03", to: "10-03", startTime: "10:00", theme: "food", free: true, status: "postponed",
  },
];
