/** Four dates in the yearly programme of Szczecin, Stargard and the lower Oder. */
import type { EventSeed } from "../../shape.ts";

export const events: EventSeed[] = [
  {
    id: "szczecin-targ-na-lasztowni", place: "szczecin", from: "05-09", to: "09-26", startTime: "10:00", weekly: [6], theme: "food", free: true, status: "confirmed",
    title: { pl: "Sobotni targ na Łasztowni", de: "Samstagsmarkt auf Łasztownia", en: "Saturday market on Łasztownia" },
    summary: {
      pl: "Sery, chleb, wędzone ryby i wosk z okolic Szczecina, naprzeciw Wałów Chrobrego.",
      de: "Käse, Brot, Räucherfisch und Wachs aus dem Umland, gegenüber der Hakenterrasse.",
      en: "Cheese, bread, smoked fish and beeswax from around Szczecin, facing Wały Chrobrego.",
    },
    venue: { pl: "Bulwar Gdański, Łasztownia", de: "Bulwar Gdański, Łasztownia", en: "Bulwar Gdański, Łasztownia" },
  },
  {
    id: "szczecin-koncert-pod-platanami", place: "szczecin", from: "03-21", to: "03-21", startTime: "15:00", theme: "city", free: true, status: "confirmed",
    title: { pl: "Koncert pod platanami, gdy kwitną krokusy", de: "Konzert unter Platanen zur Krokusblüte", en: "Concert under the plane trees at crocus time" },
    summary: {
      pl: "Kwartet smyczkowy gra na Jasnych Błoniach, a trawnik jest tego dnia fioletowy.",
      de: "Ein Streichquartett spielt auf den Jasne Błonia, und der Rasen ist an diesem Tag violett.",
      en: "A string quartet plays on Jasne Błonia while the lawn is violet for the day.",
    },
    venue: { pl: "Jasne Błonia, od strony urzędu miasta", de: "Jasne Błonia, Seite des Rathauses", en: "Jasne Błonia, city hall side" },
  },
  {
    id: "szczecin-wieczory-w-kolegiacie", place: "stargard", from: "07-03", to: "08-21", startTime: "19:00", weekly: [5], theme: "heritage", free: true, status: "confirmed",
    title: { pl: "Piątkowe wieczory organowe w Stargardzie", de: "Freitags Orgelabend in Stargard", en: "Friday organ evenings in Stargard" },
    summary: {
      pl: "Godzina muzyki w ceglanej kolegiacie, po której można zostać i obejrzeć gwiaździste sklepienia.",
      de: "Eine Stunde Musik in der Backsteinkirche, danach bleibt Zeit für die Sterngewölbe.",
      en: "An hour of music in the brick collegiate church, then time to look up at the star vaults.",
    },
    venue: { pl: "Kolegiata Najświętszej Marii Panny", de: "Marienkirche Stargard", en: "Collegiate church of St Mary" },
  },
  {
    id: "szczecin-odrzanskie-kajaki", place: "gryfino", from: "06-12", to: "06-14", startTime: "09:00", theme: "kayak", free: false, status: "postponed",
    title: { pl: "Odrzański zlot kajakowy w Gryfinie", de: "Oder-Kajaktreffen in Gryfino", en: "Oder kayak gathering in Gryfino" },
    summary: {
      pl: "Trzy dni wspólnych wypraw po kanałach Międzyodrza, z namiotami przy nabrzeżu.",
      de: "Drei Tage gemeinsam auf den Kanälen von Międzyodrze, mit Zelten am Kai.",
      en: "Three days of shared trips on the Międzyodrze channels, with tents on the quay.",
    },
    venue: { pl: "Nabrzeże w Gryfinie", de: "Kai in Gryfino", en: "The quay in Gryfino" },
  },
];
