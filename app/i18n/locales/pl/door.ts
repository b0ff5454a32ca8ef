/** Texts of the namespace door: vouchers checked on the spot, with and without a net, and the day's list. */
export default {
  title: "Sprawdź bilet",
  lead: "Zeskanuj kod QR albo wpisz osiem znaków.",
  code: "Kod z biletu",
  check: "Sprawdź",
  checking: "Sprawdzam…",
  camera: {
    start: "Skanuj kamerą", stop: "Wyłącz kamerę", aim: "Skieruj kamerę na kod QR.", view: "Obraz z kamery",
    refused: "Przeglądarka nie pozwala użyć kamery. Zezwól na nią w ustawieniach strony albo wpisz kod.", none: "Nie udało się włączyć kamery. Wpisz kod.",
  },
  verdict: {
    good: "Ważny", done: "Zaliczony", used: "Już wykorzystany", otherDay: "Nie na dziś", void: "Odwołany", elsewhere: "Do innej firmy", unknown: "Nie ma takiego biletu", notListed: "Nie ma go na liście",
  },
  why: {
    good: "Nikt go jeszcze nie użył.", done: "Wpuść gościa.", doneLater: "Wpuść gościa. Zapisane w telefonie, wyślemy, gdy wróci sieć.",
    used: "Wykorzystano {{at}}.", otherDay: "Termin: {{when}}.", void: "Usługę odwołano. Nie przyjmuj gościa na ten bilet.", elsewhere: "To bilet firmy {{host}}.",
    unknown: "Kod {{code}} nie pasuje do żadnego biletu. Nie ma w nim liter I, L, O, U, V ani cyfr 0 i 1.",
    notListed: "Kodu {{code}} nie ma na liście na dziś i jutro z {{at}}. Bez sieci nie da się go sprawdzić.", noList: "Bez sieci i bez listy w telefonie nie da się sprawdzić kodu {{code}}.",
    secondNow: "Ktoś użył go wcześniej.", secondAt: "Ktoś użył go wcześniej, {{at}}.",
  },
  fact: { what: "Usługa", when: "Kiedy", code: "Kod" },
  redeem: "Oznacz jako wykorzystany",
  redeemAnyway: "Mimo to oznacz jako wykorzystany",
  next: "Następny",
  recent: {
    title: "Ostatnie", none: "Dziś nikt jeszcze nie okazał biletu.", undo: "Cofnij", undoOf: "Cofnij: {{guest}}, {{code}}", undone: "cofnięte", waiting: "czeka na sieć",
    second: "Użyty drugi raz", secondMore: "Wcześniej użyto go gdzie indziej.", void: "Użyty, choć nieważny", hour: "Cofnąć można przez godzinę.",
  },
  said: { undone: "Cofnięto. Bilet znów jest ważny.", tooLate: "Minęła godzina, tego nie można już cofnąć.", undoUnknown: "Nie ma czego cofnąć.", refusedSync_one: "{{count}} bilet użyty bez sieci był nieważny albo wykorzystany wcześniej", refusedSync_few: "{{count}} bilety użyte bez sieci były nieważne albo wykorzystane wcześniej", refusedSync_many: "{{count}} biletów użytych bez sieci było nieważnych albo wykorzystanych wcześniej", refusedSync_other: "{{count}} biletu użytego bez sieci było nieważne albo wykorzystane wcześniej", refusedSyncMore: "Zobacz niżej, których to dotyczy." },
  net: {
    off: "Bez sieci", offMore: "Sprawdzamy na liście z {{at}}.", offNoList: "W tym telefonie nie ma jeszcze listy.",
    waiting_one: "{{count}} wpis czeka na wysłanie", waiting_few: "{{count}} wpisy czekają na wysłanie", waiting_many: "{{count}} wpisów czeka na wysłanie", waiting_other: "{{count}} wpisu czeka na wysłanie",
    loggedOut: "Sesja się skończyła", loggedOutMore: "Zaloguj się ponownie, a wyślemy to, co czeka.", logIn: "Zaloguj się",
  },
  day: {
    title: "Lista dnia", today: "dziś", lead_one: "{{count}} bilet na ten dzień", lead_few: "{{count}} bilety na ten dzień", lead_many: "{{count}} biletów na ten dzień", lead_other: "{{count}} biletu na ten dzień",
    none: "Na ten dzień nie ma gości.", before: "Dzień wcześniej", after: "Dzień później", printHint: "Wydruk: Ctrl+P albo „Drukuj” w menu przeglądarki.", scan: "Sprawdź bilet", staying: "Już u nas", within: "w ramach: {{title}}", speaks: "język: {{lang}}",
    used: "wykorzystany", usedAt: "wykorzystany o {{at}}", void: "odwołany", made: "Stan z {{at}}", night: "nocleg", wholeDay: "cały dzień",
  },
};
