/** Texts of the namespace money: payouts, statements, commission, reconciliation in the studio, and the statement's PDF. */
export default {
  payouts: {
    title: "Wypłaty", lead_one: "Za usługę płacimy {{count}} dzień po jej ostatnim dniu: tyle czekamy na reklamacje.", lead_few: "Za usługę płacimy {{count}} dni po jej ostatnim dniu: tyle czekamy na reklamacje.", lead_many: "Za usługę płacimy {{count}} dni po jej ostatnim dniu: tyle czekamy na reklamacje.", lead_other: "Za usługę płacimy {{count}} dnia po jej ostatnim dniu: tyle czekamy na reklamacje.",
    account: "Jak płacimy",
    state: {
      none: "Na fakturę", noneMore: "Nie masz jeszcze konta do wypłat. Należności zbieramy w miesięcznym zestawieniu i płacimy na podstawie faktury.",
      unfinished: "Konto czeka na dane", unfinishedMore: "Stripe nie ma jeszcze wszystkiego, czego wymaga prawo. Dopóki konto nie jest gotowe, rozliczamy na fakturę.",
      ready: "Przelewem przez Stripe", readyMore: "Konto jest gotowe. Pieniądze przychodzą same, bez faktury za każdą usługę.",
      invoice: "Na fakturę, choć konto jest gotowe", invoiceMore: "Tak wybrano. Należności są w miesięcznym zestawieniu.",
    },
    begin: "Załóż konto do wypłat", finish: "Uzupełnij dane u Stripe", change: "Zmień dane u Stripe", toInvoice: "Wolę na fakturę", toTransfer: "Wolę przelewem przez Stripe",
    beginHint: "Przejdziesz na stronę Stripe: dane firmy, osoba, która ją reprezentuje, numer rachunku. Kilka minut.",
    done: { ready: "Konto jest gotowe", unfinished: "Zapisano, ale Stripe czeka jeszcze na dane", again: "Tamten link już nie działa. Przejdź do Stripe jeszcze raz.", transfer: "Płacimy przelewem przez Stripe", invoice: "Rozliczamy na fakturę" },
    coming: "Przed nami", noneComing: "Nic nie czeka na wypłatę.", past: "Wypłacone i rozliczone", nonePast: "Jeszcze nic nie wypłacono.",
    what: "Za co", when: "Kiedy", standingColumn: "Stan", amount: "Kwota", commission: "Prowizja od zamówienia", order: "zamówienie {{code}}", lastDay: "usługa {{date}}", back: "cofnięte: {{amount}}", sumComing: "Razem do wypłaty",
    standing: { coming: "po usłudze", due: "w drodze", sent: "wypłacone", settled: "na fakturę", failed: "nie udało się, spróbujemy znowu", void: "anulowane" },
    statements: "Zestawienia miesięczne",
  },
  statement: {
    title: "Zestawienie", documentTitle: "Zestawienie {{number}}, {{organisation}}", running: "miesiąc trwa", number: "Numer", runningMore: "Numer dostanie po zamknięciu miesiąca.", month: "Miesiąc", currency: "Waluta", organisation: "Dla", issuer: "Wystawia", nip: "NIP {{nip}}",
    pdf: "PDF", csv: "CSV", back: "Wypłaty", lead: "Wszystko, co w tym miesiącu należało się Waszej organizacji i co jej wypłacono. Suma zgadza się z księgą co do grosza.",
    opening: "Saldo na początek", closing: "Saldo na koniec", entries: "Zapisy", none: "W tym miesiącu nie ma zapisów.", page: "strona {{page}} z {{pages}}",
    line: { sale: "Sprzedaż", commission: "Prowizja", refund: "Zwroty dla gości", promotion: "Rabaty na nasz koszt", dispute: "Obciążenia zwrotne", transfer: "Wypłaty przelewem", reversal: "Wypłaty cofnięte", settlement: "Rozliczone na fakturę" },
    column: { date: "Data", line: "Rodzaj", order: "Zamówienie", title: "Usługa", amount: "Kwota" },
    note: "Kwoty brutto. Plus: należy się organizacji; minus: jej dług albo wypłata. Zestawienie nie jest fakturą.",
  },
  rates: {
    title: "Prowizja", lead: "Ile zostaje u Was ze sprzedaży ofert przedsiębiorców w Waszych pakietach i trasach. Stawka działa od wybranego dnia dla nowych rezerwacji; sprzedane zachowują swoją.",
    add: "Nowa stawka", forWhom: "Dla kogo", all: "wszyscy bez własnej stawki", percent: "Prowizja, %", from: "Od dnia", save: "Zapisz stawkę", done: "Stawka zapisana",
    list: "Stawki", none: "Nie ma jeszcze żadnej stawki: działają umowne prowizje przedsiębiorców.", standing: { past: "była", current: "obowiązuje", future: "od tego dnia" },
    today: "Dziś", todayHint: "Co obowiązuje dla każdego przedsiębiorcy, z którym sprzedajecie.", noOne: "Nie ma jeszcze przedsiębiorców.",
  },
  check: {
    title: "Zgodność ze Stripe", lead: "Co noc porównujemy ostatnie 48 godzin u Stripe z księgą. To, co da się naprawić samo, naprawia się samo.",
    last: "Ostatnie porównanie", never: "Jeszcze nie porównywano.", checked_one: "{{count}} pozycja", checked_few: "{{count}} pozycje", checked_many: "{{count}} pozycji", checked_other: "{{count}} pozycji", fine: "Wszystko się zgadza",
    differences_one: "{{count}} różnica", differences_few: "{{count}} różnice", differences_many: "{{count}} różnic", differences_other: "{{count}} różnicy", ours: "U nas", theirs: "U Stripe", id: "Numer", what: "Co", nothing: "brak", earlier: "Wcześniejsze", runNow: "Porównaj teraz", done: "Porównano",
    kind: { session_settled: "Opłacone, ale niepotwierdzone: naprawione", session_stuck: "Opłacone, ale niepotwierdzone", charge_unknown: "Wpłata, której nie znamy", charge_amount: "Inna kwota wpłaty", refund_unknown: "Zwrot, którego nie znamy", refund_amount: "Inna kwota zwrotu", refund_missing: "Zwrot, którego Stripe nie ma", transfer_unknown: "Wypłata, której nie znamy", transfer_amount: "Inna kwota wypłaty", transfer_missing: "Wypłata, której Stripe nie ma", reversal_unknown: "Cofnięcie, którego nie znamy", reversal_amount: "Inna kwota cofnięcia", reversal_missing: "Cofnięcie, którego Stripe nie ma", charge_missing: "Wpłata, której Stripe nie ma" },
    refunds: "Zwroty, które nie doszły", noRefunds: "Wszystkie zwroty doszły.", since: "należy się od {{date}}", retry: "Wyślij jeszcze raz", retryOf: "Wyślij jeszcze raz zwrot z zamówienia {{code}}", retried: "Zwrot wysyłamy jeszcze raz",
    refundsMore: "Gość czeka na te pieniądze. Wyślij zwrot jeszcze raz, a jeśli bank znów go nie przyjmie, sprzedawca umówi się z gościem na inną drogę.",
    why: { returned: "Bank gościa odesłał zwrot", refused: "Stripe odmówił", elsewhere: "Tej wpłaty nie było u Stripe: zwróć ją inną drogą", late: "Czeka dłużej niż 14 dni, choć tyle daje ustawa" },
    disputes: "Obciążenia zwrotne", noDisputes: "Nie ma żadnych.", disputeState: { open: "w toku", won: "wygrane", lost: "przegrane" },
  },
};
