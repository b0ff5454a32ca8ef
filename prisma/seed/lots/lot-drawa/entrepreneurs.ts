/** Businesses of the LOT Wokół Drawy i Drawska. */
import type { EntrepreneurSeed } from "../../shape.ts";

export const entrepreneurs: EntrepreneurSeed[] = [
  {
    id: "drawa-przystan-bielawa", name: "Przystań Bielawa", legalName: "Przystań Bielawa Marek Wilczkowski", nip: "0000321501",
    place: "czaplinek", street: "ul. Nadbrzeżna 3", postcode: "78-550",
    email: "pomost@przystan-bielawa.example", phone: "+48 94 000 21 01",
    about: {
      pl: "Rodzinna przystań nad południową zatoką Drawska. Osiemnaście kajaków, jedna łódź motorowa i ludzie, którzy od trzech pokoleń wiedzą, kiedy wiatr zza Bielawy robi falę.",
      de: "Ein Familienbetrieb an der Südbucht des Drawsko-Sees: achtzehn Kajaks, ein Motorboot und Leute, die in dritter Generation wissen, wann der Wind hinter der Insel Bielawa Wellen aufwirft.",
      en: "A family landing stage on the southern bay of Lake Drawsko, with eighteen kayaks, one motorboat and three generations of knowing when the wind behind Bielawa raises a swell.",
    },
  },
  {
    id: "drawa-pensjonat-zatoka", name: "Pensjonat Nad Zatoką", legalName: "Nad Zatoką s.c. Ewa i Tomasz Rakowieccy", nip: "0000321502",
    place: "czaplinek", street: "ul. Jeziorna 14", postcode: "78-550",
    email: "recepcja@nad-zatoka.example", phone: "+48 94 000 21 02",
    about: {
      pl: "Dziewięć pokoi i mała sala jadalna pięć minut od czaplineckiej promenady. Ryby kupują od rybaka z jeziora, chleb pieką w piątki.",
      de: "Neun Zimmer und ein kleiner Speiseraum, fünf Minuten von der Uferpromenade in Czaplinek. Der Fisch kommt vom Seefischer, das Brot freitags aus dem eigenen Ofen.",
      en: "Nine rooms and a small dining room five minutes from the promenade in Czaplinek. The fish comes from the lake’s own fisherman, the bread from their oven on Fridays.",
    },
  },
  {
    id: "drawa-willa-jaworowa", name: "Willa Jaworowa", legalName: "Willa Jaworowa Zdrój sp. z o.o.", nip: "0000321503",
    place: "polczyn-zdroj", street: "ul. Parkowa 9", postcode: "78-320",
    email: "zdroj@willa-jaworowa.example", phone: "+48 94 000 21 03",
    about: {
      pl: "Willa z werandą z początku XX wieku przy parku zdrojowym w Połczynie. Na piętrze apartamenty, na parterze gabinet borowinowy, w piwnicy stół, przy którym rozmawia się o piwie.",
      de: "Eine Verandavilla aus dem frühen 20. Jahrhundert am Kurpark von Połczyn-Zdrój. Oben Ferienwohnungen, im Erdgeschoss die Moorbäder, im Keller ein Tisch für Biergespräche.",
      en: "A veranda villa from the early twentieth century beside the spa park in Połczyn-Zdrój: apartments upstairs, mud treatments on the ground floor, a table for talking about beer in the cellar.",
    },
  },
  {
    id: "drawa-linia-trzesiecko", name: "Linia Trzesiecko", legalName: "Linia Trzesiecko Karolina Gwdzik", nip: "0000321504",
    place: "szczecinek", street: "ul. Mickiewicza 2", postcode: "78-400",
    email: "rejsy@linia-trzesiecko.example", phone: "+48 94 000 21 04",
    about: {
      pl: "Rejsy po jeziorze Trzesiecko i nauka pływania za wyciągiem w Szczecinku. Instruktorzy uczą spokojnie, a kapitan opowiada o zamku i Mysiej Wyspie.",
      de: "Rundfahrten auf dem Trzesiecko-See in Szczecinek und Unterricht an der Wasserskiseilbahn. Die Trainer haben Geduld, der Kapitän erzählt vom Schloss und von der Mäuseinsel.",
      en: "Cruises on Lake Trzesiecko in Szczecinek and lessons on the cable. The instructors are patient and the skipper tells the story of the castle and Mysia Wyspa, the ‘mouse island’.",
    },
  },
  {
    id: "drawa-pracownia-szlakow", name: "Pracownia Szlaków", legalName: "Pracownia Szlaków Iga Sosnowik", nip: "0000321505",
    place: "borne-sulinowo", street: "al. Niepodległości 21", postcode: "78-449",
    email: "spacer@pracownia-szlakow.example", phone: "+48 94 000 21 05",
    about: {
      pl: "Przewodnicy z Bornego Sulinowa, którzy zamieszkali tu w pierwszych latach po otwarciu miasta. Prowadzą po dawnym garnizonie, lasach i wrzosowiskach.",
      de: "Ortsführer aus Borne Sulinowo, die in den ersten Jahren nach der Öffnung der Stadt hierher zogen. Sie führen durch die alte Garnison, die Wälder und die Heide.",
      en: "Guides from Borne Sulinowo who settled here in the first years after the town opened. They lead walks through the old garrison, the forest and the heath.",
    },
  },
  {
    id: "drawa-gosciniec-lipy", name: "Gościniec Pod Lipami", legalName: "Gościniec Pod Lipami Jan Henrykowski i Córki s.c.", nip: "0000321506",
    place: "siemczyno", street: "Siemczyno 48", postcode: "78-551",
    email: "stol@gosciniec-pod-lipami.example", phone: "+48 94 000 21 06",
    about: {
      pl: "Gospodarstwo z ośmioma pokojami, stajnią i izbą folwarczną w spichlerzu, kilka minut pieszo od barokowego pałacu w Siemczynie. Zimą zaprzęgają konie do sań.",
      de: "Ein Hof mit acht Zimmern, Stall und einer Gutsstube im Speicher, wenige Gehminuten vom Barockschloss in Siemczyno. Im Winter werden die Pferde vor den Schlitten gespannt.",
      en: "A farm with eight rooms, a stable and an estate room in the granary, a few minutes’ walk from the baroque palace in Siemczyno. In winter the horses are put to the sleigh.",
    },
  },
];
