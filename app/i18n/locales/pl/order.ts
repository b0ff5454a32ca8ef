/** Texts of the namespace order. */
export default {
  pageTitle: "Zamówienie",
};
