/** The four events of LOT Dolina Dolnej Odry. */
import type { EventSeed } from "../../shape.ts";

export const events: EventSeed[] = [
  {
    id: "odra-event-oboz-wojow", place: "cedynia",
    title: { pl: "Obóz wojów pod Górą Czcibora", de: "Kriegerlager unter der Góra Czcibora", en: "Warriors’ camp below Czcibor’s Hill" },
    summary: {
      pl: "Namioty, kuźnia i pokaz walki w rocznicowy weekend bitwy z 972 roku.",
      de: "Zelte, Schmiede und Schaukampf am Jahrestag der Schlacht von 972.",
      en: "Tents, a forge and a display of combat on the anniversary weekend of the battle of 972.",
    },
    venue: { pl: "Łąka u stóp Góry Czcibora przy drodze do Osinowa Dolnego", de: "Wiese am Fuß der Góra Czcibora, Straße nach Osinów Dolny", en: "Meadow at the foot of Czcibor’s Hill, on the Osinów Dolny road" },
    from: "06-27", to: "06-28", startTime: "11:00", theme: "heritage", free: true, status: "confirmed",
  },
  {
    id: "odra-event-muzyka-mariacki", place: "chojna",
    title: { pl: "Niedziele muzyczne w kościele Mariackim", de: "Musiksonntage in der Marienkirche", en: "Music Sundays at St Mary’s" },
    summary: {
      pl: "Godzina muzyki kameralnej pod odbudowanym dachem gotyckiej hali, w każdą letnią niedzielę.",
      de: "Jeden Sommersonntag eine Stunde Kammermusik unter dem neuen Dach der gotischen Halle.",
      en: "An hour of chamber music under the rebuilt roof of the Gothic hall, every summer Sunday.",
    },
    venue: { pl: "Kościół Mariacki w Chojnie", de: "Marienkirche Chojna", en: "St Mary’s Church, Chojna" },
    from: "07-05", to: "08-30", startTime: "17:00", weekly: [7], theme: "city", free: true, status: "confirmed",
  },
  {
    id: "odra-event-zurawie-luneta", place: "widuchowa",
    title: { pl: "Żurawie przy lunecie", de: "Kraniche am Spektiv", en: "Cranes through the scope" },
    summary: {
      pl: "W październikowe soboty ustawiamy lunety na nabrzeżu i razem liczymy klucze wracające na noclegowisko.",
      de: "An den Oktobersamstagen stehen Spektive am Ufer, gemeinsam zählen wir die Ketten auf dem Weg zum Schlafplatz.",
      en: "On October Saturdays scopes stand on the quay and we count the skeins flying in to roost together.",
    },
    venue: { pl: "Nabrzeże przy przystani w Widuchowej", de: "Ufer am Anleger in Widuchowa", en: "Quay by the landing stage in Widuchowa" },
    from: "10-03", to: "10-24", startTime: "16:30", weekly: [6], theme: "birds", free: true, status: "confirmed",
  },
  {
    id: "odra-event-dzien-raka", place: "moryn",
    title: { pl: "Dzień Wielkiego Raka", de: "Tag des Großen Krebses", en: "Day of the Great Crayfish" },
    summary: {
      pl: "Parada, w której cały Moryń idzie tyłem, kiermasz i wieczorne kąpiele w Morzycku.",
      de: "Ein Umzug, bei dem ganz Moryń rückwärts läuft, Markt und abends Baden im Morzycko.",
      en: "A parade in which all of Moryń walks backwards, a market and evening swims in the Morzycko.",
    },
    venue: { pl: "Rynek i Promenada Wielkiego Raka", de: "Markt und Promenade des Großen Krebses", en: "Market square and the Great Crayfish promenade" },
    from: "07-18", to: "07-18", startTime: "12:00", theme: "family", free: true, status: "confirmed",
  },
];
