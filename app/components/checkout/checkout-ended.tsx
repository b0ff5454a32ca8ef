/** When nothing can be paid here any more: time over or places given back, with the way back to the same days. */
import { useT } from "../../i18n/use-t.ts";
import { ButtonLink } from "../button.tsx";

export function CheckoutEnded({ how, back }: { how: "expired" | "cancelled"; /** the product's page on the same days, if it is still sold */ back: string | null }) {
  const { t, lang } = useT("checkout");
  return (
    <div className="page-width py-12 md:py-20">
      <h1 className="max-w-3xl text-4xl md:text-5xl">{t(`${how}.heading`)}</h1>
      <p className="mt-5 max-w-2xl text-lg">{t(`${how}.lead`)}</p>
      {how === "expired" && <p className="mt-3 max-w-2xl text-muted">{t("expired.paid")}</p>}
      <p className="mt-8 flex flex-wrap gap-3">
        {back && <ButtonLink look="main" to={back}>{t("expired.back")}</ButtonLink>}
        <ButtonLink look="line" to={`/${lang}/search`}>{t("expired.search")}</ButtonLink>
      </p>
    </div>
  );
}
