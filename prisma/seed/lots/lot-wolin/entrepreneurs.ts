/** The businesses of LOT Wyspy Wolin i Uznam. */
import type { EntrepreneurSeed } from "../../shape.ts";

export const entrepreneurs: EntrepreneurSeed[] = [
  {
    id: "wolin-dom-pod-bukami", name: "Dom pod Bukami", legalName: "Dom pod Bukami s.c.", nip: "0003207011",
    place: "wiselka", street: "ul. Nowowiejska 27", postcode: "72-513", email: "gosc@dom-pod-bukami.example", phone: "+48 91 000 32 11",
    about: {
      pl: "Gospodarze dziesięciu pokoi i domowej kuchni na skraju buczyny w Wisełce. Zimą palą w ogrodowej saunie.",
      de: "Gastgeber mit zehn Zimmern und eigener Küche am Rand des Buchenwaldes von Wisełka. Im Winter heizen sie die Gartensauna.",
      en: "Hosts of ten rooms and a home kitchen at the edge of the beech wood in Wisełka. In winter they fire up the garden sauna.",
    },
  },
  {
    id: "wolin-bukowy-szlak", name: "Bukowy Szlak", legalName: "Bukowy Szlak – Przewodnicy Przyrodniczy s.c.", nip: "0003207012",
    place: "miedzyzdroje", street: "ul. Niepodległości 14", postcode: "72-500", email: "wyprawy@bukowy-szlak.example", phone: "+48 91 000 32 12",
    about: {
      pl: "Dwoje przyrodników, którzy od lat chodzą po klifach i lasach wyspy Wolin. Prowadzą małe grupy, z lornetkami dla wszystkich.",
      de: "Zwei Naturkundler, die seit Jahren auf den Kliffs und in den Wäldern der Insel Wolin unterwegs sind. Kleine Gruppen, Ferngläser für alle.",
      en: "Two naturalists who have walked the cliffs and woods of Wolin island for years. Small groups, binoculars for everyone.",
    },
  },
  {
    id: "wolin-kajaki-delta", name: "Przystań Delta", legalName: "Przystań Delta Sp. z o.o.", nip: "0003263011",
    place: "karsibor", street: "ul. 1 Maja 61", postcode: "72-600", email: "wioslo@przystan-delta.example", phone: "+48 91 000 32 13",
    about: {
      pl: "Kajaki i jedna otwarta łódź w Karsiborze. Instruktorzy znają kanały delty Świny i wiedzą, kiedy wiatr zawraca wodę.",
      de: "Kajaks und ein offenes Boot in Karsibór. Die Leute am Steg kennen die Kanäle des Swinedeltas und wissen, wann der Wind das Wasser umkehrt.",
      en: "Kayaks and one open boat in Karsibór. The crew know the channels of the Świna delta and when the wind turns the current round.",
    },
  },
  {
    id: "wolin-forteczna", name: "Forteczna Siedem", legalName: "Forteczna Siedem Sp. z o.o.", nip: "0003263012",
    place: "swinoujscie", street: "ul. Piłsudskiego 41", postcode: "72-600", email: "hej@forteczna-siedem.example", phone: "+48 91 000 32 14",
    about: {
      pl: "Siedem apartamentów w kamienicy niedaleko promenady i oprowadzanie po latarni i fortach prawego brzegu Świny.",
      de: "Sieben Apartments in einem Stadthaus nahe der Promenade, dazu Führungen durch Leuchtturm und Forts am rechten Swineufer.",
      en: "Seven apartments in a town house near the promenade, and guided tours of the lighthouse and forts on the right bank of the Świna.",
    },
  },
  {
    id: "wolin-zagroda-dziwna", name: "Zagroda nad Dziwną", legalName: "Fundacja Zagroda nad Dziwną", nip: "0003207013",
    place: "wolin", street: "ul. Zamkowa 19", postcode: "72-510", email: "zagroda@nad-dziwna.example", phone: "+48 91 000 32 15",
    about: {
      pl: "Fundacja rzemieślników, która nad Dziwną odtwarza dom, kuźnię i warsztaty wczesnośredniowiecznego Wolina.",
      de: "Eine Stiftung von Handwerkern, die an der Dziwna Haus, Schmiede und Werkstätten des frühmittelalterlichen Wolin nachbaut.",
      en: "A foundation of craftspeople rebuilding a house, a smithy and workshops of early medieval Wolin beside the Dziwna.",
    },
  },
  {
    id: "wolin-przy-katedrze", name: "Pokoje przy Katedrze", legalName: "Pokoje przy Katedrze – Usługi Turystyczne s.c.", nip: "0003207014",
    place: "kamien-pomorski", street: "ul. Basztowa 6", postcode: "72-400", email: "klucz@pokoje-przy-katedrze.example", phone: "+48 91 000 32 16",
    about: {
      pl: "Pensjonat na starym mieście w Kamieniu Pomorskim; gospodarz oprowadza po katedrze i zaprasza na krótką prezentację organów.",
      de: "Pension in der Altstadt von Kamień Pomorski; der Wirt führt durch den Dom und lädt zur kurzen Orgelvorführung ein.",
      en: "A guesthouse in the old town of Kamień Pomorski; the host shows visitors round the cathedral and its organ.",
    },
  },
];
