/** Texts of the namespace hostMail: what a host hears of guests, of each booking and in the evening. */
export default {
  booked: {
    subject: "Nowa rezerwacja: {{title}}, {{date}}",
    lead: "masz nową rezerwację. Jest opłacona i potwierdzona, nie musisz nic robić.",
  },
  cancelled: {
    subject: "Odwołana rezerwacja: {{title}}, {{date}}",
    byGuest: "gość ({{guest}}) odwołał rezerwację {{code}}. U Ciebie odpada:",
    byOffice: "sprzedawca odwołał rezerwację {{code}} (gość: {{guest}}). U Ciebie odpada:",
    byLost: "dzień jest zamknięty, a gość ({{guest}}) nie wybrał niczego w zamian, więc ta część rezerwacji {{code}} jest odwołana:",
    left: "Bez zmian",
  },
  complaint: {
    subject: "Zwrot po reklamacji: {{title}}, {{date}}",
    lead: "sprzedawca uznał reklamację gościa ({{guest}}) i zwraca mu pieniądze z rezerwacji {{code}}. Chodzi o:",
    money: "Wypłaty za to nie będzie, a jeśli już była, zostanie cofnięta.",
  },
  moved: {
    subject: "Zmiana rezerwacji: {{title}}, {{date}}",
    lead: "gość ({{guest}}) zmienił rezerwację {{code}}. To już nieaktualne:",
    now: "Zamiast tego",
  },
  replaced: {
    lead: "gość ({{guest}}) wybrał w rezerwacji {{code}} coś innego. U Ciebie odpada:",
    money: "Wypłaty za to nie będzie.",
  },
  handedOver: {
    subject: "Przyjedzie ktoś inny: {{title}}, {{date}}",
    lead: "rezerwację {{code}} przejęła inna osoba. Dawne bilety są nieważne, nowy gość ma już swoje.",
  },
  contactChanged: {
    subject: "Nowe dane gościa: {{title}}, {{date}}",
    lead: "gość zmienił telefon albo uwagi do rezerwacji {{code}}. Teraz jest tak:",
  },
  money: {
    none: "Gość dostaje zwrot, więc wypłaty za to nie będzie.",
    some: "Część kwoty zostaje u Ciebie: według warunków rezygnacji otrzymasz {{left}} z {{sold}}.",
    all: "Według warunków rezygnacji zwrotu już nie ma: otrzymasz całą swoją część, {{sold}}.",
  },
  day: {
    subject: "Lista gości: {{date}}",
    lead_one: "{{date}}: {{count}} rezerwacja.",
    lead_few: "{{date}}: {{count}} rezerwacje.",
    lead_many: "{{date}}: {{count}} rezerwacji.",
    lead_other: "{{date}}: {{count}} rezerwacji.",
    open: "Otwórz listę dnia",
    made: "Stan na {{at}}. O każdej późniejszej rezerwacji i zmianie piszemy osobno.",
  },
  open: "Zobacz rezerwacje",
  code: "Numer zamówienia: {{code}}",
  andMore: "{{title}} i inne",
  off: "Takie wiadomości można wyłączyć w studiu, w danych firmy: {{url}}",
};
