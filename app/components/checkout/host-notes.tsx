/** What hosts wrote to their guest, in their own words. */
import type { GuestRequest } from "../../core/booking/request-view.ts";
import { useT } from "../../i18n/use-t.ts";

export function HostNotes({ request }: { request: GuestRequest }) {
  const { t } = useT("request");
  return (
    <>
      {request.hosts.filter((host) => host.note !== "").map((host) => (
        <figure key={host.title} className="mt-6 max-w-prose border-l-4 border-sea pl-4">
          <figcaption className="text-sm text-muted">{t("noteFrom", { name: host.name })}</figcaption>
          <blockquote className="mt-1 text-lg whitespace-pre-line">{host.note}</blockquote>
        </figure>
      ))}
    </>
  );
}
