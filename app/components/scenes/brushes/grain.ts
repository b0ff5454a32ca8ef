/** The last pass: a fine vector grain over the whole print, so that flat inks look laid on paper. */

import { d } from "../svg.ts";
import { HEIGHT, WIDTH, type Stage } from "../stage.ts";

/** A tile of dark and light specks repeated over the picture, turned so that its repeat does not show; `room` is the bytes it may take. */
export function paintGrain(stage: Stage, room: number): string {
  const count = Math.max(8, Math.min(40, Math.floor((room - 420) / 17)));
  const dice = stage.dice.fork("grain");
  const specks = () => Array.from({ length: count }, () => d`M${dice.range(2, 149)} ${dice.range(2, 149)}h0`).join("");
  const id = stage.newId();
  const tile = `<path d="${specks()}" stroke="#0b3c49" opacity=".16"/><path d="${specks()}" stroke="#fffdf5" opacity=".26"/>`;
  return `<pattern id="${id}" width="151" height="151" patternUnits="userSpaceOnUse" stroke-width="1.8" patternTransform="rotate(13)">${tile}</pattern><rect width="${WIDTH}" height="${HEIGHT}" fill="url(#${id})"/>`;
}
