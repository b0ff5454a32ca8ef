/** Texts of the namespace search. */
export default {
  pageTitle: "Szukaj",
};
