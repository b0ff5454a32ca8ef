/** What a trip is in the eyes of travel law, in plain words, and who answers for it. */
import { useT } from "../../../i18n/use-t.ts";

const KNOWN = ["single_service", "outside_act", "accommodation_with_extras", "package"] as const;

export function LegalNote({ legalClass, organiserName }: { legalClass: string | null; organiserName: string | null }) {
  const { t } = useT("studio");
  const known = KNOWN.find((each) => each === legalClass);
  if (!known) return null;
  return (
    <div className="mt-4 border-t border-line pt-3 text-sm">
      <p><strong>{t("legal.title")}: {t(`legal.${known}`)}</strong></p>
      <p>{t(`legal.${known}More`)}</p>
      {known === "package" && organiserName && <p className="mt-1">{t("legal.organiser", { name: organiserName })}</p>}
    </div>
  );
}
