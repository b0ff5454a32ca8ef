/** The six packages of LOT Pojezierze Myśliborskie i Puszcza Barlinecka: three day trips and three with nights. */
import type { PackageSeed } from "../../shape.ts";

export const packages: PackageSeed[] = [
  {
    id: "mysliborz-pociagiem-na-drawe", place: "drawno",
    title: { pl: "Pociągiem na Drawę", de: "Mit dem Zug an die Drawa", en: "By train to the Drawa" },
    summary: {
      pl: "Z dworca w Choszcznie busem do Drawna, kajakiem do Barnimia i z powrotem na wieczorny pociąg.",
      de: "Vom Bahnhof Choszczno nach Drawno, im Kajak nach Barnimie und zurück zum Abendzug.",
      en: "From Choszczno station to Drawno, by kayak to Barnimie and back for an evening train.",
    },
    description: {
      pl: "Pociąg zatrzymuje się w Choszcznie, kwadrans po dziewiątej spod dworca rusza bus i po trzech kwadransach są Państwo w Drawnie. Jest czas na kawę i smarowanie kremem, o wpół do jedenastej odprawa. Drawa płynie tu już przez park narodowy: przejrzysta, w lesie, z pniami, które omija się bez wysiadania. Przewodnik pilnuje grupy i pokazuje zimorodki, w połowie drogi są racuchy. Z Barnimia wraca się busem do stanicy, gdzie można się przebrać, zjeść zupę i wykąpać w jeziorze. O 17.15 odjazd na pociąg. Samochód przez cały dzień zostaje w domu.",
      de: "Der Zug hält in Choszczno (Arnswalde), um Viertel nach neun fährt vor dem Bahnhof der Kleinbus ab, eine Dreiviertelstunde später sind Sie in Drawno. Zeit für Kaffee und Sonnencreme, um halb elf folgt die Einweisung. Die Drawa fließt hier schon durch den Nationalpark: klar, im Wald, mit Stämmen, die Sie ohne Aussteigen umfahren. Der Guide hält die Gruppe zusammen und zeigt Eisvögel, unterwegs gibt es Hefepfannkuchen. Von Barnimie bringt ein Bus Sie zur Station zurück, wo Sie sich umziehen, eine Suppe essen und im See baden können. Um 17.15 Uhr geht es zum Zug.",
      en: "The train stops at Choszczno, the minibus leaves the station at a quarter past nine, and three quarters of an hour later you are in Drawno. There is time for coffee and sun cream before the briefing at half past ten. Here the Drawa already runs through the national park: clear, wooded, with trunks you can pass without getting out. The guide keeps the group together and points out kingfishers; there are yeast pancakes on the way. A bus brings you from Barnimie back to the station, where you can change, eat soup and swim in the lake. At 5.15 you leave for the train.",
    },
    themes: ["kayak", "river", "nature"], seasons: ["summer", "autumn"], scene: "lake-kayaks",
    features: [
      { type: "highlight", text: { pl: "Park narodowy z wody, bez samochodu", de: "Der Nationalpark vom Wasser aus, ganz ohne Auto", en: "The national park from the water, without a car" } },
      { type: "inclusion", text: { pl: "Bus w obie strony, kajak, przewodnik, bilet do parku, racuchy", de: "Bus hin und zurück, Kajak, Guide, Parkticket, Pfannkuchen", en: "Return bus, kayak, guide, park ticket, pancakes" } },
      { type: "exclusion", text: { pl: "Bilet kolejowy i zupa w stanicy", de: "Zugfahrkarte und Suppe in der Station", en: "Train ticket, and soup at the station" } },
      { type: "bring", text: { pl: "Ubranie na zmianę w małym plecaku", de: "Wechselkleidung im kleinen Rucksack", en: "A change of clothes in a small rucksack" } },
      { type: "know", text: { pl: "Dzieci od 6 lat; umiejętność pływania mile widziana", de: "Kinder ab 6; Schwimmen zu können ist von Vorteil", en: "Children from 6; being able to swim helps" } },
    ],
    days: 1, nights: 0,
    components: [
      { offer: "mysliborz-bus-drawa", day: 1, window: ["09:00", "09:30"], note: { pl: "Busem z dworca, powrót o 17.15", de: "Im Bus vom Bahnhof, zurück um 17.15 Uhr", en: "By bus from the station, back at 5.15 p.m." } },
      { offer: "mysliborz-drawa-splyw", day: 1, window: ["10:15", "11:00"], note: { pl: "Drawą przez park narodowy do Barnimia", de: "Auf der Drawa durch den Nationalpark nach Barnimie", en: "Down the Drawa through the national park to Barnimie" } },
    ],
    price: { rule: "sum" }, minParty: 2, maxParty: 12, cancellation: "moderate",
  },
  {
    id: "mysliborz-kije-i-wiosla", place: "barlinek",
    title: { pl: "Barlinek: kije rano, wiosła po obiedzie", de: "Barlinek: morgens Stöcke, mittags Ruder", en: "Barlinek: poles, then oars" },
    summary: {
      pl: "Nordic walking z instruktorką nad Jeziorem Barlineckim, potem drewniana łódź na tym samym jeziorze.",
      de: "Nordic Walking mit Trainerin am Barlineker See, danach im Holzboot auf demselben See.",
      en: "Nordic walking with an instructor by Lake Barlineckie, then a wooden boat on the same lake.",
    },
    description: {
      pl: "To jest jedno jezioro obejrzane dwa razy: z góry i z wody. O dziesiątej instruktorka ustawia kije i prowadzi Państwa promenadą w buczynę, przez jary i źródliska, na punkt widokowy. Siedem kilometrów falującego terenu rozgrzewa lepiej niż kawa. Po powrocie jest godzina na rybę albo zupę przy promenadzie, a o wpół do drugiej czeka łódź z dębowymi wręgami. Po dziesięciu minutach nauki wiosłuje każdy, można opłynąć wyspę i poszukać skarpy, na której stało się przed południem. W deszczowy dzień łódź zastępuje Izba Zboża w Pyrzycach, pół godziny drogi stąd.",
      de: "Hier sehen Sie einen See zweimal: von oben und vom Wasser. Um zehn Uhr stellt die Trainerin die Stöcke ein und führt Sie über die Promenade in den Buchenwald, durch Schluchten und an Quellen vorbei zum Aussichtspunkt. Sieben Kilometer im welligen Gelände wärmen besser als Kaffee. Danach bleibt eine Stunde für Fisch oder Suppe an der Promenade, um halb zwei wartet das Boot mit Eichenspanten. Nach zehn Minuten Übung rudert jeder; Sie umrunden die Insel und suchen den Hang, auf dem Sie vormittags standen. Bei Regen ersetzt die Kornstube in Pyrzyce, eine halbe Stunde entfernt, die Bootsfahrt.",
      en: "This is one lake seen twice: from above and from the water. At ten the instructor adjusts your poles and leads you along the promenade into the beech woods, through ravines and past springs to the viewpoint. Seven kilometres of rolling ground warm you better than coffee. Afterwards there is an hour for fish or soup by the promenade, and at half past one a boat with oak ribs is waiting. Ten minutes’ practice and everyone can row; circle the island and look for the bank you stood on that morning. On a wet day the Grain Room in Pyrzyce, half an hour away, replaces the boat.",
    },
    themes: ["hiking", "lakes", "family"], seasons: ["spring", "summer", "autumn"], scene: "lake-kayaks",
    features: [
      { type: "highlight", text: { pl: "To samo jezioro z punktu widokowego i z łodzi", de: "Derselbe See vom Aussichtspunkt und vom Boot", en: "The same lake from the viewpoint and the boat" } },
      { type: "inclusion", text: { pl: "Instruktorka, kije, łódź na 2,5 godziny, lekcja wiosłowania", de: "Trainerin, Stöcke, Boot für 2,5 Stunden, Ruderstunde", en: "Instructor, poles, boat for 2.5 hours, rowing lesson" } },
      { type: "exclusion", text: { pl: "Obiad; przy promenadzie są dwie smażalnie", de: "Mittagessen; an der Promenade wird Fisch gebraten", en: "Lunch; fish is fried along the promenade" } },
      { type: "know", text: { pl: "Jedna łódź mieści cztery osoby", de: "Ein Boot fasst vier Personen", en: "One boat takes four people" } },
      { type: "bring", text: { pl: "Buty z bieżnikiem i czapka od słońca", de: "Profilschuhe und Sonnenhut", en: "Shoes with tread and a sun hat" } },
    ],
    days: 1, nights: 0,
    components: [
      { offer: "mysliborz-nordic-barlinek", day: 1, window: ["09:45", "10:30"], note: { pl: "Marsz z kijami przez buczyny", de: "Mit Stöcken durch den Buchenwald", en: "With poles through the beech woods" } },
      { offer: "mysliborz-lodzie-barlinek", day: 1, window: ["13:00", "14:00"], note: { pl: "Drewniana łódź dla czterech osób", de: "Holzboot für vier Personen", en: "A wooden boat for four" } },
      { offer: "mysliborz-spichlerz-wystawa", day: 1, substituteFor: "mysliborz-lodzie-barlinek", note: { pl: "W deszcz: Izba Zboża w Pyrzycach", de: "Bei Regen: Kornstube in Pyrzyce", en: "If it rains: the Grain Room in Pyrzyce" } },
    ],
    price: { rule: "discount", percent: 5 }, minParty: 2, maxParty: 12, cancellation: "flexible",
  },
  {
    id: "mysliborz-kaplice-i-chleb", place: "mysliborz",
    title: { pl: "Kaplice, mury i chleb z pyrzyckiej mąki", de: "Kapellen, Mauern und Brot aus Pyrzyce" },
    summary: {
      pl: "Przed południem Myślibórz z przewodniczką, potem obiad w pyrzyckim spichlerzu i dwa kilometry murów.",
      de: "Vormittags Myślibórz mit Führung, dann Mittagessen im Speicher von Pyrzyce und zwei Kilometer Mauer.",
    },
    description: {
      pl: "Dzień w dwóch miasteczkach, które dzieli pół godziny drogi przez pola. W Myśliborzu o jedenastej przewodniczka czeka przy Kaplicy Jerozolimskiej i przez dwie godziny pokazuje bramy, basztę, kolegiatę i portal z winoroślą z terakoty. Potem jedzie się na północ, aż ziemia robi się czarna, a pola szerokie jak jeziora. W Spichlerzu Pszennym o wpół do trzeciej stoi na stole chleb z pieca, zupa, kaczka z kaszą i łazanki z makiem. Po takim obiedzie dobrze zrobią schody do Izby Zboża, a jeszcze lepiej obejście pyrzyckich murów z mapą: od pochylonej Baszty Sowiej po studzienkę świętego Ottona.",
      de: "Ein Tag in zwei Städten, zwischen denen eine halbe Stunde Fahrt durch Felder liegt. In Myślibórz (Soldin) wartet um elf die Stadtführerin an der Jerusalemkapelle und zeigt zwei Stunden lang Tore, Pulverturm, Stiftskirche und das Portal mit Weinlaub aus Terrakotta. Dann geht es nach Norden, bis die Erde schwarz wird und die Felder weit wie Seen. Im Speicher von Pyrzyce (Pyritz) stehen um halb drei Ofenbrot, Suppe, Ente mit Graupen und Mohnnudeln auf dem Tisch. Danach tut die Treppe zur Kornstube gut, noch besser der Gang um die Stadtmauer: vom geneigten Eulenturm bis zum Ottobrunnen.",
    },
    themes: ["heritage", "food", "city"], seasons: ["spring", "summer", "autumn", "winter"], scene: "old-town",
    features: [
      { type: "highlight", text: { pl: "Dwa komplety gotyckich murów jednego dnia", de: "Zwei gotische Stadtmauern an einem Tag" } },
      { type: "inclusion", text: { pl: "Przewodniczka w Myśliborzu, obiad z czterech dań", de: "Führung in Myślibórz, Mittagessen in vier Gängen" } },
      { type: "know", text: { pl: "Izbę Zboża z mapą murów można odjąć", de: "Kornstube und Mauerkarte sind abwählbar" } },
      { type: "exclusion", text: { pl: "Przejazd własnym samochodem, około 30 km", de: "Fahrt im eigenen Auto, rund 30 km" } },
      { type: "bring", text: { pl: "Wygodne buty na bruk", de: "Bequeme Schuhe für Kopfsteinpflaster" } },
    ],
    days: 1, nights: 0,
    components: [
      { offer: "mysliborz-mury-kaplice", day: 1, window: ["10:30", "11:30"], note: { pl: "Spacer po Myśliborzu z przewodniczką", de: "Rundgang durch Myślibórz" } },
      { offer: "mysliborz-spichlerz-stol", day: 1, window: ["14:00", "15:00"], note: { pl: "Obiad z czterech dań w spichlerzu", de: "Viergängiges Mittagessen im Speicher" } },
      { offer: "mysliborz-spichlerz-wystawa", day: 1, optional: true, note: { pl: "Dla chętnych: Izba Zboża i mury z mapą", de: "Auf Wunsch: Kornstube und Mauerrundgang mit Karte" } },
    ],
    price: { rule: "sum" }, minParty: 1, maxParty: 12, cancellation: "flexible",
  },
  {
    id: "mysliborz-drawa-dwie-noce", place: "drawno",
    title: { pl: "Dwie noce w stanicy nad Drawą", de: "Zwei Nächte in der Station an der Drawa", en: "Two nights at a canoe station on the Drawa" },
    summary: {
      pl: "Bus z pociągu, dwie noce w Drawnie, spływ przez park narodowy i ranek na trzcinowym jeziorze.",
      de: "Bus ab Zug, zwei Nächte in Drawno, eine Tour durch den Nationalpark und ein Morgen im Schilf.",
      en: "A bus from the train, two nights in Drawno, a paddle through the national park and a reedy morning.",
    },
    description: {
      pl: "Przyjeżdżają Państwo pociągiem do Choszczna, a kierowca z tabliczką zabiera resztę drogi na siebie. Wieczorem w stanicy jest ognisko i mapa Drawy na ścianie. Drugiego dnia o wpół do jedenastej płynie się do Barnimia: siedem kilometrów przez las parku narodowego, z przewodnikiem, racuchami i powrotem busem, więc zostaje popołudnie na kąpiel i suszenie butów. Trzeci ranek można spędzić na wodzie bez planu, w oznakowanym labiryncie trzcin przy jeziorze Grażyna, albo z niego zrezygnować i dłużej pospać. O 17.15 bus odwozi na pociąg. Wystarczy jeden plecak na osobę.",
      de: "Sie kommen mit dem Zug nach Choszczno, den Rest des Weges übernimmt der Fahrer mit dem Schild. Abends brennt in der Station das Feuer, an der Wand hängt die Karte der Drawa. Am zweiten Tag geht es um halb elf los nach Barnimie: sieben Kilometer durch den Wald des Nationalparks, mit Guide, Pfannkuchen und Rücktransport, so bleibt der Nachmittag zum Baden und Schuhetrocknen. Den dritten Morgen verbringen Sie ohne Plan im markierten Schilflabyrinth am Grażyna-See, oder Sie wählen ihn ab und schlafen länger. Um 17.15 Uhr fährt der Bus zum Zug. Ein Rucksack pro Person genügt.",
      en: "You come by train to Choszczno, and the driver with the sign takes care of the rest. In the evening there is a fire at the station and a map of the Drawa on the wall. At half past ten on day two you set off for Barnimie: seven kilometres through national park forest, with a guide, pancakes and a lift back, which leaves the afternoon for swimming and drying shoes. The third morning can be spent without a plan in the waymarked reeds of Lake Grażyna, or you can leave it out and sleep. At 5.15 the bus goes back to the train. One rucksack each is enough.",
    },
    themes: ["kayak", "river", "lakes", "nature"], seasons: ["summer", "autumn"], scene: "lake-kayaks",
    features: [
      { type: "highlight", text: { pl: "Trzy dni nad wodą bez samochodu", de: "Drei Tage am Wasser ohne Auto", en: "Three days by the water without a car" } },
      { type: "inclusion", text: { pl: "Bus w obie strony, dwa noclegi ze śniadaniem, spływ z przewodnikiem", de: "Bus hin und zurück, zwei Nächte mit Frühstück, geführte Tour", en: "Return bus, two nights with breakfast, guided river trip" } },
      { type: "know", text: { pl: "Kajak trzeciego dnia można odjąć", de: "Das Kajak am dritten Tag ist abwählbar", en: "The third-day kayak can be left out" } },
      { type: "exclusion", text: { pl: "Pociąg i kolacje; na ognisko można przywieźć swoje", de: "Zug und Abendessen; ans Feuer darf Eigenes", en: "Train and dinners; bring your own for the fire" } },
      { type: "bring", text: { pl: "Czołówka, buty do wody, ubranie na zmianę", de: "Stirnlampe, Wasserschuhe, Wechselkleidung", en: "Head torch, water shoes, spare clothes" } },
    ],
    days: 3, nights: 2,
    components: [
      { offer: "mysliborz-bus-drawa", day: 1, window: ["09:00", "16:30"], note: { pl: "Z dworca w Choszcznie, powrót trzeciego dnia o 17.15", de: "Ab Bahnhof Choszczno, Rückfahrt am dritten Tag um 17.15 Uhr", en: "From Choszczno station, returning on day three at 5.15 p.m." } },
      { offer: "mysliborz-zakole-pokoje", day: 1, nights: 2, note: { pl: "Pokój w stanicy ze śniadaniem", de: "Zimmer in der Station mit Frühstück", en: "Room at the station with breakfast" } },
      { offer: "mysliborz-drawa-splyw", day: 2, window: ["10:15", "11:00"], note: { pl: "Spływ z przewodnikiem do Barnimia", de: "Geführte Tour nach Barnimie", en: "Guided trip to Barnimie" } },
      { offer: "mysliborz-kajaki-drawno", day: 3, optional: true, note: { pl: "Dla chętnych: kajak na jeziora", de: "Auf Wunsch: Kajak für die Seen", en: "If you like: a kayak on the lakes" } },
    ],
    price: { rule: "discount", percent: 8 }, minParty: 2, maxParty: 10, cancellation: "moderate",
  },
  {
    id: "mysliborz-polwysep-trzy-noce", place: "lipiany",
    title: { pl: "Trzy noce między dwoma jeziorami", de: "Drei Nächte zwischen zwei Seen", en: "Three nights between two lakes" },
    summary: {
      pl: "Mieszkanie w Lipianach, marsz w buczynach Barlinka, kolacja w Pyrzycach i spacer po Myśliborzu.",
      de: "Wohnung in Lipiany, Gang durch die Buchen von Barlinek, Abendessen in Pyrzyce, Rundgang in Myślibórz.",
      en: "A flat in Lipiany, a walk in the Barlinek beeches, dinner in Pyrzyce and a tour of Myślibórz.",
    },
    description: {
      pl: "Lipiany leżą w środku pojezierza, więc wszędzie jest stąd dwadzieścia kilometrów. Mieszkają Państwo na półwyspie, z jednym jeziorem w oknie sypialni i drugim w kuchni. Drugiego dnia o dziesiątej zaczyna się lekcja nordic walking w buczynach Barlinka, a o osiemnastej kolacja w spichlerzu w Pyrzycach, z chlebem z trzech mąk i kaczką. Trzeci dzień należy do Myśliborza: przewodniczka pokazuje trzy kaplice, dwie bramy i portal dominikanów. Resztę czasu wypełniają wędki pożyczone od gospodarzy i piekarnia trzy minuty od domu. Najlepiej wygląda to w maju i we wrześniu.",
      de: "Lipiany (Lippehne) liegt mitten in der Seenplatte, überallhin sind es etwa zwanzig Kilometer. Sie wohnen auf der Halbinsel, mit einem See vor dem Balkon und dem anderen vor der Küche. Am zweiten Tag beginnt um zehn die Nordic-Walking-Stunde in den Buchen von Barlinek, um achtzehn Uhr das Abendessen im Speicher von Pyrzyce, mit Brot aus drei Mehlen und Ente. Der dritte Tag gehört Myślibórz: Die Stadtführerin zeigt drei Kapellen, zwei Tore und das Dominikanerportal. Dazwischen helfen die Angeln der Gastgeber und der Bäcker drei Minuten vom Haus. Am schönsten ist es im Mai und im September.",
      en: "Lipiany lies in the middle of the lake district, so everything is about twenty kilometres away. You stay on the peninsula, with one lake beyond the balcony and another outside the kitchen. At ten on day two there is a Nordic walking lesson in the beech woods of Barlinek, and at six dinner in a granary in Pyrzyce, with bread from three flours and duck. Day three is for Myślibórz: the guide shows you three chapels, two gates and the Dominican portal. The rest of the time belongs to the hosts’ fishing rods and the bakery three minutes away. May and September suit it best.",
    },
    themes: ["lakes", "hiking", "heritage", "food"], seasons: ["spring", "summer", "autumn"], scene: "lake-kayaks",
    features: [
      { type: "highlight", text: { pl: "Trzy miasteczka w promieniu dwudziestu kilometrów", de: "Drei Städtchen im Umkreis von zwanzig Kilometern", en: "Three small towns within twenty kilometres" } },
      { type: "inclusion", text: { pl: "Trzy noce, lekcja nordic walking, kolacja z czterech dań, spacer", de: "Drei Nächte, Nordic Walking, Vier-Gänge-Menü, Stadtrundgang", en: "Three nights, Nordic walking, four-course dinner, town walk" } },
      { type: "exclusion", text: { pl: "Śniadania; w kuchni jest wszystko, czego trzeba", de: "Frühstück; die Küche ist voll ausgestattet", en: "Breakfasts; the kitchen has all you need" } },
      { type: "know", text: { pl: "Apartament mieści cztery osoby", de: "Ein Apartment für bis zu vier Personen", en: "One apartment sleeps up to four" } },
      { type: "bring", text: { pl: "Buty z bieżnikiem i strój kąpielowy", de: "Profilschuhe und Badesachen", en: "Shoes with tread and swimwear" } },
    ],
    days: 4, nights: 3,
    components: [
      { offer: "mysliborz-dwie-wody-apartamenty", day: 1, nights: 3, note: { pl: "Mieszkanie na półwyspie", de: "Wohnung auf der Halbinsel", en: "A flat on the peninsula" } },
      { offer: "mysliborz-nordic-barlinek", day: 2, window: ["09:45", "10:30"], note: { pl: "Nordic walking z instruktorką", de: "Nordic Walking mit Trainerin", en: "Nordic walking with an instructor" } },
      { offer: "mysliborz-spichlerz-stol", day: 2, window: ["17:30", "18:30"], note: { pl: "Kolacja w pyrzyckim spichlerzu", de: "Abendessen im Speicher von Pyrzyce", en: "Dinner in the Pyrzyce granary" } },
      { offer: "mysliborz-mury-kaplice", day: 3, window: ["10:30", "15:30"], note: { pl: "Spacer po Myśliborzu", de: "Rundgang durch Myślibórz", en: "A walk through Myślibórz" } },
    ],
    price: { rule: "discount", percent: 10 }, minParty: 2, maxParty: 8, cancellation: "moderate",
  },
  {
    id: "mysliborz-zima-para-i-buki", place: "barlinek",
    title: { pl: "Zima w Barlinku: para, lód i buki", de: "Winter in Barlinek: Dampf, Eis und Buchen", en: "Winter in Barlinek: steam, ice and beeches" },
    summary: {
      pl: "Dwie noce nad jeziorem, wieczór w saunie z przeręblem i marsz z kijami po zimowej puszczy.",
      de: "Zwei Nächte am See, ein Abend in der Sauna mit Eisloch und ein Gang durch den Winterwald.",
      en: "Two nights by the lake, an evening of sauna and ice, and a walk through the winter woods.",
    },
    description: {
      pl: "Poza sezonem Jezioro Barlineckie jest ciche i widać je przez gołe buki z każdej strony. Po południu wprowadzają się Państwo do Domu Wioślarza, a o wpół do siódmej gospodarz, mors od dwunastu lat, robi na pomoście rozgrzewkę i pierwszy wchodzi do wody. Można iść za nim na pół minuty albo zostać w cieple z kompotem z suszu. Drugiego dnia o jedenastej instruktorka prowadzi siedem kilometrów przez jary, w których zimą parują źródliska. Wieczorem, dla chętnych, kolacja w spichlerzu w Pyrzycach, trzydzieści kilometrów stąd. Trzeci ranek to śniadanie, koc i kawa na pomoście.",
      de: "Außerhalb der Saison ist der Barlineker See still und durch die kahlen Buchen von allen Seiten zu sehen. Nachmittags beziehen Sie Ihr Zimmer im Dom Wioślarza, um halb sieben wärmt der Gastgeber, Eisbader seit zwölf Jahren, die Gruppe auf und steigt als Erster ins Wasser. Folgen Sie ihm für eine halbe Minute oder bleiben Sie bei Backobstkompott in der Wärme. Am zweiten Tag führt die Trainerin um elf sieben Kilometer durch Schluchten, in denen die Quellen dampfen. Abends gibt es auf Wunsch ein Essen im Speicher von Pyrzyce, dreißig Kilometer entfernt. Der dritte Morgen gehört Frühstück, Decke und Steg.",
      en: "Out of season Lake Barlineckie is quiet, and you can see it through the bare beeches from every side. You move into Dom Wioślarza in the afternoon, and at half past six the host, an ice swimmer for twelve years, warms the group up on the jetty and goes in first. Follow him for half a minute or stay in the heat with dried-fruit compote. At eleven on day two the instructor leads seven kilometres through ravines where the springs steam in the cold. In the evening, if you like, there is dinner in a granary in Pyrzyce, thirty kilometres away. The third morning is breakfast, a blanket and coffee on the jetty.",
    },
    themes: ["winter", "spa", "hiking", "lakes"], seasons: ["autumn", "winter", "spring"], scene: "winter",
    features: [
      { type: "highlight", text: { pl: "Pierwsze zanurzenie z doświadczonym morsem", de: "Das erste Eisbad mit einem erfahrenen Begleiter", en: "A first cold dip with an experienced ice swimmer" } },
      { type: "inclusion", text: { pl: "Dwa noclegi ze śniadaniem, sauna, marsz z instruktorką i kije", de: "Zwei Nächte mit Frühstück, Sauna, geführter Gang mit Stöcken", en: "Two nights with breakfast, sauna, guided walk with poles" } },
      { type: "know", text: { pl: "Kolację w Pyrzycach można odjąć", de: "Das Abendessen in Pyrzyce ist abwählbar", en: "Dinner in Pyrzyce can be left out" } },
      { type: "know", text: { pl: "Dla dorosłych; sauna od 15 lat", de: "Für Erwachsene; Sauna ab 15 Jahren", en: "For adults; the sauna is from 15" } },
      { type: "bring", text: { pl: "Strój kąpielowy, czapka, buty do wody i buty z bieżnikiem", de: "Badesachen, Mütze, Wasserschuhe und Profilschuhe", en: "Swimwear, hat, water shoes and shoes with tread" } },
    ],
    days: 3, nights: 2,
    components: [
      { offer: "mysliborz-dom-wioslarza-pokoje", day: 1, nights: 2, note: { pl: "Pokój nad jeziorem ze śniadaniem", de: "Zimmer am See mit Frühstück", en: "Lakeside room with breakfast" } },
      { offer: "mysliborz-sauna-przerebel", day: 1, window: ["18:00", "19:00"], note: { pl: "Wieczorna sauna i przerębel", de: "Abendsauna und Eisloch", en: "Evening sauna and ice hole" } },
      { offer: "mysliborz-nordic-barlinek", day: 2, window: ["10:30", "11:30"], note: { pl: "Zimowy marsz z kijami", de: "Mit Stöcken durch den Winterwald", en: "A winter walk with poles" } },
      { offer: "mysliborz-spichlerz-stol", day: 2, window: ["17:30", "18:30"], optional: true, note: { pl: "Dla chętnych: kolacja w Pyrzycach", de: "Auf Wunsch: Abendessen in Pyrzyce", en: "If you like: dinner in Pyrzyce" } },
    ],
    price: { rule: "discount", percent: 12 }, minParty: 2, maxParty: 8, cancellation: "moderate",
  },
];
