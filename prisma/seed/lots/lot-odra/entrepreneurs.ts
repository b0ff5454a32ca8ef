/** The six businesses of LOT Dolina Dolnej Odry. */
import type { EntrepreneurSeed } from "../../shape.ts";

export const entrepreneurs: EntrepreneurSeed[] = [
  {
    id: "odra-zurawi-brod", name: "Zagroda Żurawi Bród", legalName: "Żurawi Bród s.c.", nip: "0003206111", place: "widuchowa",
    street: "ul. Nadodrzańska 17", postcode: "74-120", email: "gosc@zurawibrod.example", phone: "+48 91 000 61 11",
    about: {
      pl: "Siedem pokoi w ceglanej stodole nad Odrą i dwie lunety, które od września do marca prawie nie wracają do futerału. Prowadzimy dom we dwoje: jedno piecze chleb, drugie liczy gęsi.",
      de: "Sieben Zimmer in einer Backsteinscheune an der Oder und zwei Spektive, die von September bis März kaum ins Futteral kommen. Wir führen das Haus zu zweit: Einer bäckt Brot, die andere zählt Gänse.",
      en: "Seven rooms in a brick barn by the Oder and two spotting scopes that hardly go back in their cases between September and March. Two of us run the house: one bakes the bread, the other counts geese.",
    },
  },
  {
    id: "odra-trzy-nurty", name: "Kajaki Trzy Nurty", legalName: "Trzy Nurty sp. z o.o.", nip: "0003206122", place: "widuchowa",
    street: "ul. Portowa 3", postcode: "74-120", email: "splyw@trzynurty.example", phone: "+48 91 000 61 22",
    about: {
      pl: "Pływamy z gośćmi tam, gdzie Odra dzieli się na Wschodnią i Zachodnią, a między nimi zostają stare kanały. Małe grupy, przewodnik w każdej, kajaki dwuosobowe stabilne jak tratwa.",
      de: "Wir paddeln mit Gästen dort, wo sich die Oder in Ost- und Westoder teilt und dazwischen die alten Kanäle liegen. Kleine Gruppen, immer mit Guide, und Zweier, die ruhig im Wasser liegen.",
      en: "We paddle with guests where the Oder splits into its eastern and western arms, with old canals in between. Small groups, a guide in each, and steady two-seat kayaks.",
    },
  },
  {
    id: "odra-dawny-tor", name: "Dawny Tor – rowery i busy", legalName: "Dawny Tor Rowery i Przewozy", nip: "0003206133", place: "trzcinsko-zdroj",
    street: "ul. Kolejowa 8", postcode: "74-510", email: "rower@dawnytor.example", phone: "+48 91 000 61 33",
    about: {
      pl: "Wypożyczalnia kilka minut od miejskich murów, przy drodze rowerowej poprowadzonej starym nasypem. Mamy dwadzieścia rowerów, foteliki i busa z przyczepą, który odbiera zmęczonych znad Odry.",
      de: "Radverleih wenige Minuten von der Stadtmauer, direkt an der Radroute auf dem alten Bahndamm. Wir haben zwanzig Räder, Kindersitze und einen Bus mit Anhänger, der müde Beine von der Oder abholt.",
      en: "A bike hire a few minutes from the town walls, beside the cycle route on the old railway embankment. We keep twenty bikes, child seats and a minibus with a trailer that collects tired legs from the Oder.",
    },
  },
  {
    id: "odra-siedem-tarasow", name: "Winnica Siedem Tarasów", legalName: "Siedem Tarasów Gospodarstwo Winiarskie", nip: "0003206144", place: "cedynia",
    street: "ul. Polna 40", postcode: "74-520", email: "wino@siedemtarasow.example", phone: "+48 91 000 61 44",
    about: {
      pl: "Dwa hektary winorośli na stoku nad polderem pod Cedynią. Robimy sześć win, głównie białych, prowadzimy stół degustacyjny i cztery apartamenty w dawnym spichlerzu.",
      de: "Zwei Hektar Reben am Hang über dem Polder bei Cedynia. Wir keltern sechs Weine, meist weiße, decken einen Verkostungstisch und vermieten vier Apartments im früheren Speicher.",
      en: "Two hectares of vines on a slope above the polder near Cedynia. We make six wines, mostly white, set a tasting table and let four apartments in a former granary.",
    },
  },
  {
    id: "odra-dwie-bramy", name: "Przewodnicy Dwie Bramy", legalName: "Dwie Bramy Usługi Przewodnickie s.c.", nip: "0003206155", place: "chojna",
    street: "ul. Barnkowska 2", postcode: "74-500", email: "spacer@dwiebramy.example", phone: "+48 91 000 61 55",
    about: {
      pl: "Czworo przewodników po gotyckich miasteczkach dawnej Nowej Marchii. Mówimy po polsku, niemiecku i angielsku, a na Górze Czcibora także językiem tarczy i łuku.",
      de: "Zu viert führen wir durch die gotischen Städte der alten Neumark, auf Polnisch, Deutsch und Englisch. Auf der Góra Czcibora sprechen wir auch mit Schild und Bogen.",
      en: "Four guides to the Gothic towns of the old Neumark, in Polish, German and English. On Czcibor’s Hill we also speak with shield and bow.",
    },
  },
  {
    id: "odra-dom-pod-rakiem", name: "Dom pod Rakiem", legalName: "Dom pod Rakiem sp. z o.o.", nip: "0003206166", place: "moryn",
    street: "ul. Jeziorna 5", postcode: "74-503", email: "dom@podrakiem.example", phone: "+48 91 000 61 66",
    about: {
      pl: "Pensjonat między murami Morynia a jeziorem Morzycko: osiem pokoi, sauna przy pomoście i stodoła, w której pokazujemy, co zostawił po sobie lądolód.",
      de: "Pension zwischen der Stadtmauer von Moryń und dem Morzycko-See: acht Zimmer, eine Sauna am Steg und eine Scheune, in der wir zeigen, was das Inlandeis zurückgelassen hat.",
      en: "A guesthouse between the walls of Moryń and Lake Morzycko: eight rooms, a sauna by the jetty and a barn where we show what the ice sheet left behind.",
    },
  },
];
