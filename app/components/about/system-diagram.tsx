/** The drawing of POT – ZROT – LOT – JST: who gives what to whom; wide on screens, tall on phones. */
import type { TFunction } from "i18next";
import { useT } from "../../i18n/use-t.ts";

interface Station { x: number; y: number; name: string; light?: boolean }
interface Way { from: [number, number]; to: [number, number]; text: string; at: [number, number]; anchor?: "start" | "middle" | "end"; back?: boolean }
interface Plan { width: number; height: number; stations: Station[]; ways: Way[] }

const RADIUS = 46;

export function SystemDiagram() {
  const { t } = useT("about");
  return (
    <figure>
      <Drawing plan={widePlan(t)} label={t("system.drawing")} className="hidden md:block" />
      <Drawing plan={tallPlan(t)} label={t("system.drawing")} className="mx-auto max-w-96 md:hidden" />
    </figure>
  );
}

function Drawing({ plan, label, className }: { plan: Plan; label: string; className: string }) {
  return (
    <svg viewBox={`0 0 ${plan.width} ${plan.height}`} role="img" aria-label={label} className={`h-auto w-full ${className}`}>
      {plan.ways.map((way) => <WayMark key={way.text} way={way} />)}
      {plan.stations.map((station) => <StationMark key={station.name} station={station} />)}
    </svg>
  );
}

function StationMark({ station: { x, y, name, light } }: { station: Station }) {
  const long = name.length > 4;
  return (
    <g textAnchor="middle">
      <circle cx={x} cy={y} r={RADIUS} className={light ? "fill-foam stroke-sea-strong" : "fill-ink stroke-ink"} strokeWidth="2" />
      <text x={x} y={y + (long ? 5 : 7)} fontSize={long ? 13.5 : 21} className={`font-display font-semibold ${light ? "fill-ink" : "fill-foam"}`}>{name}</text>
    </g>
  );
}

/** A line with an arrow head; what flows back to the region from outside is dashed. */
function WayMark({ way: { from, to, text, at, anchor = "middle", back } }: { way: Way }) {
  const angle = Math.atan2(to[1] - from[1], to[0] - from[0]);
  const wing = (turn: number) => `${round(to[0] - 10 * Math.cos(angle + turn))} ${round(to[1] - 10 * Math.sin(angle + turn))}`;
  return (
    <g>
      <path d={`M${from.join(" ")}L${to.join(" ")}M${wing(0.45)}L${to.join(" ")}L${wing(-0.45)}`} fill="none" strokeWidth="2" strokeLinecap="round" strokeLinejoin="round" className={back ? "stroke-amber" : "stroke-sea-strong"} />
      <text x={at[0]} y={at[1]} textAnchor={anchor} fontSize="14" className="fill-ink">{text}</text>
    </g>
  );
}

const round = (value: number): number => Math.round(value * 10) / 10;

function widePlan(t: TFunction<"about">): Plan {
  const y = 90;
  const [pot, zrot, lot, hosts] = [90, 400, 710, 1020];
  const jst = 300;
  const gap = RADIUS + 10;
  const between = (left: number, right: number, there: string, back: string): Way[] => [
    { from: [right - gap, y - 10], to: [left + gap, y - 10], text: there, at: [(left + right) / 2, y - 24] },
    { from: [left + gap, y + 10], to: [right - gap, y + 10], text: back, at: [(left + right) / 2, y + 32], back: true },
  ];
  return {
    width: 1110, height: 360,
    stations: [
      { x: pot, y, name: t("system.pot.name") },
      { x: zrot, y, name: t("system.zrot.name") },
      { x: lot, y, name: t("system.lot.name") },
      { x: hosts, y, name: t("system.host"), light: true },
      { x: lot, y: jst, name: t("system.jst.name"), light: true },
    ],
    ways: [
      ...between(pot, zrot, t("system.catalogue"), t("system.abroad")),
      ...between(zrot, lot, t("system.packages"), t("system.curates")),
      ...between(lot, hosts, t("system.offers"), t("system.admits")),
      { from: [lot - 10, jst - gap], to: [lot - 10, y + gap], text: t("system.tasks"), at: [lot - 28, (y + jst) / 2 + 5], anchor: "end", back: true },
      { from: [lot + 10, y + gap], to: [lot + 10, jst - gap], text: t("system.figures"), at: [lot + 28, (y + jst) / 2 + 5], anchor: "start" },
    ],
  };
}

function tallPlan(t: TFunction<"about">): Plan {
  const x = 56;
  const right = 284;
  const [pot, zrot, lot, hosts] = [56, 216, 420, 640];
  const gap = RADIUS + 8;
  const between = (upper: number, lower: number, there: string, back: string): Way[] => [
    { from: [x - 12, lower - gap], to: [x - 12, upper + gap], text: there, at: [x + 34, (upper + lower) / 2 - 6], anchor: "start" },
    { from: [x + 12, upper + gap], to: [x + 12, lower - gap], text: back, at: [x + 34, (upper + lower) / 2 + 18], anchor: "start", back: true },
  ];
  return {
    width: 340, height: 696,
    stations: [
      { x, y: pot, name: t("system.pot.name") },
      { x, y: zrot, name: t("system.zrot.name") },
      { x, y: lot, name: t("system.lot.name") },
      { x, y: hosts, name: t("system.host"), light: true },
      { x: right, y: lot, name: t("system.jst.name"), light: true },
    ],
    ways: [
      ...between(pot, zrot, t("system.catalogue"), t("system.abroad")),
      ...between(zrot, lot, t("system.packages"), t("system.curates")),
      ...between(lot, hosts, t("system.offers"), t("system.admits")),
      { from: [right - gap, lot - 10], to: [x + gap, lot - 10], text: t("system.tasks"), at: [right + RADIUS, lot - 58], anchor: "end", back: true },
      { from: [x + gap, lot + 10], to: [right - gap, lot + 10], text: t("system.figures"), at: [right + RADIUS, lot + 72], anchor: "end" },
    ],
  };
}
