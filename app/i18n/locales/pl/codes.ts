/** Texts of the namespace codes: promotion codes and gift vouchers at the checkout, and what they take off wherever a total is shown. */
export default {
  heading: "Kod promocyjny lub bon podarunkowy",
  label: "Kod",
  hint: "Możesz użyć jednego kodu promocyjnego i kilku bonów.",
  use: "Użyj kodu",
  remove: "Usuń",
  removeOf: "Usuń: {{what}}",
  added: "Kod przyjęty. Nowa kwota jest w podsumowaniu.",
  row: { promotion: "Kod {{code}}", gift: "Bon podarunkowy …{{code}}" },
  total: "Razem",
  toPay: "Do zapłaty",
  paidByCard: "Zapłacono online",
  freeNote: "Cała kwota jest już pokryta. Nie podajesz danych karty.",
};
