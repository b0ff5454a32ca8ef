/** Texts of the search page, its form and its answers. */
export default {
  pageTitle: "Wyszukiwanie",
  description: "Pakiety, trasy i pojedyncze atrakcje Pomorza Zachodniego z ceną i wolnymi terminami: wybierz daty, liczbę osób i to, co lubisz.",
  heading: { all: "Wszystkie propozycje", question: "„{{q}}”" },
  form: {
    label: "Szukaj dobrych dni",
    what: "Czego szukasz?", whatHint: "kajaki, latarnie, Kołobrzeg…",
    from: "Od", to: "Do", adults: "Dorośli", children: "Dzieci", anyNumber: "dowolnie",
    when: "Termin i osoby", anyDate: "dowolny termin",
    submit: "Szukaj",
  },
  filters: {
    heading: "Zawęź wybór", open: "Filtry", chosen_one: "wybrany {{count}}", chosen_few: "wybrane {{count}}", chosen_many: "wybranych {{count}}", chosen_other: "wybrane {{count}}",
    kind: "Co", theme: "Temat", duration: "Na jak długo", price: "Cena za osobę lub sztukę", season: "Pora roku", with: "Z kim", access: "Dostępność", speaks: "Język obsługi", confirm: "Rezerwacja", rain: "Pogoda", lot: "Okolica", county: "Powiat", maxPrice: "Cena do", maxPriceUnit: "zł", more: "Więcej: {{count}}",
    values: {
      duration: { hours: "Kilka godzin", day: "Cały dzień", short: "1–2 noce", long: "3–4 noce", week: "5 nocy i więcej" },
      with: { age0: "Dziecko do 2 lat", age3: "Dziecko 3–5 lat", age6: "Dziecko 6–9 lat", age10: "Dziecko od 10 lat", groups: "Grupa od 15 osób", dogs: "Z psem" },
      confirm: { instant: "Potwierdzenie od razu", request: "Na zapytanie" },
      rain: "Także w deszcz", priceUnder: "do {{price}}", priceOver: "{{price}} i więcej",
    },
    map: "Liczba propozycji w powiatach", apply: "Pokaż wyniki",
    hits_one: "{{count}} propozycja", hits_few: "{{count}} propozycje", hits_many: "{{count}} propozycji", hits_other: "{{count}} propozycji",
  },
  chips: { speaks: "język: {{language}}", box: "na wycinku mapy", near: "{{km}} km wokół: {{place}}", nearPoint: "{{km}} km wokół wskazanego punktu", distance: "odległość od: {{place}}", distancePoint: "odległość od wskazanego punktu", label: "Wybrane filtry", remove: "Usuń: {{label}}", clear: "Wyczyść wszystko", q: "„{{q}}”", from: "od {{date}}", to: "do {{date}}", maxPrice: "do {{price}}" },
  count_one: "{{count}} propozycja", count_few: "{{count}} propozycje", count_many: "{{count}} propozycji", count_other: "{{count}} propozycji",
  none: "Nic nie pasuje do wszystkich warunków",
  sort: { label: "Kolejność", recommended: "polecane", soonest: "najbliższy termin", cheapest: "najniższa cena od", cheapestParty: "cena dla Twojej grupy", nearest: "najbliżej", shortest: "najkrótsze", name: "A–Z", why: "Jak układamy wyniki", partyNote: "Po sumie za całą grupę w pierwszym wolnym terminie." },
  view: { label: "Widok", list: "Lista", map: "Mapa" },
  relaxed: "Nie ma niczego ze wszystkimi słowami naraz. Oto propozycje, w których są niektóre z nich.",
  ignored: { sentence: "Tego nie zrozumieliśmy i pominęliśmy: {{names}}.", q: "za długie pytanie (skróciliśmy je)", duration: "czas trwania", price: "przedział cen", season: "pora roku", with: "z kim", access: "dostępność", speaks: "język obsługi", confirm: "sposób potwierdzenia", rain: "na deszcz", bbox: "wycinek mapy", near: "punkt, od którego liczyć odległość", radius: "promień", view: "widok", literal: "szukanie dosłowne", theme: "temat", lot: "okolica", county: "powiat", kind: "rodzaj", from: "data „od”", to: "data „do”", adults: "liczba dorosłych", children: "liczba dzieci", maxPrice: "najwyższa cena", sort: "kolejność", page: "numer strony" },
  understood: {
    line: "Filtrami stały się słowa: {{words}}.", literally: "Szukaj ich dosłownie", asFilters: "Zamień słowa na filtry",
    asked: "Szukamy dosłownie słów: {{words}}.", name: "Te słowa są w nazwie, więc szukamy ich dosłownie: {{words}}.", nothing: "Jako filtry nie dają żadnego wyniku, więc szukamy dosłownie słów: {{words}}.",
    quoted: "„{{words}}”", chip: "„{{words}}”: {{label}}",
  },
  near: {
    none: "W tej miejscowości ({{place}}) nic nie znaleźliśmy. Najbliżej:", noneInBox: "Na tym wycinku mapy nic nie znaleźliśmy. Najbliżej:", noneAround: "W promieniu {{km}} km ({{place}}) nic nie znaleźliśmy. Najbliżej:", noneAroundPoint: "W promieniu {{km}} km nic nie znaleźliśmy. Najbliżej:",
    mentioned: "W samej miejscowości ({{place}}) nie ma jeszcze propozycji; poniżej te, które o niej wspominają. Najbliżej:",
    place: "{{place}}, {{km}} km dalej", away: "{{km}} km stąd", awayFrom: "{{km}} km", here: "na miejscu",
  },
  dates: { heading: "Najbliższe terminy, w których coś jest:", before: "wcześniej: {{dates}}", after: "później: {{dates}}" },
  empty: {
    lead: { without: "Spróbuj bez jednego z nich:", only: "Te warunki wykluczają się nawzajem. Osobno jest w czym wybierać:", nothing: "Usunięcie jednego warunku nie wystarczy. Zacznij od wszystkich propozycji albo od kalendarza wydarzeń." },
    without: "bez: {{label}}", only: "tylko: {{label}}",
    all: "Wszystkie propozycje", events: "Wydarzenia w regionie",
  },
  results: "Wyniki",
  card: {
    total: "{{price}} za {{party}}", totalNight: "{{price}} za {{party}} i noc", byNight: "nocleg", wholeDay: "cały dzień", from: "od {{price}} {{unit}}", fromNight: "od {{price}} {{unit}} za noc",
    per: { adult: "za osobę", child: "za dziecko", senior: "za seniora", family: "za bilet rodzinny", group: "za grupę", room: "za pokój", apartment: "za apartament", boat: "za łódź", kayak: "za kajak", bike: "za rower", pitch: "za miejsce", item: "za sztukę" },
  },
};
