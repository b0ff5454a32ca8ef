/** Calendar of the LOT Dorzecze Parsęty. */
import type { EventSeed } from "../../shape.ts";

export const events: EventSeed[] = [
  {
    id: "parseta-srody-na-torach", place: "goscino",
    title: { pl: "Środy na torach", de: "Mittwochsradeln auf dem Bahndamm", en: "Wednesdays on the tracks" },
    summary: {
      pl: "Co środę wspólna, spokojna jazda ścieżką po dawnej kolejce, tempo takie, żeby dało się rozmawiać.",
      de: "Jeden Mittwoch gemeinsam und gemächlich über die alte Bahntrasse, so langsam, dass man sich unterhalten kann.",
      en: "An easy group ride along the old railway every Wednesday, at a pace that leaves room for conversation.",
    },
    venue: { pl: "Wjazd na ścieżkę przy ul. Kolejowej w Gościnie", de: "Auffahrt zum Radweg an der ul. Kolejowa in Gościno", en: "Start of the path at ul. Kolejowa, Gościno" },
    from: "05-06", to: "09-30", startTime: "17:30", weekly: [3], theme: "cycling", free: true, status: "confirmed",
  },
  {
    id: "parseta-turniej-o-krowe", place: "swidwin",
    title: { pl: "Festyn na zamku: spór o krowę", de: "Burgfest: der Streit um die Kuh", en: "Castle fair: the quarrel over the cow" },
    summary: {
      pl: "Zawody, strzelanie z łuku i przedstawienie o wydarzeniu z 1469 roku na zamkowym dziedzińcu.",
      de: "Wettkämpfe, Bogenschießen und ein Spiel über das Ereignis von 1469 im Burghof.",
      en: "Contests, archery and a play about the events of 1469 in the castle courtyard.",
    },
    venue: { pl: "Dziedziniec zamku w Świdwinie", de: "Burghof in Świdwin", en: "Castle courtyard, Świdwin" },
    from: "07-11", to: "07-12", startTime: "11:00", theme: "heritage", free: true, status: "confirmed",
  },
  {
    id: "parseta-jarmark-gesi", place: "ryman",
    title: { pl: "Gęś i kapusta: jarmark w Rymaniu", de: "Gans und Kohl: Markt in Rymań", en: "Goose and cabbage market in Rymań" },
    summary: {
      pl: "Gospodynie z okolicy sprzedają gęsinę, ser i kiszonki, w południe jest wspólny kocioł zupy.",
      de: "Bäuerinnen aus der Umgebung verkaufen Gans, Käse und Eingelegtes, mittags gibt es einen Kessel Suppe.",
      en: "Farm cooks from nearby sell goose, cheese and pickles, and at noon a shared cauldron of soup is ladled out.",
    },
    venue: { pl: "Plac przy kościele w Rymaniu", de: "Platz an der Kirche in Rymań", en: "Green by the church in Rymań" },
    from: "11-08", to: "11-08", startTime: "10:00", theme: "food", free: true, status: "confirmed",
  },
  {
    id: "parseta-wieczor-ognia", place: "karlino",
    title: { pl: "Wieczór pamięci pożaru: 9 grudnia", de: "Abend zum Gedenken an den Brand", en: "An evening to remember the fire" },
    summary: {
      pl: "W rocznicę wybuchu świadkowie czytają listy z tamtych tygodni, a strażacy pokazują dawny sprzęt.",
      de: "Zum Jahrestag lesen Zeugen Briefe aus jenen Wochen, und die Feuerwehr zeigt altes Gerät.",
      en: "On the anniversary eyewitnesses read letters from those weeks and firefighters show their old kit.",
    },
    venue: { pl: "Sale wystawy przy ul. Szczecińskiej w Karlinie", de: "Ausstellungsräume in der ul. Szczecińska, Karlino", en: "Exhibition rooms, ul. Szczecińska, Karlino" },
    from: "12-09", to: "12-09", startTime: "17:30", theme: "heritage", free: true, status: "confirmed",
  },
];
