/** Texts of the namespace product. */
export default {
  pageTitle: "Propozycja",
};
