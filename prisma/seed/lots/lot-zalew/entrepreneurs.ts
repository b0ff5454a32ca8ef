/** The six businesses of LOT Zalew Szczeciński, on both shores of the lagoon. */
import type { EntrepreneurSeed } from "../../shape.ts";

export const entrepreneurs: EntrepreneurSeed[] = [
  {
    id: "zalew-zagle-karbowiak", name: "Żagle Karbowiak", legalName: "Żagle Karbowiak Hanna Karbowiak", nip: "0003211014",
    place: "police", street: "ul. Portowa 17a, Trzebież", postcode: "72-020", email: "rejsy@zagle-karbowiak.example", phone: "+48 91 000 11 01",
    about: {
      pl: "Dwie łodzie i dwoje sterników z Trzebieży. Żaglami pływamy po Zalewie od maja do września, a motorową „Sieją” wozimy ludzi i rowery na drugi brzeg, do Stepnicy.",
      de: "Zwei Boote und zwei Bootsführer aus Trzebież. Von Mai bis September segeln wir auf dem Stettiner Haff, und mit dem Motorboot „Sieja“ bringen wir Menschen und Fahrräder ans andere Ufer nach Stepnica.",
      en: "Two boats and two skippers from Trzebież. We sail the Szczecin Lagoon from May to September, and our motor boat Sieja carries people and bicycles across to Stepnica.",
    },
  },
  {
    id: "zalew-pensjonat-warpno", name: "Pensjonat Nad Warpnem", legalName: "Nad Warpnem Elżbieta i Roman Cichoń s.c.", nip: "0003211021",
    place: "nowe-warpno", street: "ul. Dworcowa 4b", postcode: "72-022", email: "goscie@nadwarpnem.example", phone: "+48 91 000 11 02",
    about: {
      pl: "Siedem pokoi w domu z pruskiego muru, pięć minut od ratusza w Nowym Warpnie. W ogrodzie nad wodą stoi nasza sauna opalana brzozą.",
      de: "Sieben Zimmer in einem Fachwerkhaus, fünf Minuten vom Rathaus in Nowe Warpno entfernt. Im Garten am Wasser steht unsere Sauna, die wir mit Birkenholz heizen.",
      en: "Seven rooms in a timber-framed house, five minutes from the town hall of Nowe Warpno. Our birch-fired sauna stands in the garden by the water.",
    },
  },
  {
    id: "zalew-wedzarnia-stepnica", name: "Wędzarnia u Pietrzaków", legalName: "Wędzarnia u Pietrzaków sp. z o.o.", nip: "0003204035",
    place: "stepnica", street: "ul. Rybacka 9", postcode: "72-112", email: "stol@upietrzakow.example", phone: "+48 91 000 11 03",
    about: {
      pl: "Rybacka rodzina ze Stepnicy. Rybę z Zalewu wędzimy olchą we własnym piecu, podajemy ją na miejscu, a nad wędzarnią wynajmujemy trzy mieszkania.",
      de: "Eine Fischerfamilie aus Stepnica. Wir räuchern Fisch aus dem Haff über Erlenholz im eigenen Ofen und servieren ihn gleich nebenan. Über der Räucherei vermieten wir drei Ferienwohnungen.",
      en: "A fishing family from Stepnica. We smoke fish from the lagoon over alder in our own kiln, serve it next door and let three flats above the smokehouse.",
    },
  },
  {
    id: "zalew-kulik-wyprawy", name: "Kulik – wyprawy przyrodnicze", legalName: "Kulik Wyprawy Przyrodnicze Michał Sadowy", nip: "0003204042",
    place: "goleniow", street: "ul. Nad Iną 2", postcode: "72-100", email: "lornetka@kulik-wyprawy.example", phone: "+48 91 000 11 04",
    about: {
      pl: "Przewodnik przyrodniczy i wypożyczalnia kajaków z Goleniowa. Zimą liczymy bieliki nad Roztoką Odrzańską, latem spływamy Iną, a między tym chodzimy po Puszczy Goleniowskiej.",
      de: "Naturführer und Kajakverleih aus Goleniów. Im Winter zählen wir Seeadler an der Roztoka Odrzańska, im Sommer paddeln wir auf der Ina, dazwischen sind wir in der Puszcza Goleniowska unterwegs.",
      en: "A nature guide and canoe hire from Goleniów. In winter we count white-tailed eagles on the Roztoka Odrzańska, in summer we paddle the Ina, and in between we walk the Goleniów Forest.",
    },
  },
  {
    id: "zalew-dom-nad-jeziorem", name: "Dom nad Promenadą", legalName: "Dom nad Promenadą Bożena Lisek", nip: "0003204059",
    place: "nowogard", street: "ul. Nadjeziorna 6", postcode: "72-200", email: "pokoje@dom-nad-promenada.example", phone: "+48 91 000 11 05",
    about: {
      pl: "Rodzinny dom z sześcioma pokojami nad Jeziorem Nowogardzkim. Goście mają pomost, a wędkarze – cztery łódki, które latem rano rzadko stoją przy brzegu.",
      de: "Ein Familienhaus mit sechs Zimmern am See Jezioro Nowogardzkie. Für die Gäste gibt es einen Steg, für Angler vier Ruderboote, die an Sommermorgen selten am Ufer liegen.",
      en: "A family house with six rooms on Lake Nowogardzkie. Guests have a jetty; anglers have four rowing boats, seldom found ashore on a summer morning.",
    },
  },
  {
    id: "zalew-wkra-na-kole", name: "Wkra na Kole", legalName: "Wkra na Kole Sawicz i Wspólnicy sp.j.", nip: "0003211066",
    place: "police", street: "ul. Kołłątaja 3c", postcode: "72-010", email: "rowery@wkra-na-kole.example", phone: "+48 91 000 11 06",
    about: {
      pl: "Wypożyczalnia rowerów i dwoje przewodników z Polic. Znamy leśne drogi Puszczy Wkrzańskiej i historię ruin fabryki benzyny, przy których dorastaliśmy.",
      de: "Fahrradverleih und zwei Gästeführer aus Police. Wir kennen die Waldwege der Ueckermünder Heide auf polnischer Seite und die Geschichte der Ruinen des Hydrierwerks, neben denen wir aufgewachsen sind.",
      en: "Bicycle hire and two guides from Police. We know the tracks of the Wkra Forest and the history of the ruined petrol works we grew up beside.",
    },
  },
];
