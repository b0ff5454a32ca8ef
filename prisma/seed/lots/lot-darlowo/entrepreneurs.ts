/** Businesses of the LOT Brzeg Słowiński Darłowo–Koszalin. */
import type { EntrepreneurSeed } from "../../shape.ts";

export const entrepreneurs: EntrepreneurSeed[] = [
  {
    id: "darlowo-trzy-korony", name: "Pensjonat Pod Trzema Koronami", legalName: "Pod Trzema Koronami Alicja Wiekierska", nip: "0003213011",
    place: "darlowo", street: "ul. Morska 18", postcode: "76-150",
    email: "recepcja@trzy-korony.example", phone: "+48 94 000 32 01",
    about: {
      pl: "Kamienica z dziewięcioma pokojami, pięć minut spacerem od zamku. W jadalni na parterze gotuje się gęsinę i śledzie tak, jak robiono to w Darłowie, zanim przyjechali letnicy.",
      de: "Ein Bürgerhaus mit neun Zimmern, fünf Gehminuten vom Schloss. In der Gaststube im Erdgeschoss gibt es Gans und Hering, wie man sie in Darłowo vor der Zeit der Sommergäste kochte.",
      en: "A town house with nine rooms, five minutes’ walk from the castle. The dining room downstairs cooks goose and herring the way Darłowo did before the summer visitors came.",
    },
  },
  {
    id: "darlowo-zegluga-wieprza", name: "Żegluga Wieprza", legalName: "Żegluga Wieprza Szczupalscy s.c.", nip: "0003213022",
    place: "darlowko", street: "ul. Wschodnia 5", postcode: "76-153",
    email: "kapitan@zegluga-wieprza.example", phone: "+48 94 000 32 02",
    about: {
      pl: "Ojciec i córka pływają jedną łodzią pasażerską między zamkiem w Darłowie a mostem w Darłówku. Oboje znają operatorów mostu po imieniu, a mewy po zwyczajach.",
      de: "Vater und Tochter fahren mit einem Fahrgastboot zwischen dem Schloss in Darłowo und der Brücke von Darłówko. Die Brückenwärter kennen sie beim Namen, die Möwen an ihren Gewohnheiten.",
      en: "A father and daughter run one passenger boat between the castle in Darłowo and the bridge at Darłówko. They know the bridge keepers by name and the gulls by their habits.",
    },
  },
  {
    id: "darlowo-wedzarnia-latarnia", name: "Wędzarnia Pod Latarnią", legalName: "Wędzarnia Pod Latarnią Morgalscy sp.j.", nip: "0003213033",
    place: "jaroslawiec", street: "ul. Bałtycka 21", postcode: "76-107",
    email: "ryba@wedzarnia-pod-latarnia.example", phone: "+48 59 000 32 03",
    about: {
      pl: "Rodzina rybacka z Jarosławca. Wędzą na olsze w dwóch murowanych piecach, wynajmują cztery apartamenty, a zimą rozpalają saunę przy zejściu na plażę.",
      de: "Eine Fischerfamilie aus Jarosławiec. Sie räuchert über Erlenholz in zwei gemauerten Öfen, vermietet vier Ferienwohnungen und heizt im Winter die Sauna am Strandabgang.",
      en: "A fishing family from Jarosławiec. They smoke over alder in two brick ovens, let four apartments and, in winter, heat a sauna at the top of the beach steps.",
    },
  },
  {
    id: "darlowo-szkola-wiatru", name: "Szkoła Wiatru Bukowo", legalName: "Szkoła Wiatru Bukowo Paulina Wichrowicz", nip: "0003213044",
    place: "dabki", street: "ul. Jeziorna 30", postcode: "76-156",
    email: "hangar@szkola-wiatru-bukowo.example", phone: "+48 94 000 32 04",
    about: {
      pl: "Instruktorka i trzech pomocników uczą latawca na płytkiej wodzie jeziora Bukowo. W Unieściu trzymają jeszcze kilka łódek wędkarskich po dziadku.",
      de: "Eine Kitelehrerin und drei Helfer unterrichten im flachen Wasser des Bukowo-Sees. In Unieście liegen außerdem ein paar Angelkähne, die noch vom Großvater stammen.",
      en: "An instructor and three assistants teach kiting in the shallow water of Lake Bukowo. At Unieście they still keep a few of their grandfather’s fishing boats.",
    },
  },
  {
    id: "darlowo-zagroda-w-krate", name: "Zagroda w Kratę", legalName: "Zagroda w Kratę Danuta i Leszek Belkowscy s.c.", nip: "0003213055",
    place: "darlowo", street: "Słowino 27", postcode: "76-150",
    email: "brama@zagroda-w-krate.example", phone: "+48 94 000 32 05",
    about: {
      pl: "Stara zagroda ryglowa w Słowinie, odbudowana belka po belce. W domu jest pięć pokoi, w stodole izba z narzędziami cieśli i ściana, na której widać, z czego zrobiona jest krata.",
      de: "Ein alter Fachwerkhof in Słowino, Balken für Balken instand gesetzt. Im Wohnhaus liegen fünf Zimmer, in der Scheune eine Stube mit Zimmermannswerkzeug und eine offene Schauwand.",
      en: "An old timber-framed farm in Słowino, restored beam by beam. The house has five rooms; the barn holds a carpenter’s chamber and a wall left open to show how the frame is filled.",
    },
  },
  {
    id: "darlowo-szlak-i-nurt", name: "Szlak i Nurt", legalName: "Szlak i Nurt sp. z o.o.", nip: "0003213066",
    place: "polanow", street: "ul. Wolności 11", postcode: "76-010",
    email: "droga@szlak-i-nurt.example", phone: "+48 94 000 32 06",
    about: {
      pl: "Przewodnicy i kajakarze z Polanowa. Prowadzą na Świętą Górę, po Darłowie i Koszalinie, a latem spływają Grabową, którą sami co wiosnę sprawdzają z piłą w ręku.",
      de: "Wanderführer und Kanuten aus Polanów. Sie führen auf den Heiligen Berg, durch Darłowo und Koszalin und paddeln im Sommer auf der Grabowa, die sie jedes Frühjahr selbst abfahren.",
      en: "Guides and paddlers from Polanów. They lead walks on the Holy Mountain and through Darłowo and Koszalin, and in summer run the Grabowa, which they check themselves every spring.",
    },
  },
];
