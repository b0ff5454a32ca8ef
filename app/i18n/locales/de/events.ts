/** The annual programme of events, in German. */
import type { Translation } from "../../namespaces.ts";
import type pl from "../pl/events.ts";

export default {
  pageTitle: "Veranstaltungen",
  title: "Veranstaltungen {{year}}",
  lead: "Konzerte, Regatten, Jahrmärkte und Fischmärkte: der Kalender, den die lokalen Tourismusorganisationen gemeinsam mit der Region aufstellen. Was abgesagt ist, bleibt stehen, damit niemand vergebens anreist.",
  description: "Das Jahresprogramm {{year}} für Westpommern: was, wo und wann, nach Landkreis und Thema gefiltert.",
  filter: { heading: "Programm eingrenzen", county: "Landkreis oder Stadt", anyCounty: "ganze Region", theme: "Thema", anyTheme: "alle Themen", free: "nur freier Eintritt", apply: "Anzeigen", reset: "Alles anzeigen", year: "Jahr" },
  count_one: "{{count}} Veranstaltung", count_other: "{{count}} Veranstaltungen",
  months: "Zum Monat springen",
  freeEntry: "Eintritt frei",
  from: "ab {{time}} Uhr",
  by: "Es lädt ein: {{name}}",
  none: "Zu diesen Filtern steht nichts im Programm",
  noneHint: "Lassen Sie einen Filter weg, oder sehen Sie sich das ganze Jahresprogramm an.",
} satisfies Translation<typeof pl>;
