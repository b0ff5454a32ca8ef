/** The colours of land, shared by all maps: in the dark land is lighter than water. */
export const LAND = "fill-sand dark:fill-line";
export const BORDER = "stroke-line dark:stroke-line-strong/60";
