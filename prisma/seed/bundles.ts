/** The regional bundles that ZROT composes out of several LOTs' packages. */
import type { BundleSeed } from "./shape.ts";

export const bundles: BundleSeed[] = [];
