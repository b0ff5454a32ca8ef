/** What things are made of in plain daylight; the hour then tints, shades and hazes these colours. */

import type { Season } from "../../core/vocabulary.ts";

const MATERIALS = {
  pine: "#2c6654",
  spruce: "#1f5a4f",
  bark: "#6b5143",
  pineBark: "#b0714a",
  birch: "#f3efe3",
  reed: "#b7a45c",
  sand: "#efdcb0",
  wetSand: "#c9b488",
  brick: "#b4563b",
  oldBrick: "#9c4a36",
  roof: "#bf5f3f",
  slate: "#4f6b74",
  copper: "#6fa595",
  wall: "#f6ecd6",
  ochre: "#e5b765",
  rose: "#dba58c",
  sage: "#a9bd9a",
  skyBlue: "#a9c9cd",
  timber: "#3b302b",
  wood: "#96694a",
  paleWood: "#c79f70",
  stone: "#b9b4a3",
  darkStone: "#7f8784",
  path: "#e8d3a4",
  snow: "#f8f8f3",
  ink: "#0b3c49",
  foam: "#fbfaf7",
  amber: "#d8901f",
  red: "#b3261e",
  coral: "#d9694a",
  teal: "#2f8190",
  skin: "#d9a27c",
} as const;

export type Material = keyof typeof MATERIALS | "leaf" | "grass" | "meadow";

const SEASONAL: Record<Season, { leaf: string; grass: string; meadow: string }> = {
  spring: { leaf: "#8fb257", grass: "#94b860", meadow: "#c0cf7f" },
  summer: { leaf: "#578b52", grass: "#7ea55b", meadow: "#b5be72" },
  autumn: { leaf: "#cb832f", grass: "#a39a51", meadow: "#d2ae62" },
  winter: { leaf: "#857c76", grass: "#eef1ec", meadow: "#f8f8f3" },
};

/** The daylight colour of a material in a season. */
export function daylight(material: Material, season: Season): string {
  if (material === "leaf" || material === "grass" || material === "meadow") return SEASONAL[season][material];
  return MATERIALS[material];
}
