/** Single trees of the Pomeranian lowland, each drawn standing on (x, y) and `height` units tall. */

import type { Dice } from "../dice.ts";
import { d, line, polygon, shape } from "../svg.ts";
import type { Stage } from "../stage.ts";

type Planted = { x: number; y: number; height: number; far?: number };

/** A rough-edged crown around (x, y): arcs strung on an ellipse. */
export function crown(dice: Dice, x: number, y: number, rx: number, ry: number, bumps = 9): string {
  const turn = dice.range(0, 6);
  const points = Array.from({ length: bumps }, (_, i) => {
    const angle = turn + (i / bumps) * Math.PI * 2 + dice.range(-0.14, 0.14);
    const reach = dice.range(0.86, 1.08);
    return [Math.round(x + Math.cos(angle) * rx * reach), Math.round(y + Math.sin(angle) * ry * reach)] as const;
  });
  const arcs = points.map((point, i) => {
    const [nx, ny] = points[(i + 1) % bumps] ?? point;
    const radius = Math.hypot(nx - point[0], ny - point[1]) * 0.62;
    return d`A${radius} ${radius} 0 0 1 ${nx} ${ny}`;
  });
  const [sx, sy] = points[0] ?? [x, y];
  return `M${sx} ${sy}${arcs.join("")}Z`;
}

/** A broad-leaved tree: trunk, crown in shadow, a lit crown towards the sun, a spray of leaves. */
export function paintTree(stage: Stage, dice: Dice, { x, y, height, far = 0 }: Planted): string {
  if (stage.season === "winter") return paintBareTree(stage, dice, { x, y, height, far });
  const rx = height * dice.range(0.3, 0.4);
  const ry = height * 0.36;
  const cy = y - height + ry;
  const trunk = d`M${x - height * 0.035} ${y}Q${x - height * 0.01} ${y - height * 0.3} ${x - height * 0.02} ${cy}h${height * 0.05}Q${x + height * 0.02} ${y - height * 0.3} ${x + height * 0.045} ${y}Z`;
  const dots = Array.from({ length: 16 }, () => d`M${x + stage.side * rx * dice.range(-0.3, 0.8)} ${cy + ry * dice.range(-0.75, 0.5)}h0`).join("");
  return (
    shape(trunk, stage.tone("bark", { far, shade: 0.35 })) +
    shape(crown(dice, x, cy, rx, ry), stage.tone("leaf", { far, shade: 0.42 })) +
    shape(crown(dice, x + stage.side * rx * 0.2, cy - ry * 0.16, rx * 0.72, ry * 0.7, 8), stage.tone("leaf", { far, shade: 0.14 })) +
    line(dots, stage.tone("meadow", { far }), height * 0.022, 0.6)
  );
}

/** A flat-footed cloud of needles centred on (x, y). */
function shelf(dice: Dice, x: number, y: number, rx: number, ry: number): string {
  const bumps = [0.25, 0.55, 0.8, 1].map((share) => Math.round(rx * 2 * share));
  let [px, py] = [0, 0];
  const arcs = bumps.map((nx, i) => {
    const ny = i === 3 ? 0 : -Math.round(ry * dice.range(0.8, 1.5) * (i === 1 ? 1.3 : 0.9));
    const radius = Math.hypot(nx - px, ny - py) * 0.6;
    const arc = d`a${radius} ${radius} 0 0 1 ${nx - px} ${ny - py}`;
    [px, py] = [nx, ny];
    return arc;
  });
  return `${d`M${x - rx} ${y + ry * 0.4}`}${arcs.join("")}${d`q${-rx * 0.4} ${ry * 0.9} ${-rx} ${ry * 0.3}T${x - rx} ${y + ry * 0.4}Z`}`;
}

/** A Scots pine bent by the sea wind: a rust trunk and flat shelves of needles; `lean` is how far the top drifts. */
export function paintPine(stage: Stage, dice: Dice, { x, y, height, far = 0 }: Planted, lean = 0): string {
  const top = x + lean * height;
  const stem = d`M${x - height * 0.03} ${y}C${x} ${y - height * 0.4} ${x + lean * height * 0.2} ${y - height * 0.5} ${top} ${y - height * 0.92}C${x + lean * height * 0.4} ${y - height * 0.5} ${x + height * 0.05} ${y - height * 0.35} ${x + height * 0.035} ${y}Z`;
  const shelves = [0.56, 0.67, 0.77, 0.86, 0.94].map((share, i) => {
    const w = height * dice.range(0.13, 0.18) * (1.3 - i * 0.17);
    const aside = (i % 2 ? 1 : -1) * dice.range(0.04, 0.15) * height * (1 - i * 0.2);
    const [cx, cy] = [x + lean * height * share ** 1.6 + aside, y - height * share];
    return [shelf(dice, cx, cy, w, w * 0.3), shelf(dice, cx + stage.side * w * 0.14, cy - w * 0.12, w * 0.7, w * 0.15)] as const;
  });
  const needles = shape(shelves.map(([dark]) => dark).join(""), stage.tone("pine", { far, shade: 0.42 })) + shape(shelves.map(([, lit]) => lit).join(""), stage.tone("pine", { far, shade: 0.08 }));
  const limbs = d`M${x + lean * height * 0.3} ${y - height * 0.52}q${height * 0.08} ${-height * 0.08} ${height * 0.14} ${-height * 0.1}M${x + lean * height * 0.4} ${y - height * 0.58}q${-height * 0.07} ${-height * 0.1} ${-height * 0.15} ${-height * 0.12}`;
  return shape(stem, stage.tone("pineBark", { far, shade: 0.25 })) + line(limbs, stage.tone("pineBark", { far, shade: 0.3 }), height * 0.018) + needles;
}

/** A spruce: drooping tiers with one side in the light; snow lies on it in winter. */
export function paintSpruce(stage: Stage, dice: Dice, { x, y, height, far = 0 }: Planted): string {
  const tiers = 5;
  const half = height * dice.range(0.19, 0.24);
  const edge = (sign: number) =>
    Array.from({ length: tiers }, (_, i) => {
      const t = (i + 1) / tiers;
      const w = half * t ** 0.9;
      const ty = y - height * (1 - t * 0.94);
      return [[x + sign * w, ty], [x + sign * w * 0.56, ty - height * 0.025]] as [number, number][];
    }).flat();
  const [left, right] = [edge(-1), edge(1)];
  const tip: [number, number] = [x, y - height];
  const body = polygon([tip, ...right, ...left.reverse()]);
  const lit = polygon([tip, ...edge(stage.side), [x + stage.side * half * 0.1, y - height * 0.06], [x - stage.side * half * 0.08, y - height * 0.5]]);
  const trunk = shape(d`M${x - 4} ${y}v${-height * 0.1}h8v${height * 0.1}Z`, stage.tone("bark", { far, shade: 0.5 }));
  const snow = stage.season === "winter" ? snowOnTiers(stage, { x, y, height, far }, half) : "";
  return trunk + shape(body, stage.tone("spruce", { far, shade: 0.42 })) + shape(lit, stage.tone("spruce", { far, shade: 0.14 })) + snow;
}

/** Snow lying along the tiers' edges, thicker where they reach out. */
function snowOnTiers(stage: Stage, { x, y, height, far = 0 }: Planted, half: number): string {
  const pads = [1, 2, 3, 4, 5].map((i) => {
    const t = i / 5;
    const [w, ty] = [half * t ** 0.9, y - height * (1 - t * 0.94)];
    return d`M${x - w} ${ty}Q${x - w * 0.5} ${ty - height * 0.1} ${x} ${ty - height * 0.13}Q${x + w * 0.5} ${ty - height * 0.1} ${x + w} ${ty}Q${x + w * 0.6} ${ty - height * 0.05} ${x + w * 0.34} ${ty - height * 0.06}Q${x + w * 0.1} ${ty - height * 0.02} ${x - w * 0.12} ${ty - height * 0.07}Q${x - w * 0.5} ${ty - height * 0.03} ${x - w} ${ty}Z`;
  });
  return shape(pads.join(""), stage.tone("snow", { far, shade: 0.04 }));
}

/** A leafless tree: branches forking four times from a tapering trunk. */
export function paintBareTree(stage: Stage, dice: Dice, { x, y, height, far = 0 }: Planted): string {
  const levels = ["", "", "", ""];
  const grow = (px: number, py: number, angle: number, length: number, level: number): void => {
    if (level > 3) return;
    const [nx, ny] = [px + Math.cos(angle) * length, py + Math.sin(angle) * length];
    const bend = dice.range(-0.1, 0.1) * length;
    levels[level] += d`M${px} ${py}Q${(px + nx) / 2 + bend} ${(py + ny) / 2} ${nx} ${ny}`;
    const forks = level === 0 ? 4 : level === 1 ? 3 : 2;
    for (let i = 0; i < forks; i += 1) {
      const spread = (i / (forks - 1) - 0.5) * 1.5;
      const start = level === 0 ? 0.7 + 0.3 * (i % 2) : 1;
      grow(px + (nx - px) * start, py + (ny - py) * start, angle + spread + dice.range(-0.15, 0.15), length * dice.range(0.6, 0.78), level + 1);
    }
  };
  grow(x, y, -Math.PI / 2 + dice.range(-0.06, 0.06), height * 0.36, 0);
  const colour = stage.tone("bark", { far, shade: 0.45 });
  return levels.map((path, i) => line(path, colour, height * ([0.05, 0.022, 0.012, 0.007][i] ?? 0.01))).join("");
}

/** A birch: white stem with dark marks and a hanging crown. */
export function paintBirch(stage: Stage, dice: Dice, { x, y, height, far = 0 }: Planted): string {
  const sway = dice.range(-0.06, 0.06) * height;
  const stem = line(d`M${x} ${y}Q${x + sway} ${y - height * 0.5} ${x + sway * 0.6} ${y - height * 0.9}`, stage.tone("birch", { far, shade: 0.05 }), height * 0.036);
  const marks = Array.from({ length: 7 }, () => {
    const t = dice.range(0.05, 0.7);
    return d`M${x + sway * t * 1.2 - 3} ${y - height * t}h${dice.range(3, 6)}`;
  }).join("");
  const crowns = [0.58, 0.74, 0.88].map((share, i) => {
    const w = height * (0.2 - i * 0.035);
    const cx = x + sway + dice.range(-0.09, 0.09) * height;
    return shape(crown(dice, cx, y - height * share, w, w * 0.85, 8), stage.tone("leaf", { far, shade: 0.34 - i * 0.12 }), 0.95);
  });
  return (stage.season === "winter" ? [] : crowns.slice(0, 1)).join("") + stem + line(marks, stage.tone("timber", { far }), 3) + (stage.season === "winter" ? "" : crowns.slice(1).join(""));
}

/** A pollard willow of the river meadows: a gnarled stump with a burst of rods. */
export function paintWillow(stage: Stage, dice: Dice, { x, y, height, far = 0 }: Planted): string {
  const head = y - height * 0.42;
  const w = height * 0.075;
  const trunk = d`M${x - w * 1.2} ${y}Q${x - w * 0.6} ${y - height * 0.2} ${x - w * 1.5} ${head}Q${x} ${head - w * 1.6} ${x + w * 1.5} ${head}Q${x + w * 0.8} ${y - height * 0.2} ${x + w * 1.4} ${y}Z`;
  const rods = Array.from({ length: 22 }, (_, i) => {
    const angle = -Math.PI * (0.06 + (0.88 * (i + dice.range(-0.3, 0.3))) / 21);
    const reach = height * dice.range(0.36, 0.56);
    const [ex, ey] = [Math.cos(angle) * reach * 0.8, Math.sin(angle) * reach];
    return d`M${x + Math.cos(angle) * w} ${head + 2}q${ex * 0.4} ${ey * 0.75} ${ex} ${ey * 0.95}`;
  });
  const cloud = stage.season === "winter" ? "" : shape(crown(dice, x, head - height * 0.26, height * 0.36, height * 0.3, 11), stage.tone("leaf", { far, shade: 0.3 })) + shape(crown(dice, x + stage.side * height * 0.08, head - height * 0.31, height * 0.24, height * 0.2, 9), stage.tone("leaf", { far, shade: 0.05 }));
  return cloud + shape(trunk, stage.tone("bark", { far, shade: 0.3 })) + line(rods.join(""), stage.tone(stage.season === "winter" ? "pineBark" : "meadow", { far, shade: 0.2 }), height * 0.012, 0.75);
}

/** A Lombardy poplar, or a whole row's single stroke of the brush. */
export function paintPoplar(stage: Stage, dice: Dice, { x, y, height, far = 0 }: Planted): string {
  const w = height * dice.range(0.09, 0.12);
  const outline = (half: number, cx: number) => d`M${cx} ${y - height}C${cx + half * 1.2} ${y - height * 0.7} ${cx + half * 1.3} ${y - height * 0.2} ${cx + half * 0.3} ${y - height * 0.06}H${cx - half * 0.3}C${cx - half * 1.3} ${y - height * 0.2} ${cx - half * 1.2} ${y - height * 0.7} ${cx} ${y - height}Z`;
  const trunk = line(d`M${x} ${y}v${-height * 0.12}`, stage.tone("bark", { far, shade: 0.3 }), height * 0.025);
  return trunk + shape(outline(w, x), stage.tone("leaf", { far, shade: 0.42 })) + shape(outline(w * 0.5, x + stage.side * w * 0.4), stage.tone("leaf", { far, shade: 0.12 }));
}
