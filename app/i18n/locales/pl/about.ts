/** Texts of the namespace about. */
export default {
  pageTitle: "Kto za tym stoi",
};
