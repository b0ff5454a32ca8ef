/** Texts of the namespace mail. */
export default {
  pageTitle: "Wiadomość",
};
