/** Bundles of autumn, winter and early spring: birds, brine and the empty coast. */
import type { BundleSeed } from "../shape.ts";

export const offSeason: BundleSeed[] = [
  {
    id: "region-odra-i-zurawie", place: "widuchowa",
    title: { pl: "Żurawie nad Odrą i dzień w Szczecinie", de: "Kraniche an der Oder, ein Tag in Szczecin", en: "Cranes on the Oder, a day in Szczecin" },
    summary: {
      pl: "Dwie noce nad Odrą ze zlotem żurawi, Chojną i winnicą, trzeciego dnia port w Szczecinie.",
      de: "Zwei Nächte an der Oder mit Kranichen, Chojna und Wein, am dritten Tag Szczecin.",
      en: "Two nights on the Oder with cranes, Chojna and wine, then the port of Szczecin on day three.",
    },
    description: {
      pl: "Najpierw słychać je zza rzeki, potem niebo nad łąkami robi się ciemne. Pierwszego wieczoru stoją Państwo z przewodniczką na wale pod Widuchową i patrzą, jak żurawie zlatują na noc. Rano odlot widać z okna pokoju. Przed południem jest kościół Mariacki w Chojnie, wieczorem pięć win i gęsi pasztet w spichlerzu pod Cedynią. Trzeciego dnia, po wczesnym śniadaniu, 45 kilometrów drogi na północ do Szczecina. O dziesiątej zaczyna się spacer z Wałów Chrobrego, w porze obiadu czekają pasztecik i śledź, o piętnastej statek wypływa do portu. Około szesnastej można ruszać do domu.",
      de: "Zuerst hören Sie sie hinter dem Fluss, dann wird der Himmel über den Wiesen dunkel. Am ersten Abend stehen Sie mit der Führerin auf dem Deich bei Widuchowa (Fiddichow) und sehen zu, wie die Kraniche einfallen. Den Abflug am Morgen sieht man vom Zimmerfenster. Vormittags folgt die Marienkirche von Chojna, abends fünf Weine und Gänsepastete in einem Speicher bei Cedynia. Am dritten Tag fahren Sie nach frühem Frühstück 45 Kilometer nordwärts nach Szczecin (Stettin). Um zehn beginnt der Rundgang auf der Hakenterrasse, mittags warten Pasztecik und Hering, um 15 Uhr legt das Schiff in den Hafen ab. Gegen 16 Uhr können Sie heimfahren.",
      en: "You hear them beyond the river first; then the sky above the meadows darkens. On the first evening you stand with your guide on the dyke at Widuchowa and watch the cranes come in to roost. Their departure next morning can be seen from the bedroom window. Before noon comes St Mary’s church in Chojna, in the evening five wines and goose pâté in a granary near Cedynia. On day three, after an early breakfast, it is 45 kilometres north to Szczecin. The walk starts at ten on the Chrobry terraces, pasztecik rolls and herring are ready at lunchtime, and at three the boat sets out into the port. You are free to head home at about four.",
    },
    themes: ["birds", "river", "city", "food"], seasons: ["autumn"], scene: "river-meadow",
    features: [
      { type: "highlight", text: { pl: "Tysiące ptaków wieczorem, dźwigi portu dwa dni później", de: "Abends Kraniche am Himmel, zwei Tage später Kräne im Hafen", en: "Cranes in the sky, and two days later cranes in the port" } },
      { type: "inclusion", text: { pl: "Dwie noce ze śniadaniem, trzy wyjścia z przewodnikiem, kolacja z winem, degustacja, rejs", de: "Zwei Nächte mit Frühstück, drei Führungen, Abendessen mit Wein, Verkostung, Schiff", en: "Two nights with breakfast, three guided walks, dinner with wine, tasting, cruise" } },
      { type: "exclusion", text: { pl: "Przejazdy własnym autem, razem około 120 kilometrów", de: "Fahrten mit dem eigenen Auto, zusammen rund 120 Kilometer", en: "Driving in your own car, about 120 kilometres in all" } },
      { type: "bring", text: { pl: "Ciepłe, ciemne ubranie i kalosze", de: "Warme, dunkle Kleidung und Gummistiefel", en: "Warm, dark clothes and wellingtons" } },
      { type: "know", text: { pl: "Najwięcej żurawi bywa w pierwszej połowie października", de: "Die meisten Kraniche rasten in der ersten Oktoberhälfte", en: "Crane numbers peak in the first half of October" } },
    ],
    items: [
      { package: "odra-zurawie-dwie-noce", dayOffset: 0, note: { pl: "dni 1–3: żurawie, Chojna i winnica", de: "Tage 1–3: Kraniche, Chojna und Weingut", en: "days 1–3: cranes, Chojna and the vineyard" } },
      { package: "szczecin-miasto-od-wody", dayOffset: 2, note: { pl: "dzień 3: Szczecin z tarasu i z pokładu", de: "Tag 3: Szczecin von der Terrasse und vom Schiff", en: "day 3: Szczecin from terrace and deck" } },
    ],
    price: { rule: "discount", percent: 4 }, minParty: 2, maxParty: 8, cancellation: "moderate",
  },
  {
    id: "region-zurawie-gesi-bieliki", place: "kolobrzeg",
    title: { pl: "Żurawie, gęsi i bieliki: sześć dni z lunetą", de: "Kraniche, Gänse, Seeadler: sechs Tage", en: "Cranes, geese and eagles: six days" },
    summary: {
      pl: "Trzy noce w Kołobrzegu, świt nad Liwią Łużą i bieliki nad Roztoką w Stepnicy.",
      de: "Drei Nächte in Kołobrzeg, ein Morgen am Vogelsee Liwia Łuża und Seeadler bei Stepnica.",
      en: "Three nights in Kołobrzeg, dawn at Liwia Łuża and white-tailed eagles at Stepnica.",
    },
    description: {
      pl: "Od połowy października i znowu w marcu nad wybrzeżem ciągną klucze. Zaczynają Państwo spokojnie, w Kołobrzegu, od ciepłej solanki i spaceru na Wyspę Solną; wieczorami gęsi słychać nawet nad parkiem. Czwartego dnia budzik dzwoni przed szóstą: o wpół do ósmej ornitolog czeka w Niechorzu, przy kładce nad Liwią Łużą, z lunetą i herbatą. Przed pierwszą siedzą Państwo w Trzebiatowie nad miską gorącej kaszy, pod wieczór w Stepnicy, w mieszkaniu nad wędzarnią. Piątego dnia przewodnik prowadzi wałami nad Roztokę, gdzie bieliki polują na ryby i kaczki. Potem zupa, deska z pieca i własna ryba w dymie. Szóstego zostaje spacer plażą.",
      de: "Ab Mitte Oktober und wieder im März ziehen die Keile über die Küste. Sie beginnen ruhig, in Kołobrzeg (Kolberg), mit warmer Sole und einem Gang auf die Salzinsel; abends hört man die Gänse bis in den Kurpark. Am vierten Tag klingelt der Wecker vor sechs: Um halb acht wartet der Ornithologe in Niechorze am Steg des Sees Liwia Łuża, mit Spektiv und Tee. Vor eins sitzen Sie in Trzebiatów vor einer Schale heißer Grütze, gegen Abend in Stepnica, in der Wohnung über der Räucherei. Am fünften Tag geht es auf den Deichen an die Roztoka, wo Seeadler jagen. Danach Suppe, Fisch aus dem Ofen und Ihr eigener im Rauch. Am sechsten bleibt ein Strandspaziergang.",
      en: "From mid-October, and again in March, skeins of birds cross the coast. You begin quietly in Kołobrzeg with a warm brine bath and a walk to Salt Island; in the evenings geese can be heard even above the park. On day four the alarm rings before six: at half past seven an ornithologist is waiting in Niechorze, by the footbridge at Liwia Łuża, with telescope and tea. Before one you are sitting over a bowl of hot groats in Trzebiatów, by evening in Stepnica, above the smokehouse. On day five you walk the dykes to the Roztoka, where white-tailed eagles hunt. Soup and smoked fish follow, some of it your own; the last morning is for the beach.",
    },
    themes: ["birds", "nature", "spa", "food"], seasons: ["autumn", "spring"], scene: "river-meadow",
    features: [
      { type: "highlight", text: { pl: "Dwa ranki z lunetą, nad jeziorem i nad Zalewem", de: "Zwei Morgen am Spektiv, am See und am Haff", en: "Two mornings at the telescope, by a lake and by the lagoon" } },
      { type: "inclusion", text: { pl: "Pięć noclegów, kąpiel solankowa, trzy wyjścia z przewodnikiem, dwa obiady, warsztat wędzenia", de: "Fünf Nächte, Solebad, drei Führungen, zwei Mittagessen, Räucherkurs", en: "Five nights, brine bath, three guided outings, two lunches, smoking workshop" } },
      { type: "exclusion", text: { pl: "Śniadania w Stepnicy, kolacje i przejazdy, razem około 150 kilometrów", de: "Frühstück in Stepnica, Abendessen, Fahrten von rund 150 Kilometern", en: "Breakfast in Stepnica, dinners, about 150 kilometres of driving" } },
      { type: "bring", text: { pl: "Ciepłe buty, czapka, kalosze, strój kąpielowy", de: "Warme Schuhe, Mütze, Gummistiefel, Badesachen", en: "Warm shoes, a hat, wellingtons, swimwear" } },
      { type: "know", text: { pl: "Od 15 lat; czwartego dnia wyjazd przed siódmą, śniadanie po drodze", de: "Ab 15 Jahren; am vierten Tag Abfahrt vor sieben, Frühstück unterwegs", en: "From age 15; on day four you leave before seven and breakfast on the way" } },
    ],
    items: [
      { package: "kolobrzeg-solanka-trzy-noce", dayOffset: 0, note: { pl: "dni 1–4: solanka i Wyspa Solna", de: "Tage 1–4: Sole und Salzinsel", en: "days 1–4: brine and Salt Island" } },
      { package: "rega-dzien-zurawie", dayOffset: 3, note: { pl: "dzień 4: świt nad Liwią Łużą, kasza w Trzebiatowie", de: "Tag 4: Morgen an der Liwia Łuża, Grütze in Trzebiatów", en: "day 4: dawn at Liwia Łuża, groats in Trzebiatów" } },
      { package: "zalew-zima-z-bielikami", dayOffset: 3, note: { pl: "dni 4–6: bieliki i wędzarnia w Stepnicy", de: "Tage 4–6: Seeadler und Räucherei in Stepnica", en: "days 4–6: eagles and smokehouse in Stepnica" } },
    ],
    price: { rule: "discount", percent: 4 }, minParty: 2, maxParty: 6, cancellation: "moderate",
  },
  {
    id: "region-zimowe-wybrzeze", place: "kolobrzeg",
    title: { pl: "Zimowe wybrzeże: solanka, las i sauna", de: "Winterküste: Sole, Wald und Sauna", en: "Winter coast: brine, forest and sauna" },
    summary: {
      pl: "Sześć dni między Kołobrzegiem a Jarosławcem: ciepła kąpiel, Święta Góra i zimny Bałtyk.",
      de: "Sechs Tage zwischen Kołobrzeg und Jarosławiec: Solebad, Heiliger Berg und kalte Ostsee.",
      en: "Six days between Kołobrzeg and Jarosławiec: warm brine, a holy hill and the cold Baltic.",
    },
    description: {
      pl: "Zimą plaża jest szeroka, a kelner ma czas. Pierwsze trzy noce spędzają Państwo w kołobrzeskiej dzielnicy uzdrowiskowej: rano solanka na dole, w samej willi, po południu molo, trzeciego dnia spacer od bazyliki na Wyspę Solną. Czwartego przejazd do Darłowa, około osiemdziesięciu kilometrów, z przystankiem tam, gdzie akurat widać fale. Piąty dzień prowadzi w głąb lądu: w Polanowie przewodnik idzie z Państwem między bukami do pustelni na Świętej Górze i nalewa herbatę. Szóstego o wpół do pierwszej grzeje się sauna w Jarosławcu, z oknem na morze i trzema wejściami do wody. Na drogę można jeszcze zjeść dorsza prosto z pieca.",
      de: "Im Winter ist der Strand breit und der Kellner hat Zeit. Die ersten drei Nächte verbringen Sie im Kurviertel von Kołobrzeg (Kolberg): morgens Sole unten in der Villa, nachmittags die Seebrücke, am dritten Tag ein Gang von der Basilika zur Salzinsel. Am vierten fahren Sie rund achtzig Kilometer nach Darłowo (Rügenwalde) und halten, wo gerade Wellen zu sehen sind. Der fünfte Tag führt ins Land: In Polanów geht ein Führer mit Ihnen unter Buchen zur Einsiedelei auf dem Heiligen Berg und schenkt Tee ein. Am sechsten ist um halb eins die Sauna in Jarosławiec heiß, mit Fenster zur See und drei Gängen ins Wasser. Danach gibt es auf Wunsch Dorsch frisch aus dem Ofen.",
      en: "In winter the beach is wide and the waiter has time. You spend the first three nights in the spa quarter of Kołobrzeg: brine downstairs at the villa in the morning, the pier in the afternoon and, on day three, a walk from the basilica to Salt Island. On day four you drive about eighty kilometres to Darłowo, stopping wherever there are waves to watch. Day five leads inland: at Polanów a guide walks with you under beeches to the hermitage on the Holy Hill and pours tea. On day six the sauna at Jarosławiec is hot by half past twelve, with a window on the sea and three dips in it. Oven-smoked cod can follow.",
    },
    themes: ["winter", "spa", "sea", "hiking"], seasons: ["autumn", "winter", "spring"], scene: "winter",
    features: [
      { type: "highlight", text: { pl: "Ciepła solanka na początku, zimne morze na końcu", de: "Am Anfang warme Sole, am Ende kaltes Meer", en: "Warm brine to begin with, cold sea to end" } },
      { type: "inclusion", text: { pl: "Pięć noclegów ze śniadaniem, kąpiel solankowa, dwa spacery z przewodnikiem, sauna", de: "Fünf Nächte mit Frühstück, Solebad, zwei geführte Spaziergänge, Sauna", en: "Five nights with breakfast, brine bath, two guided walks, sauna" } },
      { type: "exclusion", text: { pl: "Obiady, opłata uzdrowiskowa i przejazdy własnym autem", de: "Mittagessen, Kurtaxe und Fahrten mit dem eigenen Auto", en: "Lunches, spa tax and driving in your own car" } },
      { type: "bring", text: { pl: "Strój kąpielowy, klapki, buty z bieżnikiem, rękawiczki", de: "Badesachen, Badeschuhe, Schuhe mit Profil, Handschuhe", en: "Swimwear, flip-flops, shoes with grip, gloves" } },
      { type: "know", text: { pl: "Od 16 lat; przy chorobach przewlekłych prosimy o zgodę lekarza", de: "Ab 16 Jahren; bei chronischen Erkrankungen bitte ärztlich abklären", en: "From age 16; with a chronic condition please ask your doctor first" } },
    ],
    items: [
      { package: "kolobrzeg-solanka-trzy-noce", dayOffset: 0, note: { pl: "dni 1–4: solanka i miasto soli", de: "Tage 1–4: Sole und Salzstadt", en: "days 1–4: brine and the salt town" } },
      { package: "darlowo-swieta-gora-zima", dayOffset: 3, note: { pl: "dni 4–6: Święta Góra, sauna i dym z olchy", de: "Tage 4–6: Heiliger Berg, Sauna und Erlenrauch", en: "days 4–6: Holy Hill, sauna and alder smoke" } },
    ],
    price: { rule: "discount", percent: 5 }, minParty: 2, maxParty: 6, cancellation: "moderate",
  },
];
