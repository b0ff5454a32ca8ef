/** The four events of LOT Pojezierze Myśliborskie i Puszcza Barlinecka. */
import type { EventSeed } from "../../shape.ts";

export const events: EventSeed[] = [
  {
    id: "mysliborz-event-bieg-sasiedzki", place: "debno",
    title: { pl: "Bieg Sąsiedzki dookoła Lipowa", de: "Nachbarschaftslauf um den Lipowo-See", en: "Neighbours’ run round Lake Lipowo" },
    summary: {
      pl: "Pięć kilometrów bez pomiaru czasu, w mieście, które od dziesięcioleci żyje maratonem.",
      de: "Fünf Kilometer ohne Zeitnahme in einer Stadt, die seit Jahrzehnten mit dem Marathon lebt.",
      en: "Five untimed kilometres in a town that has lived with its marathon for decades.",
    },
    venue: { pl: "Plaża nad jeziorem Lipowo w Dębnie", de: "Strand am Lipowo-See in Dębno", en: "Beach on Lake Lipowo, Dębno" },
    from: "05-16", to: "05-16", startTime: "10:00", theme: "lakes", free: true, status: "confirmed",
  },
  {
    id: "mysliborz-event-niedziele-z-kijami", place: "barlinek",
    title: { pl: "Niedziele z kijami", de: "Stocksonntage", en: "Pole Sundays" },
    summary: {
      pl: "Bezpłatny marsz z instruktorką, godzina w łatwym tempie; kije pożyczamy na miejscu.",
      de: "Kostenloser Gang mit Trainerin, eine Stunde in leichtem Tempo; Stöcke gibt es leihweise.",
      en: "A free walk with an instructor, an hour at an easy pace; poles are lent on the spot.",
    },
    venue: { pl: "Rynek w Barlinku, przy fontannie z Gęsiarką", de: "Markt in Barlinek, am Gänselieselbrunnen", en: "Market square in Barlinek, by the Goose Girl fountain" },
    from: "05-03", to: "09-27", startTime: "09:00", weekly: [7], theme: "hiking", free: true, status: "confirmed",
  },
  {
    id: "mysliborz-event-swieto-snopka", place: "pyrzyce",
    title: { pl: "Święto Pierwszego Snopka", de: "Fest der ersten Garbe", en: "Festival of the First Sheaf" },
    summary: {
      pl: "Młócka cepem, targ chleba i muzyka ludowa pod Basztą Sowią, na koniec żniw.",
      de: "Dreschen mit dem Flegel, Brotmarkt und Volksmusik unter dem Eulenturm zum Ende der Ernte.",
      en: "Flail threshing, a bread market and folk music below the Owl Tower at the end of harvest.",
    },
    venue: { pl: "Planty przy Baszcie Sowiej w Pyrzycach", de: "Wallanlagen am Eulenturm in Pyrzyce", en: "Gardens by the Owl Tower, Pyrzyce" },
    from: "08-22", to: "08-23", startTime: "11:00", theme: "food", free: true, status: "confirmed",
  },
  {
    id: "mysliborz-event-mors-przy-ksiezycu", place: "lipiany",
    title: { pl: "Morsowanie przy latarniach", de: "Eisbaden bei Laternenlicht", en: "Ice swimming by lantern light" },
    summary: {
      pl: "W styczniowe i lutowe soboty wspólne wejście do Wądołu, ognisko i zupa dla każdego.",
      de: "An Samstagen im Januar und Februar gemeinsam in den Wądół, dazu Lagerfeuer und Suppe für alle.",
      en: "On January and February Saturdays a shared dip in Lake Wądół, a bonfire and soup for all.",
    },
    venue: { pl: "Plaża miejska nad jeziorem Wądół w Lipianach", de: "Stadtstrand am Wądół-See in Lipiany", en: "Town beach on Lake Wądół, Lipiany" },
    from: "01-09", to: "02-27", startTime: "17:00", weekly: [6], theme: "winter", free: true, status: "confirmed",
  },
];
