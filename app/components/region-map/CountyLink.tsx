/** One county of the map: a link when it leads somewhere, named with what is there, its edge bold under the keyboard's focus. */

export type MapCounty = {
  teryt: string;
  /** As it is to be read aloud, in the visitor's language. */
  name: string;
  labelX: number;
  labelY: number;
  /** How many products are there; nothing is shown for 0. */
  count?: number | undefined;
  href?: string | undefined;
};

/** @param file of shapes, see `buildRegion` */
export function CountyLink({ file, county, chosen }: { file: string; county: MapCounty; chosen: boolean }) {
  const { teryt, name, count, href } = county;
  const spoken = count === undefined ? name : `${name}: ${count}`;
  const shape = (
    <use href={`${file}#c${teryt}`} strokeWidth={chosen ? 3 : 1} strokeLinejoin="round" className={chosen ? "county county-chosen" : "county"}>
      <title>{spoken}</title>
    </use>
  );
  if (!href) return shape;
  return (
    <a href={href} aria-label={spoken} aria-current={chosen ? "true" : undefined} className="outline-none">
      {shape}
    </a>
  );
}
