/** The towns that the region's counties are named after: other languages say the town where Polish has an adjective. */
const SEATS: Record<string, string> = {
  białogardzki: "Białogard", choszczeński: "Choszczno", drawski: "Drawsko Pomorskie", goleniowski: "Goleniów", gryficki: "Gryfice", gryfiński: "Gryfino", kamieński: "Kamień Pomorski", kołobrzeski: "Kołobrzeg", koszaliński: "Koszalin",
  łobeski: "Łobez", myśliborski: "Myślibórz", policki: "Police", pyrzycki: "Pyrzyce", sławieński: "Sławno", stargardzki: "Stargard", szczecinecki: "Szczecinek", świdwiński: "Świdwin", wałecki: "Wałcz",
};

/** "kołobrzeski" → "Kołobrzeg"; an adjective of elsewhere stays as it is. */
export function countySeat(adjective: string): string {
  return SEATS[adjective] ?? adjective;
}
