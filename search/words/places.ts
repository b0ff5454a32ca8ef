/** Names of the region: each place with its exonyms after bars, as in prisma/seed/region/places.json (a test compares them), and of waters and lands that texts name in another language than visitors. */

export const PLACE_NAMES = `
Banie, Barlinek|Berlinchen, Barwice|Bärwalde, Białogard|Belgard, Biały Bór|Baldenburg, Bielice, Bierzwnik, Bobolice|Bublitz, Boleszkowice, Borne Sulinowo|Groß Born, Brojce, Cedynia|Zehden,
Cerkwica, Chociwel|Freienwalde in Pommern, Chojna|Königsberg in der Neumark, Choszczno|Arnswalde, Czaplinek|Tempelburg, Człopa|Schloppe, Darłowo|Rügenwalde, Darłówko|Rügenwaldermünde,
Dąbki|Neuwasser, Dębno|Neudamm, Dobra, Dobrzany|Jacobshagen, Dolice, Drawno|Neuwedel, Drawsko Pomorskie|Dramburg, Dygowo, Dziwnów|Dievenow, Dziwnówek|Klein Dievenow, Dźwirzyno|Kolberger Deep,
Gąski|Funkenhagen, Golczewo|Gülzow, Goleniów|Gollnow, Gościno|Groß Jestin, Gryfice|Greifenberg, Gryfino|Greifenhagen, Grzmiąca, Grzybowo, Ińsko|Nörenberg, Jarosławiec|Jershöft,
Kalisz Pomorski|Kallies, Kamień Pomorski|Cammin, Karlino|Körlin, Karnice, Karsibór|Caseburg, Kobylanka, Kołbaskowo, Kołobrzeg|Kolberg, Koszalin|Köslin, Kozielice, Krzęcin, Lipiany|Lippehne,
Lubin|Lebbin, Łazy|Laase, Łobez|Labes, Łubowo, Łukęcin, Marianowo, Maszewo|Massow, Mielno|Großmöllen, Mieszkowice|Bärwalde in der Neumark, Międzyzdroje|Misdroy,
Mirosławiec|Märkisch Friedland, Moryń|Mohrin, Mosty, Mrzeżyno|Treptower Deep, Myślibórz|Soldin, Niechorze|Horst, Nowe Warpno|Neuwarp, Nowogard|Naugard, Nowogródek Pomorski, Osina,
Pełczyce|Bernstein, Płoty|Plathe, Pobierowo|Poberow, Pogorzelica|Fischerkaten, Polanów|Pollnow, Police|Pölitz, Połczyn-Zdrój|Bad Polzin, Przecław, Przelewice, Przybiernów, Pyrzyce|Pyritz,
Radowo Małe, Rąbino, Recz|Reetz, Resko|Regenwalde, Rewal|Rewahl, Rymań, Sarbinowo|Sorenbohm, Sianów|Zanow, Siemczyno, Sławno|Schlawe, Sławoborze, Stara Dąbrowa, Stare Czarnowo,
Stargard|Stargard in Pommern, Stepnica|Stepenitz, Suchań|Zachan, Szczecin|Stettin, Szczecinek|Neustettin, Świdwin|Schivelbein, Świerzno, Świnoujście|Swinemünde,
Trzcińsko-Zdrój|Bad Schönfließ, Trzebiatów|Treptow an der Rega, Trzęsacz|Hoff, Tuczno|Tütz, Tychowo|Groß Tychow, Unieście|Nest, Ustronie Morskie|Henkenhagen, Wałcz|Deutsch Krone, Warnice,
Węgorzyno|Wangerin, Widuchowa, Wierzchowo, Wisełka|Neuendorf, Wolin|Wollin, Złocieniec|Falkenburg
`;

/** Each place's name, then its exonyms. */
export const PLACES: readonly (readonly string[])[] = PLACE_NAMES.split(/[,\n]/).map((line) => line.trim()).filter(Boolean).map((line) => line.split("|"));

/** The first name of a line stands for the others; inflected forms are written out. */
export const WIDE_NAMES: readonly string[] = [
  "Oder Odra Odry Odrze Odrą Odrę", "Uznam Uznamie Uznamu Usedom", "Drawa Drawy Drawie Drawą Drawę Drage", "Parsęta Parsęty Parsęcie Parsętą Parsętę Persante", "Świna Świny Świnie Świną Świnę Swine", "Wieprza Wieprzy Wieprzą Wieprzę Wipper", "Rega Redze Regi Regą Regę",
  "Pomorze Pomorza Pomorzu Pommern Pomerania", "Szczecin Štětín Sztetin", "Kołobrzeg Kolobřeh", "Świnoujście Svinoústí", "Bałtyk Bałtyku Bałtykiem Bałtyckie Baltikum",
];

/** Names that are words of their own in one of the languages: they are found where they stand, and do not stand for the place elsewhere; folded. */
export const EVERYDAY = "banie bernstein dobra hoff horst kamien mosty nest osina recz";

const everyday = new Set(EVERYDAY.split(" "));
export const isEveryday = (folded: string): boolean => everyday.has(folded);
