/** Calendar of the LOT Wybrzeże Rewalskie i Rega. */
import type { EventSeed } from "../../shape.ts";

export const events: EventSeed[] = [
  {
    id: "rega-korowod-slonia", place: "trzebiatow",
    title: { pl: "Korowód ze słoniem i kaszą", de: "Umzug mit Elefant und Grütze", en: "Procession of the elephant and the groats" },
    summary: {
      pl: "Słoń z drewna i płótna idzie przez rynek, pod basztą rozdaje się kaszę z wielkiego kotła.",
      de: "Ein Elefant aus Holz und Leinen zieht über den Markt, am Turm gibt es Grütze aus dem großen Kessel.",
      en: "An elephant of wood and canvas crosses the square and groats are served from a great pot by the tower.",
    },
    venue: { pl: "Rynek i Baszta Kaszana w Trzebiatowie", de: "Markt und Baszta Kaszana in Trzebiatów", en: "Market square and Baszta Kaszana, Trzebiatów" },
    from: "08-01", to: "08-01", startTime: "13:00", theme: "heritage", free: true, status: "confirmed",
  },
  {
    id: "rega-srody-pod-latarnia", place: "niechorze",
    title: { pl: "Środy pod latarnią", de: "Mittwochs am Leuchtturm", en: "Wednesdays by the lighthouse" },
    summary: {
      pl: "Jeden muzyk, jedna godzina i światło, które zapala się w połowie koncertu.",
      de: "Ein Musiker, eine Stunde und ein Leuchtfeuer, das mitten im Konzert angeht.",
      en: "One musician, one hour and a light that comes on halfway through.",
    },
    venue: { pl: "Trawnik przed latarnią w Niechorzu", de: "Wiese vor dem Leuchtturm in Niechorze", en: "Lawn in front of the Niechorze lighthouse" },
    from: "07-01", to: "08-26", startTime: "20:30", weekly: [3], theme: "lighthouses", free: true, status: "confirmed",
  },
  {
    id: "rega-noworoczna-kapiel", place: "rewal",
    title: { pl: "Noworoczna kąpiel w Rewalu", de: "Neujahrsbad in Rewal", en: "New Year swim in Rewal" },
    summary: {
      pl: "W południe pierwszego stycznia wchodzi się do Bałtyku, potem jest żurek i koksownik.",
      de: "Am Neujahrsmittag geht es in die Ostsee, danach warten saure Mehlsuppe und ein Kokskorb.",
      en: "At noon on the first of January people walk into the Baltic; sour rye soup and a brazier follow.",
    },
    venue: { pl: "Plaża pod tarasem widokowym w Rewalu", de: "Strand unter der Aussichtsterrasse in Rewal", en: "Beach below the viewing terrace in Rewal" },
    from: "01-01", to: "01-01", startTime: "12:00", theme: "winter", free: true, status: "confirmed",
  },
  {
    id: "rega-dzien-konia-lobez", place: "lobez",
    title: { pl: "Dzień konia w Łobzie", de: "Tag des Pferdes in Łobez", en: "Horse Day in Łobez" },
    summary: {
      pl: "Pokaz powożenia, kucyki dla dzieci i opowieści dawnych masztalerzy z tutejszego stada.",
      de: "Fahrvorführungen, Ponys für Kinder und Geschichten früherer Stallmeister des Landgestüts.",
      en: "Carriage driving, ponies for children and stories from grooms of the old stud.",
    },
    venue: { pl: "Łąka nad Łoźnicą w Łobzie", de: "Wiese an der Łoźnica in Łobez", en: "Meadow by the Łoźnica, Łobez" },
    from: "09-19", to: "09-19", startTime: "11:00", theme: "horses", free: true, status: "cancelled",
  },
];
