/** Summer bundles along the sea. */
import type { BundleSeed } from "../shape.ts";

export const coast: BundleSeed[] = [
  {
    id: "region-latarnie-wybrzeza", place: "swinoujscie",
    title: { pl: "Latarnie wybrzeża: od Świny do Ustronia", de: "Leuchttürme der Küste: von der Swine nach Osten", en: "Lighthouses of the coast, from the Świna eastwards" },
    summary: {
      pl: "Dziewięć dni nad morzem w trzech miejscach: Świnoujście, Mrzeżyno i Ustronie Morskie.",
      de: "Neun Tage am Meer mit drei Quartieren: Świnoujście, Mrzeżyno und Ustronie Morskie.",
      en: "Nine days by the sea with three places to stay: Świnoujście, Mrzeżyno and Ustronie Morskie.",
    },
    description: {
      pl: "Podróż biegnie z zachodu na wschód, od jednego światła do drugiego. Zaczyna się w Świnoujściu: dzień w kajaku między wyspami delty, potem trzysta schodów latarni i kazamaty fortu. Czwartego dnia przejeżdżają Państwo około stu kilometrów do domku nad Regą w Mrzeżynie. Stamtąd rowerem przez sosny za wydmami, a nazajutrz spod latarni w Niechorzu klifem do ostatniej ściany kościoła w Trzęsaczu. Siódmego dnia droga prowadzi przez Trzebiatów do Ustronia Morskiego. Ostatnia trasa rowerowa kończy się w porcie w Kołobrzegu, na pokładzie i, kto chce, na galerii tamtejszej latarni. Dziewiątego ranka zostaje czas na molo.",
      de: "Die Reise führt von West nach Ost, von einem Leuchtfeuer zum nächsten. Sie beginnt in Świnoujście (Swinemünde): ein Tag im Kajak zwischen den Inseln des Deltas, dann die dreihundert Stufen des Leuchtturms und die Kasematten des Forts. Am vierten Tag fahren Sie rund hundert Kilometer zu einem Haus an der Rega in Mrzeżyno. Von dort geht es mit dem Rad durch Kiefern hinter den Dünen, tags darauf vom Leuchtturm in Niechorze am Kliff zur letzten Kirchenwand von Trzęsacz. Der siebte Tag bringt Sie über Trzebiatów nach Ustronie Morskie. Die letzte Radtour endet im Hafen von Kołobrzeg, an Deck und auf Wunsch auf der Galerie des Leuchtturms.",
      en: "The journey runs from west to east, from one light to the next. It begins in Świnoujście with a day’s kayaking among the islands of the delta, then the three hundred steps of the lighthouse and the casemates of a fort. On day four you drive about a hundred kilometres to a house by the Rega in Mrzeżyno. From there you cycle through pines behind the dunes and, the next day, walk the cliff from the Niechorze lighthouse to the last church wall at Trzęsacz. Day seven takes you by way of Trzebiatów to Ustronie Morskie. The last ride ends in Kołobrzeg harbour, on deck and, if you like, on the lighthouse gallery.",
    },
    themes: ["lighthouses", "sea", "cycling", "kayak"], seasons: ["spring", "summer", "autumn"], scene: "lighthouse",
    features: [
      { type: "highlight", text: { pl: "Trzy latarnie na jednej drodze, czwarta w Gąskach niedaleko", de: "Drei Leuchttürme auf einem Weg, ein vierter in Gąski ganz nah", en: "Three lighthouses on one route, a fourth nearby at Gąski" } },
      { type: "inclusion", text: { pl: "Osiem noclegów, kajaki, dwa dni z rowerem, dwa wyjścia z przewodnikiem, rejs po redzie", de: "Acht Nächte, Kajaktour, zwei Radtage, zwei Führungen und eine Hafenfahrt", en: "Eight nights, a kayak tour, two cycling days, two guided visits and a harbour cruise" } },
      { type: "exclusion", text: { pl: "Opłaty miejscowe, wstęp na latarnię w Niechorzu, śniadania poza Ustroniem", de: "Kurtaxe, Eintritt am Leuchtturm Niechorze, Frühstück außer in Ustronie", en: "Local tax, Niechorze lighthouse admission, breakfast except in Ustronie" } },
      { type: "bring", text: { pl: "Wiatrówka, buty na schody, ubranie na zmianę po kajakach", de: "Windjacke, Schuhe für Treppen, Wechselkleidung nach dem Paddeln", en: "Windproof jacket, shoes for stairs, dry clothes after kayaking" } },
      { type: "know", text: { pl: "Między kwaterami potrzebny samochód, razem około 160 kilometrów", de: "Zwischen den Quartieren brauchen Sie ein Auto, zusammen rund 160 Kilometer", en: "A car is needed between the stays, about 160 kilometres in all" } },
    ],
    items: [
      { package: "wolin-delta-trzy-noce", dayOffset: 0, note: { pl: "dni 1–4: delta Świny, latarnia i fort", de: "Tage 1–4: Swinedelta, Leuchtturm und Fort", en: "days 1–4: Świna delta, lighthouse and fort" } },
      { package: "rega-trzy-noce-mrzezyno", dayOffset: 3, note: { pl: "dni 4–7: wydmy, klif i ruina w Trzęsaczu", de: "Tage 4–7: Dünen, Kliff und die Ruine von Trzęsacz", en: "days 4–7: dunes, cliff and the Trzęsacz ruin" } },
      { package: "kolobrzeg-r10-dwie-noce", dayOffset: 6, note: { pl: "dni 7–9: rowerem R10 do portu w Kołobrzegu", de: "Tage 7–9: auf dem R10 zum Hafen von Kołobrzeg", en: "days 7–9: along the R10 to Kołobrzeg harbour" } },
    ],
    price: { rule: "discount", percent: 5 }, minParty: 2, maxParty: 12, cancellation: "strict",
  },
  {
    id: "region-tydzien-rodzinny", place: "grzybowo",
    title: { pl: "Tydzień z dziećmi: Grzybowo i ujście Regi", de: "Eine Woche mit Kindern: Grzybowo und Rega" },
    summary: {
      pl: "Siedem nocy w dwóch domach przy plaży, z rejsem, wędzarnią, rowerami i klifem.",
      de: "Sieben Nächte in zwei Häusern am Strand, mit Schiff, Räucherei, Rädern und Kliff.",
    },
    description: {
      pl: "Osiem dni i dwa domy odległe o dwadzieścia parę kilometrów, więc pakowanie w środku tygodnia trwa krócej niż śniadanie. W Grzybowie do morza prowadzi leśna ścieżka; w programie są kolacja przy piecu w Dźwirzynie, rejs na redę z Kołobrzegu i kryształy soli dla chętnych. Piątego dnia zamieniają Państwo apartament na domek nad Regą w Mrzeżynie, gdzie rano stoi czapla. Szóstego dnia czekają rowery i płaska droga przez sosny do Pogorzelicy, siódmego spacer klifem od latarni w Niechorzu do ruiny w Trzęsaczu, z busem na powrót. Ósmego, po drodze do domu, dzieci mogą sprawdzić w Trzebiatowie, jak smakuje kasza. Popołudnia są prawie zawsze wolne.",
      de: "Acht Tage und zwei Häuser, kaum mehr als zwanzig Kilometer voneinander entfernt: Das Umpacken dauert kürzer als das Frühstück. In Grzybowo führt ein Waldweg zum Strand; geplant sind ein Abendessen am Räucherofen in Dźwirzyno, eine Schiffstour ab Kołobrzeg (Kolberg) und, wer mag, Salzkristalle zum Züchten. Am fünften Tag ziehen Sie in ein Haus an der Rega in Mrzeżyno um, wo morgens der Reiher steht. Am sechsten warten Räder und ein flacher Weg durch Kiefern nach Pogorzelica, am siebten der Gang am Kliff vom Leuchtturm Niechorze zur Ruine von Trzęsacz, zurück fährt ein Kleinbus. Auf dem Heimweg gibt es auf Wunsch Grütze in Trzebiatów. Die Nachmittage sind fast immer frei.",
    },
    themes: ["family", "sea", "cycling", "lighthouses"], seasons: ["spring", "summer", "autumn"], scene: "dunes",
    features: [
      { type: "highlight", text: { pl: "Dwa domy blisko morza, jedna krótka przeprowadzka", de: "Zwei Häuser nah am Meer, ein kurzer Umzug" } },
      { type: "inclusion", text: { pl: "Siedem noclegów, rejs, kolacja z wędzarni, rowery, przewodniczka na klifie", de: "Sieben Nächte, Schiffstour, Räucherfisch-Abendessen, Räder, Führung am Kliff" } },
      { type: "exclusion", text: { pl: "Śniadania, opłata miejscowa i przejazdy własnym autem", de: "Frühstück, Kurtaxe und Fahrten mit dem eigenen Auto" } },
      { type: "bring", text: { pl: "Latawiec, kalosze, buty na piasek i kaski dziecięce", de: "Drachen, Gummistiefel, Schuhe für Sand und Kinderhelme" } },
      { type: "know", text: { pl: "Dla dzieci od 6 lat ze względu na klif; w deszcz zamiast rowerów Trzebiatów", de: "Wegen der Kliffwanderung ab 6 Jahren; bei Regen Trzebiatów statt Radtour" } },
    ],
    items: [
      { package: "kolobrzeg-rodzina-grzybowo", dayOffset: 0, note: { pl: "dni 1–5: plaża, statek i wędzarnia", de: "Tage 1–5: Strand, Schiff und Räucherei" } },
      { package: "rega-trzy-noce-mrzezyno", dayOffset: 4, note: { pl: "dni 5–8: domek nad Regą, rowery i klif", de: "Tage 5–8: Haus an der Rega, Räder und Kliff" } },
    ],
    price: { rule: "discount", percent: 6 }, minParty: 2, maxParty: 12, cancellation: "moderate",
  },
];
