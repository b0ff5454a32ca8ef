/** The calendar of LOT Brzeg Kołobrzeski. */
import type { EventSeed } from "../../shape.ts";

export const events: EventSeed[] = [
  {
    id: "kolobrzeg-swieto-soli", place: "kolobrzeg", from: "07-10", to: "07-12", startTime: "11:00", theme: "heritage", free: true, status: "confirmed",
    title: { pl: "Święto Soli na Wyspie Solnej", de: "Salzfest auf der Salzinsel", en: "Salt Festival on Salt Island" },
    summary: {
      pl: "Pokazowe warzenie soli z solanki, targ rzemiosła i kiszone ogórki prosto z beczki.",
      de: "Schausieden mit Sole aus dem Brunnen, Handwerkermarkt und Salzgurken aus dem Fass.",
      en: "Salt boiled from local brine before your eyes, a craft market and gherkins straight from the barrel.",
    },
    venue: { pl: "Wyspa Solna, ul. Warzelnicza", de: "Salzinsel, ul. Warzelnicza", en: "Salt Island, ul. Warzelnicza" },
  },
  {
    id: "kolobrzeg-wieczory-organowe", place: "kolobrzeg", from: "07-02", to: "08-27", startTime: "19:30", weekly: [4], theme: "heritage", free: false, status: "confirmed",
    title: { pl: "Czwartkowe wieczory organowe", de: "Orgelabende am Donnerstag", en: "Thursday organ evenings" },
    summary: {
      pl: "Godzina muzyki organowej i kameralnej pod sklepieniami ceglanej bazyliki.",
      de: "Eine Stunde Orgel- und Kammermusik unter den Gewölben der Backsteinbasilika.",
      en: "An hour of organ and chamber music beneath the vaults of the brick basilica.",
    },
    venue: { pl: "Bazylika Wniebowzięcia NMP, ul. Katedralna", de: "Marienbasilika, ul. Katedralna", en: "Basilica of the Assumption, ul. Katedralna" },
  },
  {
    id: "kolobrzeg-niedzielne-morsowanie", place: "kolobrzeg", from: "11-08", to: "03-28", startTime: "12:00", weekly: [7], theme: "winter", free: true, status: "confirmed",
    title: { pl: "Niedzielne morsowanie przy molo", de: "Winterbaden am Sonntag", en: "Sunday winter swim" },
    summary: {
      pl: "Wspólna rozgrzewka i kilka minut w zimnym Bałtyku pod okiem ratownika.",
      de: "Gemeinsames Aufwärmen und ein paar Minuten in der kalten Ostsee, mit Rettungsschwimmer.",
      en: "A shared warm-up and a few minutes in the cold Baltic, with a lifeguard on hand.",
    },
    venue: { pl: "Plaża centralna, wschodnia strona molo", de: "Hauptstrand, Ostseite der Seebrücke", en: "Central beach, east side of the pier" },
  },
  {
    id: "kolobrzeg-targ-sledziowy", place: "dzwirzyno", from: "04-18", to: "04-19", startTime: "10:00", theme: "food", free: true, status: "postponed",
    title: { pl: "Wiosenny targ śledziowy w Dźwirzynie", de: "Heringsmarkt im Frühjahr", en: "Spring herring market" },
    summary: {
      pl: "Świeży śledź z kutrów, pokazy filetowania i zupa rybna z kotła na nabrzeżu.",
      de: "Frischer Hering von den Kuttern, Filetieren zum Zuschauen und Fischsuppe aus dem Kessel am Kai.",
      en: "Fresh herring off the cutters, filleting shown at the quayside and fish soup from the cauldron.",
    },
    venue: { pl: "Port rybacki w Dźwirzynie", de: "Fischerhafen Dźwirzyno", en: "Fishing harbour, Dźwirzyno" },
  },
];
