/** Texts of the home page. */
export default {
  pageTitle: "Pomorze Zachodnie na dobre dni",
  description: "Gotowe pakiety i pojedyncze atrakcje Pomorza Zachodniego od miejscowych gospodarzy: morze, zalew, jeziora i Odra, z pełną ceną i wolnymi terminami.",
  hero: { title: "Dobre dni między morzem a Drawą", lead: "Miejscowi gospodarze ułożyli razem gotowe wyjazdy: nocleg, łódź, przewodnik i stół. Jedna rezerwacja, jedna cena, wszystko na miejscu." },
  season: {
    spring: { title: "Na wiosnę", lead: "Żurawie wracają na rozlewiska, plaże są puste, a rowery już czekają." },
    summer: { title: "Na lato", lead: "Długie wieczory nad wodą: od klifów po najciszej położone jeziora." },
    autumn: { title: "Na jesień", lead: "Bukowe lasy czerwienieją, w wędzarniach pachnie dymem, a nad Odrą zbierają się gęsi." },
    winter: { title: "Na zimę", lead: "Zimny Bałtyk, gorący piec, solanka i latarnie, do których nikt się nie spieszy." },
    all: "Wszystkie pakiety",
  },
  bundles: { title: "Przez cały region", lead: "Kilka okolic po kolei, jeden plan i jedna rezerwacja. Trasy układa regionalna organizacja turystyczna.", all: "Wszystkie trasy" },
  themes: { title: "Po co tu przyjechać" },
  areas: { title: "Kto gdzie gospodarzy", lead: "Każdą okolicą opiekuje się lokalna organizacja turystyczna, która zna swoich ludzi i za nich ręczy.", map: "Liczba propozycji w powiatach" },
  events: { title: "Najbliższe wydarzenia", all: "Cały program", free: "wstęp wolny", none: "Program kolejnego roku jest w przygotowaniu." },
  trust: { title: "Kupujesz u ludzi stąd", text: "Latarnię prowadzą wspólnie regionalna i lokalne organizacje turystyczne. Cena jest pełna, zanim podasz imię, a przy każdej rezerwacji są daty, do których zwrócimy pieniądze.", link: "Kto za tym stoi" },
};
