/** Bundles of the green season on lakes, rivers, in Szczecin and the old towns. */
import type { BundleSeed } from "../shape.ts";

export const inland: BundleSeed[] = [
  {
    id: "region-drawa-i-parseta", place: "czaplinek",
    title: { pl: "Dwie rzeki: z Drawska nad Parsętę", de: "Zwei Flüsse: vom Drawsko-See zur Parsęta", en: "Two rivers: from Lake Drawsko to the Parsęta" },
    summary: {
      pl: "Pięć dni na wodzie: spływ górną Drawą, wyspa Bielawa i kajakiem z Karlina do Bardów.",
      de: "Fünf Tage am Wasser: obere Drawa, Insel Bielawa und im Kajak von Karlino nach Bardy.",
      en: "Five days on the water: the upper Drawa, Bielawa island and a paddle from Karlino to Bardy.",
    },
    description: {
      pl: "Drawa i Parsęta płyną w przeciwne strony, a między nimi jest półtorej godziny jazdy. Pierwszy wieczór należy do Czaplinka, do pokoju nad zatoką i sielawy z patelni. Drugiego dnia przewodnik płynie z Państwem leśnym jarem Drawy, z przenoską przy starym młynie. Trzeciego rano jest jeszcze łódź na Bielawę, w południe droga na północ, o piątej konie na łąkach w Dygowie. Śpią Państwo w domu kolejarza w Gościnie. Czwarty dzień odciąża ramiona: rower i nasyp dawnej kolejki, który kończy się niedaleko plaży w Kołobrzegu. Piątego dnia Parsęta niesie kajak z Karlina do Bardów, już bez przewodnika, we własnym tempie.",
      de: "Drawa (Drage) und Parsęta (Persante) fließen in entgegengesetzte Richtungen, dazwischen liegen anderthalb Stunden Fahrt. Der erste Abend gehört Czaplinek, einem Zimmer an der Bucht und der Maräne aus der Pfanne. Am zweiten Tag paddelt ein Führer mit Ihnen durch die Waldschlucht der Drawa, an einer alten Mühle wird umgetragen. Am dritten Morgen fährt noch ein Boot nach Bielawa, mittags geht es nordwärts, um fünf sitzen Sie auf den Wiesen von Dygowo im Sattel. Geschlafen wird im Eisenbahnerhaus von Gościno. Der vierte Tag schont die Arme: Rad und alter Bahndamm, fast bis zum Strand von Kołobrzeg. Am fünften trägt die Parsęta Ihr Kajak von Karlino nach Bardy, ohne Führer und in Ihrem Tempo.",
      en: "The Drawa and the Parsęta flow in opposite directions, an hour and a half apart by car. The first evening belongs to Czaplinek, a room by the bay and vendace from the pan. On day two a guide paddles with you through the Drawa’s wooded ravine, with a portage at an old mill. On the third morning a boat goes to Bielawa island; at noon you drive north, and by five you are riding across the meadows of Dygowo. You sleep in a railwayman’s house in Gościno. Day four rests your arms: a bicycle and an old railway bank, nearly to Kołobrzeg beach. On day five the Parsęta carries your kayak from Karlino to Bardy, at your own pace.",
    },
    themes: ["kayak", "lakes", "river", "horses"], seasons: ["spring", "summer", "autumn"], scene: "lake-kayaks",
    features: [
      { type: "highlight", text: { pl: "Jedna rzeka z przewodnikiem, druga samodzielnie", de: "Ein Fluss mit Führer, der andere auf eigene Faust", en: "One river with a guide, the other on your own" } },
      { type: "inclusion", text: { pl: "Cztery noclegi ze śniadaniem, dwa spływy z busem, łódź, konie, rower, jedna kolacja", de: "Vier Nächte mit Frühstück, zwei Touren mit Bus, Boot, Reiten, Rad, ein Abendessen", en: "Four nights with breakfast, two paddles with transfer, boat, riding, bike, one dinner" } },
      { type: "exclusion", text: { pl: "Prowiant na wodę, pozostałe kolacje, przejazd między bazami", de: "Proviant, übrige Abendessen, Fahrt zwischen den Quartieren", en: "Provisions, other dinners and the drive between bases" } },
      { type: "bring", text: { pl: "Buty do wody, dwa komplety ubrań, długie spodnie do konia", de: "Wasserschuhe, zwei Garnituren Kleidung, lange Reithose", en: "Water shoes, two sets of clothes, long trousers for riding" } },
      { type: "know", text: { pl: "Trzeciego dnia około 90 kilometrów autem z Czaplinka do Dygowa", de: "Am dritten Tag rund 90 Kilometer Autofahrt von Czaplinek nach Dygowo", en: "About 90 kilometres by car from Czaplinek to Dygowo on day three" } },
    ],
    items: [
      { package: "drawa-gorna-drawa-trzy-dni", dayOffset: 0, note: { pl: "dni 1–3: jezioro Drawsko, spływ i wyspa", de: "Tage 1–3: Drawsko-See, Flusstour und Insel", en: "days 1–3: Lake Drawsko, river and island" } },
      { package: "parseta-kolejka-trzy-dni", dayOffset: 2, note: { pl: "dni 3–5: konie, rower i Parsęta", de: "Tage 3–5: Pferde, Rad und Parsęta", en: "days 3–5: horses, bicycle and the Parsęta" } },
    ],
    price: { rule: "discount", percent: 4 }, minParty: 2, maxParty: 6, cancellation: "moderate",
  },
  {
    id: "region-szczecin-i-zalew", place: "szczecin",
    title: { pl: "Szczecin i Zalew w trzy dni", de: "Szczecin und das Haff in drei Tagen", en: "Szczecin and the lagoon in three days" },
    summary: {
      pl: "Dzień w mieście i porcie, dzień kajakiem na Inie, na koniec deska ryb w Stepnicy.",
      de: "Ein Tag in Stadt und Hafen, einer im Kajak auf der Ina, zum Schluss Räucherfisch in Stepnica.",
      en: "A day in city and port, a day paddling the Ina, and smoked fish at Stepnica to finish.",
    },
    description: {
      pl: "Trzy dni wystarczą, żeby zobaczyć, dokąd płynie woda spod Wałów Chrobrego. W dniu przyjazdu o dziesiątej przewodnik prowadzi z tarasów przez zamek do filharmonii, w porze obiadu stoją na stole pasztecik i paprykarz, a o piętnastej statek rusza między dźwigi. Potem około 65 kilometrów autem do Nowogardu, gdzie z pomostu można jeszcze popływać. Drugiego dnia wiosłują Państwo Iną z Goleniowa do ujścia, pięć godzin wśród łąk i lasów. Trzeciego droga przez puszczę kończy się w Stepnicy, w porcie rybackim na brzegu Zalewu, przy desce ryb prosto z pieca. Płytka plaża nad Roztoką jest kilka minut dalej.",
      de: "Drei Tage genügen, um zu sehen, wohin das Wasser unter der Hakenterrasse fließt. Am Ankunftstag führt Sie um zehn ein Stadtführer von den Terrassen über das Schloss zur Philharmonie, mittags stehen Pasztecik und Paprykarz auf dem Tisch, um 15 Uhr fährt das Schiff zwischen die Kräne. Danach sind es rund 65 Kilometer mit dem Auto nach Nowogard (Naugard), wo Sie noch vom Steg aus schwimmen können. Am zweiten Tag paddeln Sie die Ina von Goleniów bis zur Mündung, fünf Stunden zwischen Wiesen und Wald. Am dritten endet die Fahrt durch den Wald in Stepnica, einem Fischerhafen am Haff, bei Fisch direkt aus dem Ofen. Der flache Strand an der Roztoka liegt wenige Minuten weiter.",
      en: "Three days are enough to see where the water below the Chrobry terraces goes. At ten on the day you arrive, a guide leads you from the terraces past the castle to the Philharmonic; at lunch there are pasztecik rolls and paprykarz on the table, and at three the boat heads in among the cranes of the port. Then it is about 65 kilometres by car to Nowogard, where there is still time for a swim off the jetty. On day two you paddle the Ina from Goleniów to its mouth, five hours between meadows and forest. On day three the road through the woods ends at Stepnica, a fishing harbour on the lagoon, over fish straight from the oven.",
    },
    themes: ["city", "kayak", "river", "food"], seasons: ["spring", "summer", "autumn"], scene: "harbour",
    features: [
      { type: "highlight", text: { pl: "Z tarasów nad portem aż na brzeg Zalewu", de: "Von den Terrassen am Hafen bis ans Haff", en: "From the terraces above the port to the lagoon shore" } },
      { type: "inclusion", text: { pl: "Dwie noce ze śniadaniem, przewodnik, degustacja, rejs, kajak z busem, obiad rybny", de: "Zwei Nächte mit Frühstück, Führung, Verkostung, Schiff, Kajak mit Bus, Fischessen", en: "Two nights with breakfast, guide, tasting, cruise, kayak with transfer, fish lunch" } },
      { type: "exclusion", text: { pl: "Kolacje i przejazdy własnym autem", de: "Abendessen und Fahrten mit dem eigenen Auto", en: "Dinners and driving in your own car" } },
      { type: "bring", text: { pl: "Wygodne buty na miasto, strój kąpielowy, buty do wody", de: "Bequeme Schuhe, Badesachen, Wasserschuhe", en: "Comfortable shoes, swimwear, water shoes" } },
      { type: "know", text: { pl: "W Szczecinie trzeba być przed dziesiątą, nocleg jest w Nowogardzie", de: "Treffpunkt vor zehn in Szczecin, übernachtet wird in Nowogard", en: "Be in Szczecin before ten; both nights are in Nowogard" } },
    ],
    items: [
      { package: "szczecin-miasto-od-wody", dayOffset: 0, note: { pl: "dzień 1: Szczecin, bufet i port", de: "Tag 1: Szczecin, Imbiss und Hafen", en: "day 1: Szczecin, buffet and port" } },
      { package: "zalew-jezioro-ina-zalew", dayOffset: 0, note: { pl: "dni 1–3: wieczorem jezioro, potem Ina i Stepnica", de: "Tage 1–3: abends der See, dann Ina und Stepnica", en: "days 1–3: lake by evening, then the Ina and Stepnica" } },
    ],
    price: { rule: "discount", percent: 3 }, minParty: 2, maxParty: 8, cancellation: "moderate",
  },
  {
    id: "region-cegla-i-stare-miasta", place: "szczecin",
    title: { pl: "Ceglany gotyk i stare miasta", de: "Backsteingotik und alte Städte", en: "Brick Gothic and old towns" },
    summary: {
      pl: "Sześć dni od szczecińskiego portu przez Stargard, Pyrzyce i Lipiany do Myśliborza.",
      de: "Sechs Tage vom Hafen Szczecin über Stargard, Pyrzyce und Lipiany nach Myślibórz.",
      en: "Six days from the port of Szczecin by way of Stargard, Pyrzyce and Lipiany to Myślibórz.",
    },
    description: {
      pl: "Na południe od Szczecina kamienia było mało, gliny pod dostatkiem, i dlatego stare miasta są tu czerwone. Zaczynają Państwo od wody, rejsem po porcie, i od dwóch nocy w kamienicy. Drugiego dnia pociąg wiezie do Stargardu, pod kolegiatę i bramy. Trzeciego leśnik pokazuje Puszczę Bukową, a po południu klucz do mieszkania czeka na półwyspie w Lipianach, czterdzieści kilometrów dalej. Stamtąd wszędzie jest blisko: rano kije w buczynach Barlinka, wieczorem kolacja w spichlerzu w Pyrzycach, za długim pierścieniem murów, nazajutrz bramy, kaplice i portal dominikanów w Myśliborzu. Szóstego ranka zostają dwie bramy samych Lipian i piekarnia tuż obok.",
      de: "Südlich von Szczecin (Stettin) war Stein knapp und Lehm reichlich, darum sind die alten Städte hier rot. Sie beginnen am Wasser, mit einer Hafenrundfahrt und zwei Nächten in einem Stadthaus. Am zweiten Tag bringt Sie der Zug nach Stargard, unter die Marienkirche und die Tore. Am dritten zeigt Ihnen ein Förster die Buchheide, nachmittags liegt der Schlüssel auf der Halbinsel von Lipiany bereit, vierzig Kilometer weiter. Von dort ist alles nah: morgens Nordic Walking bei Barlinek, abends ein Essen im Speicher von Pyrzyce hinter dem langen Mauerring, tags darauf Tore, Kapellen und Dominikanerportal in Myślibórz. Am sechsten Morgen bleiben die beiden Tore von Lipiany und der Bäcker nebenan.",
      en: "South of Szczecin stone was scarce and clay plentiful, which is why the old towns here are red. You begin on the water with a cruise of the port and two nights in a town house. On day two a train takes you to Stargard, its gates and St Mary’s church. On day three a forester shows you the beech forest; that afternoon the key to your apartment is waiting on the peninsula at Lipiany, forty kilometres on. From there everything is close: Nordic walking near Barlinek, dinner in a granary at Pyrzyce inside the long ring of walls and, the next day, the gates, chapels and Dominican portal of Myślibórz. The last morning is for Lipiany’s own two gates.",
    },
    themes: ["heritage", "city", "hiking", "food"], seasons: ["spring", "summer", "autumn"], scene: "old-town",
    features: [
      { type: "highlight", text: { pl: "Cztery ceglane miasta, każde z inną bramą", de: "Vier Backsteinstädte, jede mit eigenen Toren", en: "Four brick towns, each with gates of its own" } },
      { type: "inclusion", text: { pl: "Pięć noclegów, rejs, cztery wyjścia z przewodnikiem, kolacja w spichlerzu", de: "Fünf Nächte, Hafenfahrt, vier geführte Touren, Abendessen im Speicher", en: "Five nights, port cruise, four guided outings, dinner in the granary" } },
      { type: "exclusion", text: { pl: "Pociąg do Stargardu, śniadania w Lipianach, paliwo", de: "Zug nach Stargard, Frühstück in Lipiany, Benzin", en: "Train to Stargard, breakfast in Lipiany, fuel" } },
      { type: "bring", text: { pl: "Buty na bruk i drugie do lasu", de: "Schuhe für Kopfsteinpflaster und ein Paar für den Wald", en: "Shoes for cobbles and a pair for the woods" } },
      { type: "know", text: { pl: "Od trzeciego dnia potrzebny samochód; dzieci od 6 lat", de: "Ab dem dritten Tag brauchen Sie ein Auto; Kinder ab 6 Jahren", en: "You need a car from day three; children from 6" } },
    ],
    items: [
      { package: "szczecin-cegla-i-buki", dayOffset: 0, note: { pl: "dni 1–3: port, Stargard i buki", de: "Tage 1–3: Hafen, Stargard und Buchen", en: "days 1–3: port, Stargard and beeches" } },
      { package: "mysliborz-polwysep-trzy-noce", dayOffset: 2, note: { pl: "dni 3–6: Lipiany, Pyrzyce i Myślibórz", de: "Tage 3–6: Lipiany, Pyrzyce und Myślibórz", en: "days 3–6: Lipiany, Pyrzyce and Myślibórz" } },
    ],
    price: { rule: "discount", percent: 5 }, minParty: 2, maxParty: 8, cancellation: "moderate",
  },
];
