/** Distances from a place that is chosen, or from where one is: the browser is asked for that only when the button is pressed, and only a rounded point leaves it. */
import { Form, useNavigate } from "@remix-run/react";
import { useEffect, useId, useRef, useState } from "react";
import { useT } from "../../../i18n/use-t.ts";
import type { NearValues } from "./map-data.ts";

/** Until the browser has an answer; a position of the last ten minutes will do. */
const PATIENCE = { timeout: 12_000, maximumAge: 600_000 };

type Asking = "asking" | "refused" | "absent" | "failed" | null;

export function NearForm({ values }: { values: NearValues }) {
  const { t } = useT("map");
  const heading = useId();
  const fold = useRef<HTMLDetailsElement>(null);
  return (
    <section aria-labelledby={heading} className="border-l-2 border-sea pl-4 md:pl-5">
      <h3 id={heading} className="visually-hidden">{t("near.heading")}</h3>
      <NearMe values={values} onNothing={() => fold.current && (fold.current.open = true)} />
      <details ref={fold} open={values.near !== ""} className="group/near">
        <summary className="flex min-h-11 items-center gap-2 marker:content-none">
          <svg aria-hidden="true" viewBox="0 0 12 12" width={12} height={12} className="fill-none stroke-current stroke-2 group-open/near:rotate-90"><path d="M4 1l5 5-5 5" /></svg>
          {t("near.fromPlace")}
        </summary>
        <PlaceForm values={values} />
      </details>
    </section>
  );
}

function PlaceForm({ values }: { values: NearValues }) {
  const { t, lang } = useT("map");
  const [place, radius] = [useId(), useId()];
  const bare = values.near !== "" && !values.places.some(({ slug }) => slug === values.near);
  return (
    <Form action={`/${lang}/search`} preventScrollReset className="pb-2">
      {values.others.map(([name, value]) => <input key={`${name} ${value}`} type="hidden" name={name} value={value} />)}
      <div className="mt-1 grid grid-cols-[minmax(0,1fr)_minmax(7rem,auto)] items-end gap-3 sm:max-lg:grid-cols-[minmax(0,1fr)_12rem_auto]">
        <div className="max-sm:col-span-2 lg:col-span-2">
          <label htmlFor={place} className="mb-1 block text-sm font-semibold">{t("near.place")}</label>
          <select id={place} name="near" required defaultValue={values.near} className="control">
            <option value="">{t("near.choose")}</option>
            {bare && <option value={values.near}>{t("near.point")}</option>}
            {values.places.map(({ slug, label }) => <option key={slug} value={slug}>{label}</option>)}
          </select>
        </div>
        <div>
          <label htmlFor={radius} className="mb-1 block text-sm font-semibold">{t("near.radius")}</label>
          <select id={radius} name="radius" defaultValue={values.radius} className="control tabular">
            <option value="">{t("near.anyRadius")}</option>
            {values.radii.map((km) => <option key={km} value={km}>{t("near.km", { km })}</option>)}
          </select>
        </div>
        <button type="submit" className="button button-line">{t("near.submit")}</button>
      </div>
    </Form>
  );
}

/** Without a script there is nothing to ask the browser with, and no button; until the page is awake its room is kept, so that nothing moves. `onNothing`: the browser gave no position. */
function NearMe({ values, onNothing }: { values: NearValues; onNothing: () => void }) {
  const { t, lang } = useT("map");
  const [awake, setAwake] = useState(false);
  const [asking, setAsking] = useState<Asking>(null);
  const navigate = useNavigate();
  useEffect(() => setAwake(true), []);
  const ask = async () => {
    setAsking("asking");
    const answer = await askPosition();
    setAsking(typeof answer === "string" ? answer : null);
    if (typeof answer === "string") return onNothing();
    const params = new URLSearchParams([...values.others, ["near", answer.join(",")], ...(values.radius ? [["radius", values.radius]] : [])]);
    navigate(`/${lang}/search?${params}`, { preventScrollReset: true });
  };
  return (
    <div className={`mb-2 grid items-center gap-x-4 gap-y-2 sm:grid-cols-[auto_minmax(0,1fr)] noscript:hidden ${awake ? "" : "invisible"}`}>
      <button type="button" onClick={ask} aria-disabled={asking === "asking"} className="button button-line whitespace-nowrap max-sm:justify-self-start">
        <svg aria-hidden="true" viewBox="0 0 16 16" width={16} height={16} strokeWidth={1.75} className="fill-none stroke-current"><circle cx={8} cy={8} r={4.5} /><path d="M8 .5v4M8 11.5v4M.5 8h4M11.5 8h4" /></svg>
        {t("near.me")}
      </button>
      <p className="text-sm text-muted">{t("near.rounding")}</p>
      <p role="status" className={`sm:col-span-2 ${asking ? "" : "visually-hidden"}`}>{asking && t(`near.${asking}`)}</p>
    </div>
  );
}

/** Latitude and longitude to two decimals, about a kilometre, or why there are none. */
function askPosition(): Promise<[lat: string, lon: string] | Exclude<Asking, "asking" | null>> {
  if (!("geolocation" in navigator)) return Promise.resolve("absent");
  return new Promise((resolve) => {
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => resolve([coords.latitude.toFixed(2), coords.longitude.toFixed(2)]),
      ({ code, PERMISSION_DENIED }) => resolve(code === PERMISSION_DENIED ? "refused" : "failed"),
      PATIENCE,
    );
  });
}
