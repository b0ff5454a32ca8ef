/** The palettes: for each hour of a Baltic day the few inks a poster printer would have mixed. */

export type HourName = "dawn" | "morning" | "noon" | "golden" | "dusk" | "night" | "overcast";

export type Hour = {
  name: HourName;
  /** The sky from zenith to horizon. */
  sky: readonly [string, string, string];
  sun: string;
  cloud: string;
  cloudShade: string;
  /** What distance fades into. */
  haze: string;
  /** Printed over every lit surface. */
  tint: string;
  /** What shadows lean towards. */
  shade: string;
  /** Water far away and at one's feet. */
  water: readonly [string, string];
  /** How high the sun may stand, as shares of the sky. */
  elevation: readonly [number, number];
};

export const HOURS: Record<HourName, Hour> = {
  dawn: {
    name: "dawn",
    sky: ["#7fb0b5", "#f0cdb1", "#fbe3c8"],
    sun: "#fff3dc",
    cloud: "#fbe9d6",
    cloudShade: "#e3ab97",
    haze: "#eac6b0",
    tint: "#ffe9d8",
    shade: "#35566b",
    water: ["#e6c2ac", "#3f7f8c"],
    elevation: [0.08, 0.3],
  },
  morning: {
    name: "morning",
    sky: ["#79bac0", "#bfdfd8", "#f4f1de"],
    sun: "#fffdf2",
    cloud: "#fdfaf0",
    cloudShade: "#b5d3d0",
    haze: "#cfe3da",
    tint: "#fffaea",
    shade: "#174f5e",
    water: ["#a9d2cd", "#1f7183"],
    elevation: [0.35, 0.7],
  },
  noon: {
    name: "noon",
    sky: ["#2f8798", "#7dbcc0", "#e3ecd9"],
    sun: "#fff6d8",
    cloud: "#fbfaf2",
    cloudShade: "#9fcbcb",
    haze: "#b4d6d2",
    tint: "#fffdf6",
    shade: "#0f4756",
    water: ["#6db3b6", "#0f5a6b"],
    elevation: [0.6, 0.85],
  },
  golden: {
    name: "golden",
    sky: ["#dd9a52", "#f3c578", "#fbe7be"],
    sun: "#fff5d6",
    cloud: "#fdebc6",
    cloudShade: "#e2a263",
    haze: "#f0cd94",
    tint: "#ffe2b0",
    shade: "#4a4a4d",
    water: ["#f0c583", "#3d6f73"],
    elevation: [0.12, 0.4],
  },
  dusk: {
    name: "dusk",
    sky: ["#21465e", "#a8697a", "#f5ad7d"],
    sun: "#ffdca0",
    cloud: "#e79a83",
    cloudShade: "#7b5670",
    haze: "#bf8580",
    tint: "#e9b8a3",
    shade: "#152c44",
    water: ["#e79a7c", "#1d4359"],
    elevation: [0.04, 0.2],
  },
  night: {
    name: "night",
    sky: ["#062a37", "#0f4556", "#2f7682"],
    sun: "#f8edcd",
    cloud: "#2d6672",
    cloudShade: "#174b59",
    haze: "#256271",
    tint: "#6f9aa3",
    shade: "#03202a",
    water: ["#2a6b78", "#07303d"],
    elevation: [0.5, 0.82],
  },
  overcast: {
    name: "overcast",
    sky: ["#8fabac", "#bccbc4", "#ece8d6"],
    sun: "#f8f4e2",
    cloud: "#e9e9dd",
    cloudShade: "#9fb5b4",
    haze: "#c3cfc8",
    tint: "#eceee2",
    shade: "#274b54",
    water: ["#b3c6c0", "#2b6470"],
    elevation: [0.4, 0.7],
  },
};
