/** A gift voucher as it will look, drawn on the page: lighthouse, amount, for whom, from whom, wishes. */
import { GIFT_PICTURE, type GiftCardView } from "../../core/payments/gift-view.ts";
import { formatMoney } from "../../core/money.ts";
import { formatDate } from "../../core/time.ts";
import { useT } from "../../i18n/use-t.ts";
import { sceneUrl } from "../scene-url.ts";

export function GiftCard({ gift }: { gift: Omit<GiftCardView, "amountMinor" | "validTo"> & { amountMinor: number | null; validTo: string | null } }) {
  const { t, lang } = useT("gift");
  const { amountMinor, currency, recipientName, from, message, validTo } = gift;
  return (
    <figure aria-label={t("card.preview")} className="self-start overflow-hidden border border-line bg-surface">
      <img src={sceneUrl({ scene: "lighthouse", seed: GIFT_PICTURE, width: 720, height: 400 })} alt="" width={720} height={400} className="aspect-[9/5] w-full object-cover" />
      <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-2 bg-ink px-6 py-4 text-foam">
        <p><span className="block font-display text-2xl leading-tight font-semibold">{t("card.name")}</span><span className="text-sm">{t("card.place")}</span></p>
        <p className="tabular font-display text-4xl leading-none font-semibold">{amountMinor === null ? "…" : formatMoney({ amount: amountMinor, currency }, lang)}</p>
      </div>
      <div className="px-6 py-5 empty:hidden">
        {(recipientName || from) && (
          <dl className="flex flex-wrap gap-x-10 gap-y-2">
            {recipientName && <Person term={t("card.to")} name={recipientName} />}
            {from && <Person term={t("card.from")} name={from} />}
          </dl>
        )}
        {message && <p className="mt-4 font-display text-lg leading-relaxed break-words whitespace-pre-line">{message}</p>}
        {validTo && <p className="mt-4 text-sm text-muted">{t("card.validTo", { date: formatDate(validTo, lang, "date") })}</p>}
      </div>
    </figure>
  );
}

function Person({ term, name }: { term: string; name: string }) {
  return <div className="min-w-0"><dt className="text-sm text-muted">{term}</dt><dd className="font-display text-xl font-semibold break-words">{name}</dd></div>;
}
