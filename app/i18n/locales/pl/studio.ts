/** Texts of the namespace studio. */
export default {
  pageTitle: "Studio",
};
