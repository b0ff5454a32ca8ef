/** Texts of the namespace print. */
export default {
  pageTitle: "Wydruk",
};
