/** Texts of the namespace legal. */
export default {
  pageTitle: "Informacje prawne",
};
