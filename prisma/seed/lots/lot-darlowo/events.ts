/** Calendar of the LOT Brzeg Słowiński Darłowo–Koszalin. */
import type { EventSeed } from "../../shape.ts";

export const events: EventSeed[] = [
  {
    id: "darlowo-jarmark-trzech-koron", place: "darlowo",
    title: { pl: "Jarmark Trzech Koron", de: "Markt der drei Kronen", en: "Three Crowns Fair" },
    summary: {
      pl: "Rzemieślnicy, muzyka dawna i kuchnia pod murami zamku, w którym urodził się Eryk Pomorski.",
      de: "Handwerker, alte Musik und Garküchen vor dem Schloss, in dem Erich von Pommern geboren wurde.",
      en: "Craftspeople, early music and cookshops below the castle where Eric of Pomerania was born.",
    },
    venue: { pl: "Podzamcze i plac Kościuszki w Darłowie", de: "Schlossvorplatz und plac Kościuszki in Darłowo", en: "Castle forecourt and plac Kościuszki, Darłowo" },
    from: "07-10", to: "07-12", startTime: "11:00", theme: "heritage", free: true, status: "confirmed",
  },
  {
    id: "darlowo-granie-w-parku-koszalin", place: "koszalin",
    title: { pl: "Niedziela w parku Książąt Pomorskich", de: "Sonntag im Park der Pommernherzöge", en: "Sunday in the Dukes’ Park" },
    summary: {
      pl: "Godzina muzyki pod starymi drzewami, przy resztkach miejskich murów i nad Dzierżęcinką.",
      de: "Eine Stunde Musik unter alten Bäumen, zwischen Stadtmauerresten und der Dzierżęcinka.",
      en: "An hour of music under old trees, between the remains of the town wall and the Dzierżęcinka.",
    },
    venue: { pl: "Park Książąt Pomorskich w Koszalinie", de: "Park Książąt Pomorskich in Koszalin", en: "Park Książąt Pomorskich, Koszalin" },
    from: "06-07", to: "08-30", startTime: "17:00", weekly: [7], theme: "city", free: true, status: "confirmed",
  },
  {
    id: "darlowo-dzien-ciesli-slawno", place: "slawno",
    title: { pl: "Dzień cieśli w Sławnie", de: "Tag der Zimmerleute in Sławno", en: "Carpenters’ Day in Sławno" },
    summary: {
      pl: "Cieśle z Krainy w Kratę stawiają na rynku ścianę ryglową, a chętni lepią glinę i pobielają pola.",
      de: "Zimmerleute richten auf dem Markt eine Fachwerkwand auf; wer mag, füllt Lehm ein und kalkt die Felder.",
      en: "Carpenters raise a timber-framed wall on the market square; visitors may pack the clay and limewash it.",
    },
    venue: { pl: "Rynek w Sławnie, między bramami", de: "Marktplatz in Sławno, zwischen den Toren", en: "Market square in Sławno, between the gates" },
    from: "09-12", to: "09-12", startTime: "10:00", theme: "heritage", free: true, status: "confirmed",
  },
  {
    id: "darlowo-lutowa-kapiel-mielno", place: "mielno",
    title: { pl: "Lutowa kąpiel w Mielnie", de: "Februarbad in Mielno", en: "February swim in Mielno" },
    summary: {
      pl: "Morsy wchodzą razem do Bałtyku, na promenadzie czekają ognisko i gorący barszcz.",
      de: "Winterbader gehen gemeinsam in die Ostsee, auf der Promenade warten Feuer und heißer Barszcz.",
      en: "Winter bathers walk into the Baltic together; a fire and hot barszcz wait on the promenade.",
    },
    venue: { pl: "Plaża główna w Mielnie", de: "Hauptstrand in Mielno", en: "Main beach in Mielno" },
    from: "02-13", to: "02-14", startTime: "12:00", theme: "winter", free: true, status: "postponed",
  },
];
