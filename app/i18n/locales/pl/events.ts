/** Texts of the namespace events. */
export default {
  pageTitle: "Wydarzenia",
};
