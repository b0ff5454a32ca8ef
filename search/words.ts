/** The words that search knows beyond the texts: what nobody looks for, and what each theme, season, kind and offer type is called when one does. */
import type { Lang, OfferType, Season, Theme } from "../app/core/vocabulary.ts";

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Folded. */
export const STOP_WORDS: Record<Lang, ReadonlySet<string>> = {
  pl: set("a aby albo ale by co czy dla do gdzie i jak jest ku lub na nad nie o od oraz po pod przed przez przy sie sa to u w we z za ze"),
  de: set("ab als am an auf aus bei beim bis das dem den der des die ein eine einem einen einer fur fuer im in ist mit nach oder und uns vom von vor wo zu zum zur"),
  en: set("a an and are at by for from in into is near of on or the to with where"),
};

export const THEME_WORDS: Record<Lang, Record<Theme, string>> = {
  pl: {
    sea: "morze plaża wybrzeże Bałtyk nadmorski", lakes: "jezioro jeziora pojezierze", river: "rzeka rzeki spływ", kayak: "kajak kajaki spływ kajakowy canoe", cycling: "rower rowery trasa rowerowa wycieczka rowerowa",
    hiking: "wędrówka piesza spacer szlak las", nature: "przyroda natura las park narodowy", birds: "ptaki obserwacja ptaków ornitologia żurawie", heritage: "zabytki historia zamek kościół muzeum dziedzictwo", lighthouses: "latarnia morska latarnie",
    food: "jedzenie kuchnia regionalna smaki ryby degustacja", spa: "spa uzdrowisko sanatorium borowina solanka relaks", family: "rodzina dzieci z dziećmi", sailing: "żagle żeglarstwo rejs jacht", fishing: "wędkarstwo ryby wędka łowienie",
    winter: "zima zimowy mors", city: "miasto zwiedzanie spacer miejski", horses: "konie jazda konna stadnina",
  },
  de: {
    sea: "Meer Strand Küste Ostsee", lakes: "See Seen Seenplatte", river: "Fluss Flüsse", kayak: "Kajak Kanu Paddeln Paddeltour Kanutour", cycling: "Rad Fahrrad Radtour Radtouren Radweg Radfahren",
    hiking: "Wandern Wanderung Spaziergang Wald", nature: "Natur Wald Nationalpark", birds: "Vögel Vogelbeobachtung Kraniche", heritage: "Geschichte Denkmal Schloss Burg Kirche Museum Kulturerbe", lighthouses: "Leuchtturm Leuchttürme",
    food: "Essen Küche Spezialitäten Fisch Verkostung", spa: "Spa Kur Kurort Wellness Moor Sole Erholung", family: "Familie Kinder mit Kindern", sailing: "Segeln Segeltörn Bootsfahrt Yacht", fishing: "Angeln Angler Fisch",
    winter: "Winter Eisbaden", city: "Stadt Stadtführung Besichtigung", horses: "Pferde Reiten Gestüt",
  },
  en: {
    sea: "sea beach coast Baltic seaside", lakes: "lake lakes lakeland", river: "river rivers", kayak: "kayak kayaking canoe canoeing paddle", cycling: "bike bicycle cycling cycle route",
    hiking: "hiking walking walk trail forest", nature: "nature wildlife forest national park", birds: "birds birdwatching cranes", heritage: "heritage history castle church museum", lighthouses: "lighthouse lighthouses",
    food: "food local cuisine fish tasting", spa: "spa wellness resort mud brine relax", family: "family children kids", sailing: "sailing sail cruise yacht", fishing: "fishing angling",
    winter: "winter cold", city: "city town sightseeing", horses: "horses riding stud",
  },
};

export const SEASON_WORDS: Record<Lang, Record<Season, string>> = {
  pl: { spring: "wiosna", summer: "lato wakacje", autumn: "jesień", winter: "zima ferie" },
  de: { spring: "Frühling", summer: "Sommer", autumn: "Herbst", winter: "Winter" },
  en: { spring: "spring", summer: "summer", autumn: "autumn", winter: "winter" },
};

export const OFFER_WORDS: Record<Lang, Record<OfferType, string>> = {
  pl: { lodging: "nocleg noclegi pensjonat hotel agroturystyka apartament", activity: "atrakcja zajęcia aktywnie", guide: "przewodnik oprowadzanie", rental: "wypożyczalnia wynajem", transport: "transport rejs przewóz", admission: "bilet wstęp", food: "restauracja obiad posiłek", wellness: "zabieg masaż spa" },
  de: { lodging: "Unterkunft Übernachtung Pension Hotel Ferienwohnung", activity: "Aktivität Erlebnis", guide: "Führung Stadtführer", rental: "Verleih Vermietung", transport: "Transfer Fahrt Überfahrt", admission: "Eintritt Ticket", food: "Restaurant Mahlzeit", wellness: "Anwendung Massage Wellness" },
  en: { lodging: "accommodation stay guesthouse hotel apartment", activity: "activity experience", guide: "guide guided tour", rental: "rental hire", transport: "transport transfer ferry", admission: "admission ticket", food: "restaurant meal", wellness: "treatment massage wellness" },
};
