/** The words of the pay page. The page stands in for Stripe's own, so they live here and not with the site's texts. */

export type PayLang = "pl" | "de" | "en";

const PL = {
  title: "Płatność testowa", banner: "To jest testowa strona płatności. Nie pobieramy żadnych pieniędzy.",
  items: "Twoje zamówienie", total: "Razem", method: "Sposób płatności", email: "E-mail", optional: "nieobowiązkowo",
  succeeded: "Zapłać", book: "Rezerwuję i płacę", free: "Potwierdź", declined: "Płatność odrzucona", late: "Bank odpowie później", abandoned: "Wróć bez płacenia",
  tests: "Co jeszcze może się zdarzyć",
  declinedNote: "Płatność została odrzucona. Nic nie pobrano. Możesz spróbować jeszcze raz albo wybrać inny sposób płatności.",
  complete: "Ta płatność została już przyjęta.", waiting: "Czekamy na odpowiedź banku. Nie płać drugi raz.", failed: "Bank odmówił tej płatności. Nic nie pobrano.",
  expired: "Czas na tę płatność minął. Nic nie pobrano.", back: "Wróć do sklepu", until: "Zapłać do", unknown: "Nie ma takiej płatności.",
  connectTitle: "Konto sprzedawcy (test)", connectText: "Tu sprzedawca podałby Stripe swoje dane. W teście wystarczy jedno naciśnięcie.", connect: "Potwierdź dane", connectExpired: "Ten odsyłacz stracił ważność.",
  methods: { card: "Karta", blik: "BLIK", p24: "Przelewy24" } as Record<string, string>,
};

const DE: typeof PL = {
  title: "Testzahlung", banner: "Dies ist eine Testseite. Es fließt kein Geld.",
  items: "Ihre Bestellung", total: "Summe", method: "Zahlungsart", email: "E-Mail", optional: "freiwillig",
  succeeded: "Bezahlen", book: "Buchen und bezahlen", free: "Bestätigen", declined: "Zahlung abgelehnt", late: "Bank antwortet später", abandoned: "Zurück, ohne zu zahlen",
  tests: "Was sonst geschehen kann",
  declinedNote: "Die Zahlung wurde abgelehnt. Es wurde nichts abgebucht. Sie können es noch einmal versuchen oder eine andere Zahlungsart wählen.",
  complete: "Diese Zahlung ist bereits eingegangen.", waiting: "Wir warten auf die Antwort der Bank. Bitte zahlen Sie nicht noch einmal.", failed: "Die Bank hat diese Zahlung abgelehnt. Es wurde nichts abgebucht.",
  expired: "Die Zeit für diese Zahlung ist abgelaufen. Es wurde nichts abgebucht.", back: "Zurück zum Shop", until: "Zahlbar bis", unknown: "Diese Zahlung gibt es nicht.",
  connectTitle: "Verkäuferkonto (Test)", connectText: "Hier gäbe der Verkäufer Stripe seine Daten an. Im Test genügt ein Druck auf den Knopf.", connect: "Daten bestätigen", connectExpired: "Dieser Link ist abgelaufen.",
  methods: { card: "Karte", blik: "BLIK", p24: "Przelewy24" },
};

const EN: typeof PL = {
  title: "Test payment", banner: "This is a test payment page. No money moves.",
  items: "Your order", total: "Total", method: "Pay with", email: "E-mail", optional: "optional",
  succeeded: "Pay", book: "Book and pay", free: "Confirm", declined: "Payment declined", late: "Bank answers later", abandoned: "Go back without paying",
  tests: "What else can happen",
  declinedNote: "The payment was declined. Nothing was taken. You can try again or choose another way to pay.",
  complete: "This payment has already been received.", waiting: "We are waiting for the bank's answer. Please do not pay twice.", failed: "The bank refused this payment. Nothing was taken.",
  expired: "The time for this payment is over. Nothing was taken.", back: "Back to the shop", until: "Pay by", unknown: "There is no such payment.",
  connectTitle: "Seller's account (test)", connectText: "Here the seller would give Stripe their details. In the test one press is enough.", connect: "Confirm details", connectExpired: "This link has expired.",
  methods: { card: "Card", blik: "BLIK", p24: "Przelewy24" },
};

export const PAY_TEXTS: Record<PayLang, typeof PL> = { pl: PL, de: DE, en: EN };

/** The session's language if the page speaks it, else the browser's (for `auto`), else English. */
export function payLang({ locale, acceptLanguage = "" }: { locale: string | null; acceptLanguage?: string | undefined }): PayLang {
  const wishes = locale && locale !== "auto" ? [locale] : acceptLanguage.split(",").map((part) => part.trim());
  const spoken = wishes.map((wish) => wish.slice(0, 2).toLowerCase()).find((lang): lang is PayLang => Object.hasOwn(PAY_TEXTS, lang));
  return spoken ?? "en";
}
