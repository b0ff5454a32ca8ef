/** The six businesses of LOT Szczecin i Międzyodrze, from the quays of the city to the beech hills. */
import type { EntrepreneurSeed } from "../../shape.ts";

export const entrepreneurs: EntrepreneurSeed[] = [
  {
    id: "szczecin-trzcina-i-wioslo", name: "Trzcina i Wiosło", legalName: "Trzcina i Wiosło Kowalik i Dudek s.c.", nip: "0003206011",
    place: "gryfino", street: "ul. Nabrzeżna 8", postcode: "74-100", email: "kajaki@trzcina-i-wioslo.example", phone: "+48 91 000 12 01",
    about: {
      pl: "Kajaki i rowery z Gryfina. Od dwunastu lat pływamy po kanałach Międzyodrza i wiemy, które z nich w sierpniu zarastają salwinią, a które zostają przejezdne.",
      de: "Kajaks und Fahrräder aus Gryfino. Seit zwölf Jahren paddeln wir auf den Kanälen von Międzyodrze und wissen, welche im August mit Schwimmfarn zuwachsen und welche frei bleiben.",
      en: "Kayaks and bicycles from Gryfino. For twelve years we have paddled the channels of Międzyodrze, and we know which ones fill with floating fern in August and which stay clear.",
    },
  },
  {
    id: "szczecin-zegluga-kranowa", name: "Żegluga Kranowa", legalName: "Żegluga Kranowa sp. z o.o.", nip: "0003262024",
    place: "szczecin", street: "ul. Jana z Kolna 7b", postcode: "71-603", email: "kasa@zegluga-kranowa.example", phone: "+48 91 000 12 02",
    about: {
      pl: "Dwa białe stateczki spod Wałów Chrobrego. Jeden robi godzinną pętlę po porcie, drugi wozi mieszkańców na Dąbie.",
      de: "Zwei weiße Schiffe unterhalb der Hakenterrasse. Das eine dreht eine einstündige Runde durch den Hafen, das andere bringt die Stettiner nach Dąbie.",
      en: "Two white boats below Wały Chrobrego. One makes an hour’s loop of the port, the other takes locals to Dąbie.",
    },
  },
  {
    id: "szczecin-pod-brukiem", name: "Pod Brukiem – spacery po Szczecinie", legalName: "Pod Brukiem Agata Wieczorek", nip: "0003262031",
    place: "szczecin", street: "ul. Rayskiego 24c", postcode: "70-442", email: "spacery@pod-brukiem.example", phone: "+48 91 000 12 03",
    about: {
      pl: "Czworo przewodników miejskich i jeden schron. Prowadzimy po placach gwiaździstych i dziedzińcach, a pod kamienicą na Śródmieściu pokazujemy, gdzie czekało się na koniec alarmu.",
      de: "Vier Stadtführer und ein Schutzraum. Wir führen über Sternplätze und durch Höfe, und unter einem Mietshaus in der Innenstadt zeigen wir, wo man das Ende des Alarms abwartete.",
      en: "Four city guides and one shelter. We walk the star-shaped squares and courtyards, and beneath a tenement in the centre we show where people waited for the all-clear.",
    },
  },
  {
    id: "szczecin-oficyna", name: "Oficyna 12", legalName: "Oficyna 12 Nowaccy sp.j.", nip: "0003262048",
    place: "szczecin", street: "ul. Jagiellońska 12b", postcode: "70-435", email: "recepcja@oficyna12.example", phone: "+48 91 000 12 04",
    about: {
      pl: "Pokoje w secesyjnej kamienicy i bufet na parterze, w którym smaży się paszteciki i robi paprykarz bez puszki.",
      de: "Zimmer in einem Jugendstilhaus und im Erdgeschoss ein Imbiss, in dem Paszteciki frittiert werden und der Paprykarz nicht aus der Dose kommt.",
      en: "Rooms in an Art Nouveau tenement and a buffet on the ground floor that fries paszteciki and makes paprykarz without a tin.",
    },
  },
  {
    id: "szczecin-ceglany-stargard", name: "Ceglany Stargard", legalName: "Ceglany Stargard Joanna Wnuk", nip: "0003214053",
    place: "stargard", street: "ul. Basztowa 3d", postcode: "73-110", email: "mury@ceglany-stargard.example", phone: "+48 91 000 12 05",
    about: {
      pl: "Przewodniczka i jej mąż, kamieniarz, mieszkają przy murach Stargardu. Ona oprowadza, on dogląda pięciu pokoi w podwórzu.",
      de: "Eine Stadtführerin und ihr Mann, ein Steinmetz, leben an der Stadtmauer von Stargard. Sie führt Gäste, er kümmert sich um die fünf Zimmer im Hof.",
      en: "A guide and her husband, a stonemason, live by the town wall of Stargard. She shows people round, he looks after five rooms in the yard.",
    },
  },
  {
    id: "szczecin-dom-pod-bukami", name: "Dom pod Bukami", legalName: "Dom pod Bukami Teresa i Jan Malec s.c.", nip: "0003206067",
    place: "stare-czarnowo", street: "Dobropole Gryfińskie 31", postcode: "74-106", email: "dom@podbukami.example", phone: "+48 91 000 12 06",
    about: {
      pl: "Cztery mieszkania w starej stodole na skraju Puszczy Bukowej. Gospodarz jest emerytowanym leśnikiem i w każdą środę pali w ognisku bukiem.",
      de: "Vier Wohnungen in einer alten Scheune am Rand der Buchheide. Der Hausherr war Förster und macht mittwochs Feuer mit Buchenholz.",
      en: "Four flats in an old barn at the edge of Puszcza Bukowa. The host is a retired forester who lights a beechwood fire every Wednesday.",
    },
  },
];
