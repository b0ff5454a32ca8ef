/** Texts of the namespace checkout. */
export default {
  pageTitle: "Rezerwacja",
};
