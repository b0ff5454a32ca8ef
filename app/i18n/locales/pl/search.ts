/** Texts of the search page, its form and its answers. */
export default {
  pageTitle: "Wyszukiwanie",
  description: "Pakiety, trasy i pojedyncze atrakcje Pomorza Zachodniego z ceną i wolnymi terminami: wybierz daty, liczbę osób i to, co lubisz.",
  heading: { all: "Wszystkie propozycje", question: "„{{q}}”" },
  form: {
    label: "Szukaj dobrych dni",
    what: "Czego szukasz?", whatHint: "kajaki, latarnie, Kołobrzeg…",
    from: "Od", to: "Do", adults: "Dorośli", children: "Dzieci", anyNumber: "dowolnie",
    submit: "Szukaj",
  },
  filters: {
    heading: "Zawęź wybór", open: "Filtry", chosen_one: "wybrany {{count}}", chosen_few: "wybrane {{count}}", chosen_many: "wybranych {{count}}", chosen_other: "wybrane {{count}}",
    kind: "Co", theme: "Temat", lot: "Okolica", county: "Powiat", maxPrice: "Cena do", maxPriceUnit: "zł", more: "Więcej: {{count}}",
    map: "Liczba propozycji w powiatach", apply: "Pokaż wyniki",
    hits_one: "{{count}} propozycja", hits_few: "{{count}} propozycje", hits_many: "{{count}} propozycji", hits_other: "{{count}} propozycji",
  },
  chips: { label: "Wybrane filtry", remove: "Usuń: {{label}}", clear: "Wyczyść wszystko", q: "„{{q}}”", from: "od {{date}}", to: "do {{date}}", maxPrice: "do {{price}}" },
  count_one: "{{count}} propozycja", count_few: "{{count}} propozycje", count_many: "{{count}} propozycji", count_other: "{{count}} propozycji",
  none: "Nic nie pasuje do wszystkich warunków",
  sort: { label: "Kolejność", recommended: "polecane", soonest: "najbliższe", cheapest: "najtańsze", nearest: "najbliżej", shortest: "najkrótsze", name: "A–Z" },
  relaxed: "Nie ma niczego ze wszystkimi słowami naraz. Oto propozycje, w których są niektóre z nich.",
  ignored: { sentence: "Tego nie zrozumieliśmy i pominęliśmy: {{names}}.", q: "za długie pytanie (skróciliśmy je)", duration: "czas trwania", price: "przedział cen", season: "pora roku", with: "z kim", access: "dostępność", speaks: "język obsługi", confirm: "sposób potwierdzenia", rain: "na deszcz", bbox: "wycinek mapy", near: "punkt, od którego liczyć odległość", radius: "promień", view: "widok", literal: "szukanie dosłowne", theme: "temat", lot: "okolica", county: "powiat", kind: "rodzaj", from: "data „od”", to: "data „do”", adults: "liczba dorosłych", children: "liczba dzieci", maxPrice: "najwyższa cena", sort: "kolejność", page: "numer strony" },
  empty: {
    lead: { without: "Spróbuj bez jednego z nich:", only: "Te warunki wykluczają się nawzajem. Osobno jest w czym wybierać:", nothing: "Usunięcie jednego warunku nie wystarczy. Zacznij od wszystkich propozycji albo od kalendarza wydarzeń." },
    without: "bez: {{label}}", only: "tylko: {{label}}",
    all: "Wszystkie propozycje", events: "Wydarzenia w regionie",
  },
  results: "Wyniki",
  card: {
    byNight: "nocleg", wholeDay: "cały dzień", from: "od {{price}} {{unit}}", fromNight: "od {{price}} {{unit}} za noc",
    per: { adult: "za osobę", child: "za dziecko", senior: "za seniora", family: "za bilet rodzinny", group: "za grupę", room: "za pokój", apartment: "za apartament", boat: "za łódź", kayak: "za kajak", bike: "za rower", pitch: "za miejsce", item: "za sztukę" },
  },
};
