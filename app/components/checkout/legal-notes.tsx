/** What the law wants said before the button: who sells, who organises and how the money is safe, no right of withdrawal, the terms. */
import type { ContactProblems } from "../../core/booking/contact.ts";
import type { OrderView } from "../../core/booking/order-view.ts";
import type { SnapshotOrganiser, SnapshotParty } from "../../core/product-snapshot.ts";
import { tieCounts, tieText } from "../../core/tie-words.ts";
import { formatDate } from "../../core/time.ts";
import { useT } from "../../i18n/use-t.ts";
import { CheckField } from "../field.tsx";
import { Unbroken } from "../unbroken.tsx";

/** @param heading before what all this is said: paying, or only asking */
export function LegalNotes({ order, heading, checked, problem }: { order: OrderView; heading: string; checked: boolean; problem?: ContactProblems["acceptTerms"] }) {
  const { t, lang } = useT("checkout");
  const accept = <>{t("terms.accept")} <a href={`/${lang}/terms`} target="_blank" rel="noopener">{t("terms.acceptLink")}</a> {t("terms.acceptAnd")}</>;
  const tied = (key: "terms.package" | "terms.agent" | "terms.withdrawal") => tieText(t(key), lang);
  return (
    <section aria-labelledby="terms-heading">
      <h2 id="terms-heading" className="text-2xl">{heading}</h2>
      <div className="mt-4 max-w-prose space-y-3 text-sm leading-6">
        {order.lines.map(({ id, title, snapshot: { seller, organiser, legalClass }, kind }) => (
          <div key={id} className="space-y-3">
            {order.lines.length > 1 && <h3 lang={order.lang} className="text-lg">{title}</h3>}
            {seller.id !== organiser?.id && <PartyLine term={t("terms.seller")} party={seller} />}
            {organiser && <OrganiserLine term={t(organiser.id === seller.id ? "terms.sellerAndOrganiser" : "terms.organiser")} organiser={organiser} />}
            {legalClass === "package" && <p>{tied("terms.package")}</p>}
            {kind !== "offer" && legalClass !== "package" && <p>{tied("terms.agent")}</p>}
          </div>
        ))}
        <p>{tied("terms.withdrawal")}</p>
      </div>
      <div className="mt-5"><CheckField id="acceptTerms" name="acceptTerms" value="yes" required defaultChecked={checked} label={accept} error={problem && t(`problems.acceptTerms.${problem}`)} /></div>
    </section>
  );
}

function PartyLine({ term, party }: { term: string; party: SnapshotParty }) {
  const { t } = useT("checkout");
  return <p><span className="font-semibold">{term}:</span> <Unbroken>{tieCounts([party.legalName, party.address, t("terms.nip", { nip: party.nip }), party.email, party.phone].join(", "))}</Unbroken>.</p>;
}

function OrganiserLine({ term, organiser }: { term: string; organiser: SnapshotOrganiser }) {
  const { t, lang } = useT("checkout");
  const { register, insolvencyCover, insolvencyValidTo } = organiser;
  const facts = [
    organiser.legalName, organiser.address, t("terms.nip", { nip: organiser.nip }), organiser.email, organiser.phone, register && t("terms.register", { number: register }),
    insolvencyCover && t("terms.cover", { cover: insolvencyCover }), insolvencyValidTo && t("terms.coverUntil", { date: formatDate(insolvencyValidTo, lang, "date") }),
  ];
  return <p><span className="font-semibold">{term}:</span> <Unbroken>{tieCounts(facts.filter(Boolean).join(", "))}</Unbroken>.</p>;
}
