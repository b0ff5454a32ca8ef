/** Texts of the namespace home. */
export default {
  pageTitle: "Strona główna",
};
