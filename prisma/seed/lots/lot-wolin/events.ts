/** The calendar of LOT Wyspy Wolin i Uznam. */
import type { EventSeed } from "../../shape.ts";

export const events: EventSeed[] = [
  {
    id: "wolin-piatki-organowe", place: "kamien-pomorski", from: "06-19", to: "08-28", startTime: "19:00", weekly: [5], theme: "heritage", free: false, status: "confirmed",
    title: { pl: "Piątki organowe w katedrze", de: "Orgelfreitage im Dom", en: "Organ Fridays at the cathedral" },
    summary: {
      pl: "Letnie koncerty na barokowych organach, po przerwie muzyka kameralna.",
      de: "Sommerkonzerte an der Barockorgel, nach der Pause Kammermusik.",
      en: "Summer concerts on the Baroque organ, with chamber music after the interval.",
    },
    venue: { pl: "Katedra św. Jana Chrzciciela, Kamień Pomorski", de: "Dom St. Johannes, Kamień Pomorski", en: "Cathedral of St John the Baptist, Kamień Pomorski" },
  },
  {
    id: "wolin-oboz-nad-dziwna", place: "wolin", from: "07-31", to: "08-02", startTime: "10:00", theme: "heritage", free: false, status: "confirmed",
    title: { pl: "Obóz wczesnośredniowieczny nad Dziwną", de: "Frühmittelalterliches Lager an der Dziwna", en: "Early medieval camp on the Dziwna" },
    summary: {
      pl: "Trzy dni rzemiosła, łodzi klepkowych i kuchni na ogniu, z namiotami odtwórców z kilku krajów.",
      de: "Drei Tage Handwerk, Klinkerboote und Feuerküche mit Darstellern aus mehreren Ländern.",
      en: "Three days of crafts, clinker boats and fireside cooking with re-enactors from several countries.",
    },
    venue: { pl: "Błonia nad Dziwną, Wolin", de: "Wiesen an der Dziwna, Wolin", en: "Riverside meadow, Wolin" },
  },
  {
    id: "wolin-parada-lodzi-dziwnow", place: "dziwnow", from: "06-27", to: "06-27", startTime: "12:00", theme: "fishing", free: true, status: "cancelled",
    title: { pl: "Parada łodzi rybackich w Dziwnowie", de: "Parade der Fischerboote in Dziwnów", en: "Fishing boat parade in Dziwnów" },
    summary: {
      pl: "Przystrojone łodzie przechodzą pod otwartym mostem zwodzonym, na nabrzeżu pachnie smażoną rybą.",
      de: "Geschmückte Boote ziehen unter der geöffneten Klappbrücke hindurch, am Kai brät der Fisch.",
      en: "Decorated boats pass beneath the raised drawbridge while fish fries on the quay.",
    },
    venue: { pl: "Nabrzeże przy moście zwodzonym, Dziwnów", de: "Kai an der Klappbrücke, Dziwnów", en: "Quay by the drawbridge, Dziwnów" },
  },
  {
    id: "wolin-zimowe-liczenie-ptakow", place: "karsibor", from: "01-16", to: "01-17", startTime: "09:00", theme: "birds", free: true, status: "confirmed",
    title: { pl: "Zimowe liczenie ptaków w delcie Świny", de: "Winterliche Vogelzählung im Swinedelta", en: "Winter bird count in the Świna delta" },
    summary: {
      pl: "Dwa poranki z ornitologiem: łabędzie, bielaczki i bieliki liczone z brzegu wyspy Karsibór.",
      de: "Zwei Vormittage mit einem Ornithologen: Schwäne, Zwergsäger und Seeadler, vom Ufer aus gezählt.",
      en: "Two mornings with an ornithologist, counting swans, smew and white-tailed eagles from the shore.",
    },
    venue: { pl: "Most w Karsiborze, parking po stronie wyspy", de: "Brücke Karsibór, Parkplatz auf der Inselseite", en: "Karsibór bridge, car park on the island side" },
  },
];
