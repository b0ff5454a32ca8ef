/** Four dates in the yearly programme of the lagoon towns. */
import type { EventSeed } from "../../shape.ts";

export const events: EventSeed[] = [
  {
    id: "zalew-targ-rybny", place: "stepnica", from: "05-08", to: "09-26", startTime: "09:00", weekly: [6], theme: "food", free: true, status: "confirmed",
    title: { pl: "Sobotni targ rybny w Stepnicy", de: "Samstäglicher Fischmarkt in Stepnica", en: "Saturday fish market in Stepnica" },
    summary: {
      pl: "Ryba z nocnego połowu, miód z Puszczy Goleniowskiej i warzywa z okolicznych gospodarstw, do wyczerpania skrzynek.",
      de: "Fisch aus dem nächtlichen Fang, Honig aus der Puszcza Goleniowska und Gemüse von den Höfen ringsum, solange die Kisten reichen.",
      en: "Fish from the night’s catch, honey from the Goleniów Forest and vegetables from nearby farms, until the crates are empty.",
    },
    venue: { pl: "Nabrzeże portu rybackiego", de: "Kai des Fischereihafens", en: "Fishing harbour quay" },
  },
  {
    id: "zalew-dzien-szachulca", place: "nowe-warpno", from: "06-20", to: "06-21", startTime: "11:00", theme: "heritage", free: true, status: "confirmed",
    title: { pl: "Dni Szachulca w Nowym Warpnie", de: "Fachwerktage in Nowe Warpno", en: "Timber Frame Days in Nowe Warpno" },
    summary: {
      pl: "Cieśle pokazują, jak składa się ścianę z belek i gliny; właściciele kilku domów otwierają sienie.",
      de: "Zimmerleute zeigen, wie eine Wand aus Balken und Lehm entsteht, und einige Hausbesitzer öffnen ihre Dielen.",
      en: "Carpenters show how a wall of beams and clay is put together, and several owners open their hallways.",
    },
    venue: { pl: "Plac przy ratuszu", de: "Platz am Rathaus", en: "Square by the town hall" },
  },
  {
    id: "zalew-regaty-trzebiez", place: "police", from: "08-08", to: "08-09", startTime: "10:00", theme: "sailing", free: true, status: "postponed",
    title: { pl: "Trzebieskie regaty starych kadłubów", de: "Regatta alter Rümpfe in Trzebież", en: "Old Hulls Regatta in Trzebież" },
    summary: {
      pl: "Drewniane łodzie ścigają się do pławy i z powrotem, a z falochronu widać cały kurs.",
      de: "Holzboote segeln um die Wette bis zur Tonne und zurück; von der Mole aus ist der ganze Kurs zu sehen.",
      en: "Wooden boats race to the buoy and back, and the whole course can be seen from the breakwater.",
    },
    venue: { pl: "Port w Trzebieży", de: "Hafen Trzebież", en: "Trzebież harbour" },
  },
  {
    id: "zalew-swit-gesi", place: "goleniow", from: "10-10", to: "11-14", startTime: "06:30", weekly: [7], theme: "birds", free: false, status: "confirmed",
    title: { pl: "Gęsi o świcie: niedzielne obserwacje", de: "Gänse im Morgengrauen: Beobachtung am Sonntag", en: "Geese at dawn: Sunday birdwatching" },
    summary: {
      pl: "Wspólne patrzenie na wylot gęsi z noclegowiska na łąkach nad Zalewem; lunety na miejscu, termos własny.",
      de: "Gemeinsam sehen wir zu, wie die Gänse von ihrem Schlafplatz auf den Haffwiesen auffliegen. Spektive sind da, die Thermoskanne bringen Sie mit.",
      en: "Watching the geese leave their roost on the lagoon meadows together. Scopes provided; bring your own flask.",
    },
    venue: { pl: "Dojazd z rynku w Goleniowie", de: "Abfahrt vom Markt in Goleniów", en: "Departure from the market square in Goleniów" },
  },
];
