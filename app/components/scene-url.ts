/** The address of a drawn scene: same words, same picture, for ever. */
import type { SceneKind, Season } from "../core/vocabulary.ts";

/** @param seed the product's, organisation's or event's id; width and height in CSS pixels give the crop */
export function sceneUrl({ scene, seed, width = 960, height = 640, season }: { scene: SceneKind | (string & {}); seed: string; width?: number; height?: number; season?: Season }): string {
  const query = new URLSearchParams({ w: String(width), h: String(height), ...(season && { season }) });
  return `/scenes/${scene}/${encodeURIComponent(seed)}?${query}`;
}
