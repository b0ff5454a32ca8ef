/** Texts of the namespace requestMail: the question to a host, and what the guest hears of the answer. */
export default {
  host: {
    subject: "Zapytanie o rezerwację: {{title}}, {{date}}",
    greeting: "Dzień dobry,",
    lead: "gość pyta o „{{title}}”. Miejsca są dla niego zatrzymane do {{until}}. Czy możesz go przyjąć?",
    when: "Kiedy",
    who: "Ile",
    guest: "Gość",
    notes: "Uwagi gościa",
    net: "Otrzymasz",
    open: "Odpowiedz: tak albo nie",
    once: "Link działa bez logowania i tylko do pierwszej odpowiedzi. Samo otwarcie strony o niczym nie decyduje.",
  },
  asked: {
    subject: "Zapytanie {{code}} wysłane: {{title}}",
    lead: "zapytaliśmy: {{hosts}}. Odpowiedź o „{{title}}” ({{date}}) przyjdzie najpóźniej {{until}}. Do tego czasu miejsca czekają na Ciebie, a Ty nic nie płacisz.",
    open: "Zobacz zapytanie",
  },
  accepted: {
    subject: "Potwierdzone, czas zapłacić: {{title}}",
    lead: "dobra wiadomość: „{{title}}” ({{date}}) jest możliwe. Miejsca czekają na Twoją płatność do {{until}}. Potem wrócą do sprzedaży.",
    open: "Zapłać {{price}}",
  },
  refused: {
    subject: "Zapytanie {{code}}: tym razem się nie udało",
    lead: "gospodarz nie może przyjąć Cię na „{{title}}” ({{date}}). Miejsca wróciły do puli. Nic nie zostało zapłacone.",
  },
  lapsed: {
    subject: "Zapytanie {{code}}: bez odpowiedzi",
    lead: "gospodarz nie odpowiedział na czas w sprawie „{{title}}” ({{date}}), więc miejsca wróciły do puli. Nic nie zostało zapłacone. Przepraszamy za czekanie.",
  },
  note: "{{name}} pisze: „{{note}}”",
  substitute: "Zamiast tego organizator poleca: {{title}}.",
  dates: "Najbliższe wolne terminy: {{dates}}.",
  again: "Zobacz inne możliwości",
};
