/** One pin of the map: a product's drop, a tourist organisation's square, or a stop on the way with its name beside it. */

export type Pin = {
  id: string;
  /** In map units, from `projectPoint`. */
  x: number;
  y: number;
  label: string;
  href?: string | undefined;
  kind: "product" | "lot" | "stop";
};

export function MapPin({ pin, zoom }: { pin: Pin; zoom: number }) {
  const placed = `translate(${pin.x} ${pin.y})scale(${Number(zoom.toFixed(3))})`;
  const mark = (
    <>
      <title>{pin.label}</title>
      <PinMark kind={pin.kind} />
      {pin.kind === "stop" && <StopName label={pin.label} />}
    </>
  );
  if (!pin.href) {
    return (
      <g transform={placed} role="img" aria-label={pin.label}>
        {mark}
      </g>
    );
  }
  return (
    <a href={pin.href} aria-label={pin.label} className="group cursor-pointer outline-none">
      <g transform={placed}>{mark}</g>
    </a>
  );
}

/** 30 to 36 units tall at the whole region; the invisible disc makes it easy to hit with a thumb. */
function PinMark({ kind }: { kind: Pin["kind"] }) {
  const answers = "group-hover:stroke-ink group-focus-visible:stroke-ink group-focus-visible:[stroke-width:5px]";
  const mark = {
    product: (
      <>
        <path d="M0 0C-4-9-13-14-13-24a13 13 0 0 1 26 0C13-14 4-9 0 0Z" strokeWidth={2} className={`fill-amber-strong stroke-foam ${answers}`} />
        <circle cy={-24} r={4.6} className="fill-foam" />
      </>
    ),
    lot: (
      <>
        <rect x={-12} y={-12} width={24} height={24} rx={5} strokeWidth={2} className={`fill-ink stroke-foam ${answers}`} />
        <path d="M-3 7-2-3h4l1 10ZM-4-4h8M0-8l3 3h-6Z" strokeWidth={1.4} className="fill-foam stroke-foam" />
      </>
    ),
    stop: <circle r={8} strokeWidth={4} className={`fill-foam stroke-sea-strong ${answers}`} />,
  };
  return (
    <>
      <circle r={22} cy={kind === "product" ? -18 : 0} className="fill-transparent" />
      {mark[kind]}
    </>
  );
}

/** The stop's name in ink over a rim of the page's colour. */
function StopName({ label }: { label: string }) {
  return (
    <text x={15} dy=".35em" fontSize={19} strokeWidth={5} strokeLinejoin="round" paintOrder="stroke" className="fill-ink stroke-foam font-medium">
      {label}
    </text>
  );
}
