/** Polish: words nobody looks for, what themes and kinds are called, words that answer for one another, and forms that no rule reaches. */
import type { LanguageWords } from "./shape.ts";

export const polish: LanguageWords = {
  stop: "a aby albo ale bez by byc chce chcemy ciekawe ciekawy co cos czy dla do dobre dobry fajne fajny gdzie i ich ile jak jaka jaki jakie jakies jakis jest juz ku lub ma mam mamy mi moze mozna my na nad najlepsze najlepszy nas nie o od okolica okolicach okolice okolicy oraz po pod polecacie polecane poszukuje prosze przed przez przy robic robienia sa sie spedzic szukam szukamy ta tani tania tanie te to tu u w warto we wokol z za ze zobaczenia zobaczyc",
  soft: "atrakcja atrakcje atrakcji atrakcjami oferta oferty ofert pakiet pakiety pobyt pobytu pobyty propozycja propozycje turystyka turystyczna turystyczne turystyczny urlop urlopu urlopie wakacje wakacji wakacjach wczasy weekend weekendu weekendowy weekendowa wycieczka wycieczki wycieczke wycieczek wycieczkami wyjazd wyjazdy wyprawa wyprawe wyprawy zwiedzac",
  themes: {
    sea: "morze plaża wybrzeże Bałtyk nadmorski nadbałtycki", lakes: "jezioro pojezierze", river: "rzeka", kayak: "kajak kajakarstwo spływ kajakowy canoe kanu wiosło", cycling: "rower rowerzysta ścieżka trasa rowerowa wycieczka rowerowa",
    hiking: "wędrówka piesza spacer szlak trekking chodzenie", nature: "przyroda natura las park narodowy rezerwat", birds: "ptak obserwacja ptaków ornitologia", heritage: "zabytek historia dziedzictwo średniowiecze zwiedzanie", lighthouses: "latarnia morska",
    food: "jedzenie kuchnia regionalna smaki degustacja kulinarny", spa: "spa uzdrowisko sanatorium odnowa relaks wellness", family: "rodzina dziecko familijny", sailing: "żagle żeglarstwo jacht żeglowanie", fishing: "wędkarstwo wędkowanie ryba wędka łowienie rybołówstwo",
    winter: "zima zimowy mors morsowanie", city: "miasto zwiedzanie miejski", horses: "koń konny jazda konna stadnina jeździectwo",
  },
  seasons: { spring: "wiosna", summer: "lato wakacje", autumn: "jesień", winter: "zima ferie" },
  offers: {
    lodging: "nocleg pensjonat hotel agroturystyka kwatera spanie zakwaterowanie pokój", activity: "atrakcja zajęcia aktywnie", guide: "przewodnik oprowadzanie zwiedzanie", rental: "wypożyczalnia wynajem wypożyczenie", transport: "transport rejs przewóz przejazd",
    admission: "bilet wstęp wystawa muzeum", food: "restauracja obiad kolacja posiłek", wellness: "zabieg spa wellness relaks",
  },
  same: [
    "rejs statek prom żegluga", "łódź łódka", "łódź motorówka", "żaglówka żagle jacht", "kajak kanu canoe", "spływ kajak", "rower bicykl jednoślad", "wycieczka wyprawa", "spacer wędrówka przechadzka marsz", "piesza wędrówka trekking", "pieszo wędrówka",
    "apartament mieszkanie", "domek chata chatka bungalow", "hotel pensjonat gościniec", "agroturystyka gospodarstwo wieś zagroda", "pałac dwór rezydencja", "zamek twierdza", "kościół katedra bazylika kolegiata świątynia", "muzeum wystawa ekspozycja izba skansen",
    "konno koń jeździectwo siodło stajnia konny", "kolejka kolej wąskotorówka ciuchcia", "kolej pociąg", "bus busik autobus", "kulig sanie", "kulig bryczka zaprzęg", "kite latawiec kitesurfing", "bunkier schron", "fort twierdza bunkier", "wypożyczalnia wynajem", "warsztat kurs lekcja nauka",
    "dziecko rodzina maluch", "las puszcza bór buczyna", "buk buczyna", "zachód zmierzch", "nordic kije", "uzdrowisko zdrój kurort", "borowina błoto peloid", "solanka solankowy sól", "masaż zabieg", "ryba rybny", "wino winnica winiarz", "piwo browar", "wędzarnia wędzony wędzenie",
    "jedzenie kuchnia", "śniadanie śniadaniowy", "ognisko grill", "wiking słowianie średniowiecze", "mury baszta", "klif urwisko", "latarnia latarnik", "sauna bania", "ptak ornitolog", "wyspa wysepka", "romantyczny dwoje para", "dwuosobowy dwoje",
  ],
  narrower: [
    "ptak: żuraw gęś bielik łabędź gągoł", "ryba: śledź sandacz sielawa flądra dorsz leszcz wędzarnia", "zwierzę: żubr koń bielik żuraw", "restauracja: obiad kolacja stół wędzarnia gościniec", "zabytek: zamek pałac katedra kościół baszta mury kolegiata ruiny", "sporty: kite narty rower nordic siodło",
    "muzyka: organy", "trunek: wino piwo", "statek: tramwaj", "nocleg: pokój apartament mieszkanie domek", "transport: bus przeprawa", "śnieg: kulig narty", "sery: gospodarstwo", "ruina: ruiny", "relaks: sauna solanka borowina kąpiel",
  ],
};

/** Folded; the first word of a line stands for all. */
export const IRREGULAR: readonly string[] = [
  "dziecko dziecka dziecku dzieckiem dzieci dzieciom dziecmi dzieciach dzieciecy dziecieca dzieciece", "pies psa psu psem psie psy psow psom psami psach piesek pieskiem", "dzien dnia dniu dniem dni dniom dniami dniach", "tydzien tygodnia tygodniu tygodniem tygodnie tygodni", "miasto miescie miast miasteczko miasteczku",
  "las lesie lesny lesna lesne lesnych lesnym", "rzeka rzece rzek rzeczny rzeczna rzeczne", "zatoka zatoce", "most moscie", "port porcie portowy portowa portowe", "swit swicie", "lato lecie letni letnia letnie letnich letnim", "slonce slonca sloncu sloncem", "kosciol kosciele kosciola kosciolow", "stol stole stolu stolem",
  "zabytek zabytki zabytkowy zabytkow", "gora gor gorze gorski", "ryba rybny rybna rybne rybami ryb rybe", "zeglarstwo zeglarski zeglarska zeglarskie zeglowanie zeglowac", "wedkarstwo wedkarski wedkarska wedkarskie wedkarz wedka wedki wedke wedkowanie wedkowac", "lowienie lowic polow polowy", "kon konie koni konmi koniach koniom konia koniu",
  "wies wsi wsie wsia wiejski wiejska wiejskie wioska wiosce", "park parku parki parkiem parkow", "noc nocy noce noca nocach", "muzeum muzea muzeow muzeach muzealny", "jedzenie jesc zjesc", "rezerwat rezerwacie", "kolej kolei koleja kolejowy kolejowa", "spac spanie spania", "plywac plywanie plywania", "pies psy",
  "swieto swieta swiat", "czlowiek ludzie ludzi", "morze morza morzu morzem morz", "pomorze pomorza pomorzu", "niechorze niechorza niechorzu niechorzem", "wybrzeze wybrzeza wybrzezu wybrzezem", "zboze zboza", "koniec konca koncu", "przyroda przyrodniczy przyrodnicza przyrodnicze przyrodnik przyrodnikiem", "delta delcie delty delte",
  "zwiedzanie zwiedzic zwiedzac zwiedzania", "morsowanie mors morsy morsow morsem morsowac", "zachod zachodzie", "wedrowka wedrowac wedrowny", "jezdziectwo jezdziecki jezdziecka", "ferie ferii", "organy organow organami organach", "reda redzie rede redy", "lodz lodzie lodzi lodzia lodziach lodziami", "ludzie ludzi", "wyspa wysp wyspie",
  "sledz sledzie sledzi sledziem sledzia sledziami sledziowy sledziowa", "gotyk gotycki gotycka gotyckie gotyckich", "sniadanie sniadania sniadaniem", "mieszkanie mieszkania mieszkaniu", "spotkanie spotkania", "rodzina rodzinny rodzinna rodzinne rodzinnych rodzinnie rodzinnego rodzinnym", "klif klifu klifie klifem klify klifowy klifowe", "zamek zamku zamki zamkiem zamkow zamkowy", "gosciniec goscincu",
];
