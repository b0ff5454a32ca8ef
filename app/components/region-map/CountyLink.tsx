/** One county of the map: a link when it leads somewhere, named with what is there, its edge bold under the keyboard's focus. */

export type MapCounty = {
  teryt: string;
  /** As it is to be read aloud, in the visitor's language. */
  name: string;
  path: string;
  labelX: number;
  labelY: number;
  /** How many products are there; nothing is shown for 0. */
  count?: number | undefined;
  href?: string | undefined;
};

export function CountyLink({ county, chosen, zoom }: { county: MapCounty; chosen: boolean; zoom: number }) {
  const { name, count, href } = county;
  const spoken = count === undefined ? name : `${name}: ${count}`;
  const shape = (
    <path d={county.path} fillRule="evenodd" strokeWidth={(chosen ? 3.6 : 1.5) * zoom} strokeLinejoin="round" className={shade(chosen)}>
      <title>{spoken}</title>
    </path>
  );
  if (!href) return shape;
  return (
    <a href={href} aria-label={spoken} aria-current={chosen ? "true" : undefined} className="group cursor-pointer outline-none">
      {shape}
    </a>
  );
}

/** Chosen or not; a hover or the focus answers on top of either. */
function shade(chosen: boolean): string {
  const answers = "group-hover:fill-sea group-focus-visible:fill-sea group-focus-visible:stroke-ink group-focus-visible:[stroke-width:5px] transition-colors motion-reduce:transition-none";
  return `${chosen ? "fill-amber-soft stroke-amber-strong" : "fill-sand stroke-foam"} ${answers}`;
}
