/** The regional bundles that ZROT composes out of several LOTs' packages. */
import type { BundleSeed } from "./shape.ts";
import { coast } from "./bundles/coast.ts";
import { inland } from "./bundles/inland.ts";
import { offSeason } from "./bundles/off-season.ts";

export const bundles: BundleSeed[] = [...coast, ...inland, ...offSeason];
