/** German: words nobody looks for, what themes and kinds are called, words that answer for one another, and what compounds are made of. */
import type { LanguageWords } from "./shape.ts";

export const german: LanguageWords = {
  stop: "ab als am an auf aus bei beim bis das dem den der des die diese ein eine einem einen einer es etwas fur fuer gibt ich im in ist kann man mich mit mochte moechte nach nahe nahe oder schon schone schonste suche suchen uber ueber um und uns vom von vor was wir wo zu zum zur",
  soft: "abenteuer aktivitat aktivitaten aktivurlaub angebot angebote ausflug ausfluge ausflugen ausflugsziel ausflugsziele erlebnis erlebnisse erleben ferien freizeit kurztrip kurzurlaub paket pakete pauschale programm reise reisen tag tage tagen tagesausflug tagestour tipp tipps tour touren tourismus trip urlaub wochenende wochenendtrip",
  themes: {
    sea: "Meer Strand Küste Ostsee Ostseeküste", lakes: "See Seen Seenplatte", river: "Fluss Flüsse", kayak: "Kajak Kanu Paddeln Paddeltour Kanutour Paddler", cycling: "Rad Fahrrad Radtour Radweg Radfahren Radler",
    hiking: "Wandern Wanderung Spaziergang Wanderweg", nature: "Natur Wald Nationalpark Naturschutzgebiet", birds: "Vögel Vogel Vogelbeobachtung Ornithologie", heritage: "Geschichte Denkmal Kulturerbe Kultur Sehenswürdigkeit Mittelalter", lighthouses: "Leuchtturm Leuchttürme",
    food: "Essen Küche Spezialitäten Verkostung Kulinarik", spa: "Spa Kur Kurort Wellness Erholung Entspannung", family: "Familie Kinder", sailing: "Segeln Segeltörn Segelboot Yacht", fishing: "Angeln Angler Fisch Fischen",
    winter: "Winter Eisbaden Winterbaden", city: "Stadt Stadtführung Besichtigung Städtereise", horses: "Pferde Pferd Reiten Gestüt",
  },
  seasons: { spring: "Frühling Frühjahr", summer: "Sommer Sommerferien", autumn: "Herbst", winter: "Winter" },
  offers: {
    lodging: "Unterkunft Übernachtung Übernachten Pension Hotel Zimmer Quartier", activity: "Aktivität Erlebnis", guide: "Führung Stadtführer Rundgang geführt", rental: "Verleih Vermietung mieten leihen Ausleihe", transport: "Transfer Fahrt Überfahrt", admission: "Eintritt Ticket Ausstellung Museum", food: "Restaurant Mahlzeit Essen", wellness: "Anwendung Wellness Entspannung",
  },
  same: [
    "Schiff Boot Schifffahrt Dampfer", "Fähre Überfahrt Schiff", "Strand Küste Ufer", "Kajak Kanu Paddeln Paddelboot Faltboot", "Rad Fahrrad Bike Drahtesel", "Radler Radfahrer Rad", "Ferienwohnung Apartment Wohnung Fewo Appartement", "Ferienhaus Hütte Häuschen Bungalow", "Hotel Pension Gasthof Gästehaus", "Bauernhof Hof Landurlaub", "Schloss Palast Herrenhaus Gutshaus",
    "Burg Festung", "Fort Festung Bunker", "Bunker Luftschutzraum Schutzraum", "Kirche Dom Kathedrale Münster", "Museum Ausstellung Heimatstube", "Wandern Wanderung", "Spaziergang Rundgang Stadtgang", "Reiten Pferd Sattel Ausritt Reiter", "Kleinbahn Schmalspurbahn Bimmelbahn Museumsbahn", "Zug Bahn Eisenbahn", "Bus Transfer Kleinbus", "Schlitten Schlittenfahrt Kutsche",
    "Kite Kitesurfen Kitesurfing Drachen", "verleih mieten leihen Vermietung", "Führung geführt Führer Guide", "Workshop Kurs Unterricht lernen", "Familie Kinder Kind", "Wald Forst Heide", "Buche Buchenwald Buchheide", "Sonnenuntergang Dämmerung Abendrot", "Kurort Kurpark Heilbad Bad", "Moor Moorbad Moorpackung Schlamm", "Sole Solebad Salz", "Räucherei Räucherfisch räuchern geräuchert", "Wein Weingut Winzer Weinprobe", "Bier Brauerei",
    "Angeln Fischen Angler", "Steilküste Kliff Klippe", "Kranich Kraniche", "Haff Lagune", "Wikinger Slawen Mittelalter", "Stadtmauer Mauer", "Backstein Backsteingotik Gotik", "Wisent Bison", "Insel Inseln", "Schwimmen Baden", "Romantik romantisch zweit", "Krumm krumme", "Langlauf Ski", "Sehenswürdigkeit Denkmal",
  ],
  narrower: [
    "Vogel: Kranich Gans Seeadler Schwan", "Fisch: Hering Zander Maräne Flunder Räucherei Forelle", "Tiere: Wisent Pferd Kranich Seeadler", "Restaurant: Abendessen Mittagessen Tafel Räucherei Gasthof", "Sehenswürdigkeit: Schloss Burg Dom Kirche Turm Mauer Ruine", "Denkmal: Schloss Burg Dom Kirche", "Musik: Orgel", "Unterkunft: Zimmer Apartment Wohnung Ferienhaus", "Wellness: Sauna Solebad Moor",
    "Schnee: Schlittenfahrt", "Wassersport: Kajak Kite Segeln Wasserski", "Ski: Wasserski", "Boot: Kajak Ruderboot Wasserstraßenbahn Segelboot Motorboot",
  ],
};

/** The parts of compounds that say what is looked for; folded, in the form in which they stand before another part, or last. */
export const PARTS = "abend adler angel apartment backstein bad bade bahn bauern baum baume berg blick blumen bogen boot brauerei bruck brucke brucken buchen bunker burg bus camping dampfer deich delta denkmal denkmaler dom dorf dunen elch ente enten erholung erholungs fahre fahrrad fahrrader fahrschiff familien fels ferienhaus ferienwohnung fest feste festung feuer fisch fischer fliegen fluss forellen fort foto friedhof fuchs fuhrer fuhrung fuhrungen galerie gans ganse garten gasthof geschichte gesundheit gesundheits gipfel glas gotik grotte gruppen hafen haff haus hauser heil heilbad heimat herbst herings hof hohlen holz hotel hotels hund hunde hutte hutten insel jagd jugend kaffee kajak kamin kanal kanu kapelle kapellen keller kinder kirche kirchen kite kleinbahn klettern kliff kloster koch konig konigs konzert konzerte kranich kraniche krauter krebs kreuz kuche kultur kunst kur kurs kuste kusten kutsch kutsche kutschen lachs lager landschaft leih leuchtturm lodge luxus marathon marchen maritim markt marsch mauer meer meeres mittelalter moor muhle muschel museum museums musik nacht natur nebel nordic obst ordens orgel ostsee paddel palast park parks pension pferd pferde picknick pilger pilz quelle quellen rad rader radfahrer radler rathaus raucher raucherei regen reit reiten reiter reiterhof restaurant ritter ruder ruine ruinen salz sanatorium sattel sauna saunen schaf scheunen schiff schiffer schiffs schlemmer schlitten schloss schmiede schnee schul schule schwan schwimm see seen segel segelboot segler senioren ski sole sommer sonne sonnen spa spiel spiele spaziergang sport stadt stadte stall steg strand strassen strom surf tauch tauchen teich theater therapie thermal tier tiere tisch trauben turm turme ufer verkostung verleih vermietung vieh vogel volk wald wander wandern wanderung wanderungen wasser wasserfall weide wein welle wellen wellness werkstatt wiesen wind winter winzer wisent woche wohnung wohnungen wolf yacht yoga zelt zimmer zoo zucht zug";

/** Parts that say little: nearly every product is a trip of some kind. A compound of one telling part and one of these is looked for by the telling one. */
export const WEAK_PARTS = "abenteuer aktiv angebot angebote ausflug ausfluge aufenthalt beobachtung beobachten besichtigung besuch entdecken erlebnis erlebnisse fahrt fahrten fahren ferien freizeit gang gebiet genuss kurztrip paket pauschale platz probe proben programm reise reisen rundfahrt rundfahrten rundgang runde route routen strecke tag tage tages tour touren tourismus torn trip urlaub urlaubs weg wege wochenende";

/** Compounds that are a word of their own, more than their parts; folded stems' words. */
export const WHOLE = "seeadler seehund ostsee nordsee ferienwohnung ferienhaus fahrrad leuchtturm bauernhof kurpark schlossberg hochseeangeln kleinbahn gasthof gutshaus backsteingotik wasserski eisbaden winterbaden stadtmauer steilkuste sonnenuntergang weingut schutzraum landkuche seebad wochenende hakenterrasse buchheide nationalpark wasserstrassenbahn moorbad solebad";

/** Folded; the first word of a line stands for all: plurals and verbs that the stemmer leaves apart from their noun. */
export const IRREGULAR: readonly string[] = [
  "see seen sees", "gans ganse gansen", "insel inseln", "angel angeln angler anglern angelt geangelt", "segel segeln segler seglern segelt gesegelt", "paddel paddeln paddler paddlern paddelt gepaddelt", "rad rader radern rades radeln radler radlern", "reit reiten reiter reitern geritten reitet", "vogel vogeln vogels",
  "dampfer dampfers dampfern", "boot boote booten boots bootes", "turm turme turmen turms", "leuchtturm leuchtturme leuchtturmen leuchtturms leuchtturmes", "haus hauser hausern hauses",
];
