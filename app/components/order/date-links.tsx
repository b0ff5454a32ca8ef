/** Nearest free dates as links that choose them: the same for a host's no and for money that came too late. */
import type { DateLink } from "../../core/booking/other-dates.ts";
import { ButtonLink } from "../button.tsx";

export function DateLinks({ dates }: { dates: DateLink[] }) {
  return (
    <ul className="mt-3 flex flex-wrap gap-3">
      {dates.map(({ label, path }) => <li key={path}><ButtonLink look="line" to={path}>{label}</ButtonLink></li>)}
    </ul>
  );
}
