/** A sentence for every code of core/app-error.ts, and the error page. */
export default {
  title: { "400": "Coś w tym żądaniu się nie zgadza", "401": "Najpierw się zaloguj", "403": "Tu nie masz wstępu", "404": "Tej strony tu nie ma", "409": "To się już nie uda", "410": "To już minęło", "429": "Za szybko", "500": "Coś się u nas zepsuło", "503": "Chwilowo niedostępne" },
  lead: {
    "404": "Adres mógł się zmienić albo wkradła się literówka. Poszukaj tego, po co przyszłaś lub przyszedłeś, albo wróć na stronę główną.",
    "500": "Błąd jest już zapisany. Spróbuj za chwilę jeszcze raz; jeśli akurat płacisz, Twoje pieniądze i miejsca są bezpieczne.",
    other: "Wróć do poprzedniej strony i spróbuj inaczej albo zacznij od wyszukiwania.",
  },
  requestId: "Numer zgłoszenia: {{id}}",
  goHome: "Strona główna",
  goSearch: "Wszystkie propozycje",
  goEvents: "Wydarzenia w regionie",
  goBack: "Wróć",
  not_found: "Nie znaleźliśmy tego, czego szukasz.",
  bad_request: "Nie rozumiemy tego żądania.",
  forbidden: "Nie masz uprawnień do tej czynności.",
  unauthenticated: "Zaloguj się, żeby iść dalej.",
  rate_limited: "Za dużo prób w krótkim czasie. Odczekaj chwilę i spróbuj ponownie.",
  availability: {
    sold_out: "W tym terminie nie ma już tylu miejsc.",
    closed: "W tym dniu gospodarz nie przyjmuje gości.",
    too_late: "Na ten termin jest już za późno na rezerwację.",
    busy: "Ktoś właśnie rezerwuje te same miejsca. Spróbuj ponownie za chwilę.",
    past_date: "Ta data już minęła.",
    no_such_time: "O tej godzinie nic się nie zaczyna. Wybierz jedną z podanych godzin.",
  },
  pricing: {
    unknown_unit: "Tego rodzaju biletu tu nie ma.",
    empty_party: "Podaj, ile osób jedzie.",
    party_too_small: "Grupa jest za mała: potrzeba co najmniej {{min}} osób.",
    party_too_large: "Grupa jest za duża: najwięcej może być {{max}} osób.",
    child_alone: "Dziecko może jechać tylko z osobą dorosłą.",
    no_price: "Na ten dzień nie ma jeszcze ceny.",
  },
  booking: {
    expired: "Czas na dokończenie rezerwacji minął, a miejsca wróciły do puli.",
    already_extended: "Czas można przedłużyć tylko raz.",
    wrong_state: "W tym stanie zamówienia nie da się tego zrobić.",
    incomplete_contact: "Brakuje danych do kontaktu.",
  },
  payments: {
    unavailable: "Płatności chwilowo nie działają. Miejsca nadal na Ciebie czekają.",
    bad_signature: "Podpis wiadomości się nie zgadza.",
  },
  catalogue: {
    incomplete: "Produkt jest niekompletny i nie może zostać opublikowany.",
    wrong_state: "W tym stanie produktu nie da się tego zrobić.",
  },
  organisations: {
    wrong_password: "Adres e-mail lub hasło się nie zgadza.",
    link_used: "Ten link został już użyty albo wygasł. Poproś o nowy.",
  },
};
