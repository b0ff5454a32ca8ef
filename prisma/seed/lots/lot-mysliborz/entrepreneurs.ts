/** The six businesses of LOT Pojezierze Myśliborskie i Puszcza Barlinecka. */
import type { EntrepreneurSeed } from "../../shape.ts";

export const entrepreneurs: EntrepreneurSeed[] = [
  {
    id: "mysliborz-zakole", name: "Stanica Zakole", legalName: "Stanica Zakole sp. z o.o.", nip: "0003210111", place: "drawno",
    street: "ul. Nad Drawą 6", postcode: "73-220", email: "kajaki@zakole.example", phone: "+48 95 000 10 11",
    about: {
      pl: "Kajaki, osiem pokoi i suszarnia na mokre buty przy moście w Drawnie. Znamy Drawę od Prostyni po Głusko i mówimy wprost, który odcinek jest dla kogo.",
      de: "Kajaks, acht Zimmer und ein Trockenraum für nasse Schuhe an der Brücke in Drawno. Wir kennen die Drawa von Prostynia bis Głusko und sagen offen, welcher Abschnitt für wen passt.",
      en: "Kayaks, eight rooms and a drying room for wet shoes by the bridge in Drawno. We know the Drawa from Prostynia to Głusko and say plainly which stretch suits whom.",
    },
  },
  {
    id: "mysliborz-klukom", name: "Klukom w Drodze", legalName: "Klukom w Drodze s.c.", nip: "0003210122", place: "choszczno",
    street: "ul. Dworcowa 21", postcode: "73-200", email: "ruszamy@klukom.example", phone: "+48 95 000 10 22",
    about: {
      pl: "Dwie instruktorki nordic walking i jeden kierowca busa. Chodzimy po buczynach wokół Barlinka i brzegiem Klukomia, a gości z pociągu dowozimy z Choszczna nad Drawę.",
      de: "Zwei Nordic-Walking-Trainerinnen und ein Busfahrer. Wir gehen durch die Buchenwälder um Barlinek und am Klukom-See entlang und bringen Bahnreisende von Choszczno an die Drawa.",
      en: "Two Nordic walking instructors and one minibus driver. We walk the beech woods round Barlinek and the shore of Lake Klukom, and take train travellers from Choszczno to the Drawa.",
    },
  },
  {
    id: "mysliborz-dom-wioslarza", name: "Dom Wioślarza", legalName: "Dom Wioślarza Pensjonat i Przystań", nip: "0003210133", place: "barlinek",
    street: "ul. Sportowa 7", postcode: "74-320", email: "przystan@domwioslarza.example", phone: "+48 95 000 10 33",
    about: {
      pl: "Pensjonat z przystanią nad Jeziorem Barlineckim. Latem wypożyczamy drewniane łodzie wiosłowe, zimą grzejemy saunę i wycinamy przerębel.",
      de: "Pension mit Bootssteg am Barlineker See. Im Sommer verleihen wir hölzerne Ruderboote, im Winter heizen wir die Sauna und sägen das Eisloch.",
      en: "A guesthouse with a landing stage on Lake Barlineckie. In summer we hire out wooden rowing boats; in winter we heat the sauna and cut the ice hole.",
    },
  },
  {
    id: "mysliborz-spichlerz", name: "Spichlerz Pszenny", legalName: "Spichlerz Pszenny Kuchnia i Wystawa", nip: "0003210144", place: "pyrzyce",
    street: "ul. Zabytkowa 9", postcode: "74-200", email: "stol@spichlerzpszenny.example", phone: "+48 91 000 10 44",
    about: {
      pl: "W spichlerzu pod murami Pyrzyc gotujemy z tego, co rośnie na czarnych ziemiach, a na piętrze opowiadamy o ludziach, którzy tu siali i młócili.",
      de: "In einem Speicher an der Stadtmauer von Pyrzyce kochen wir mit dem, was auf der Schwarzerde wächst, und erzählen oben von den Menschen, die hier säten und droschen.",
      en: "In a granary by the walls of Pyrzyce we cook what the black earth grows, and upstairs tell the story of the people who sowed and threshed here.",
    },
  },
  {
    id: "mysliborz-dwie-wody", name: "Apartamenty Dwie Wody", legalName: "Dwie Wody Wynajem s.c.", nip: "0003210155", place: "lipiany",
    street: "ul. Jeziorna 15", postcode: "74-240", email: "klucze@dwiewody.example", phone: "+48 91 000 10 55",
    about: {
      pl: "Pięć mieszkań na lipiańskim półwyspie, między Wądołem a Jeziorem Kościelnym. Mieszkamy dwa domy dalej i pożyczamy wędki.",
      de: "Fünf Wohnungen auf der Halbinsel von Lipiany zwischen den Seen Wądół und Kościelne. Wir wohnen zwei Häuser weiter und verleihen Angeln.",
      en: "Five flats on the Lipiany peninsula, between Lakes Wądół and Kościelne. We live two doors away and lend out fishing rods.",
    },
  },
  {
    id: "mysliborz-trzy-kaplice", name: "Trzy Kaplice – spacery i ruch", legalName: "Trzy Kaplice Usługi Turystyczne", nip: "0003210166", place: "mysliborz",
    street: "ul. Lipowa 3", postcode: "74-300", email: "kontakt@trzykaplice.example", phone: "+48 95 000 10 66",
    about: {
      pl: "Oprowadzamy po Myśliborzu i biegamy po Dębnie. Jedna z nas uczyła historii, druga przebiegła tutejszy maraton dziewięć razy.",
      de: "Wir führen durch Myślibórz und laufen durch Dębno. Eine von uns hat Geschichte unterrichtet, die andere ist den hiesigen Marathon neunmal gelaufen.",
      en: "We guide in Myślibórz and run in Dębno. One of us taught history; the other has run the local marathon nine times.",
    },
  },
];
