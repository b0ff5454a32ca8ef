/** For whom it is: ages, accessibility as stated (or that nothing was stated), languages, dogs, weather, size of the party. */
import type { ReactNode } from "react";
import type { PageStep, ProductPage } from "../../core/catalogue/product-page.ts";
import type { AccessibilityFact, Lang } from "../../core/vocabulary.ts";
import { useT } from "../../i18n/use-t.ts";
import { Unbroken } from "../unbroken.tsx";

export function Conditions({ page }: { page: ProductPage }) {
  const { t } = useT("product");
  const { t: tv } = useT("vocabulary");
  const hours = Math.ceil(page.leadTimeMinutes / 60);
  return (
    <section aria-labelledby="conditions-title">
      <h2 id="conditions-title" className="text-3xl">{t("conditions.title")}</h2>
      <dl className="mt-6 border-t border-line">
        <Row term={t("conditions.ages")}>{agesOf(page, t)}</Row>
        <Row term={t("conditions.party")}>{page.minParty > 1 ? t("facts.partyRange", { min: page.minParty, max: page.maxParty }) : t("facts.partyMax", { count: page.maxParty })}</Row>
        <Row term={t("conditions.accessibility")}><Accessibility page={page} /></Row>
        <Row term={t("conditions.languages")}>{languagesOf(page).map((lang) => tv(`language.${lang as Lang}`)).join(", ")}</Row>
        <Row term={t("conditions.dogs")}>{t(page.dogs ? "conditions.dogsYes" : "conditions.dogsNo")}</Row>
        <Row term={t("conditions.weather")}>{t(page.rainProof ? "conditions.rainYes" : "conditions.rainNo")}</Row>
        <Row term={t("conditions.lead")}>{hours > 0 ? t("conditions.leadHours", { count: hours }) : t("conditions.leadNone")}</Row>
      </dl>
    </section>
  );
}

function Row({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div className="grid gap-x-8 border-b border-line py-3 sm:grid-cols-[11rem_1fr]">
      <dt className="text-muted">{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function agesOf(page: ProductPage, t: ReturnType<typeof useT<"product">>["t"]): string {
  const from = page.minAge ? t("conditions.ageFrom", { age: page.minAge }) : t("conditions.anyAge");
  return page.childAges ? `${from}; ${t("conditions.childAges", { from: page.childAges[0], to: page.childAges[1] })}` : from;
}

function Accessibility({ page }: { page: ProductPage }) {
  const { t } = useT("product");
  const { t: tv } = useT("vocabulary");
  const words = (facts: string[]) => facts.map((fact) => tv(`accessibility.${fact as AccessibilityFact}`)).join(" · ");
  const told = stepsOf(page).filter((step) => step.accessibility.length > 0);
  if (page.accessibility.length === 0 && told.length === 0) return <Unbroken>{t("conditions.noAccessibility", { phone: page.owner.phone })}</Unbroken>;
  return (
    <>
      {page.accessibility.length > 0 && <p>{words(page.accessibility)}</p>}
      {told.length > 0 && (
        <>
          {page.accessibility.length === 0 && <p>{t("conditions.somePlaces")}</p>}
          <ul className="mt-1 space-y-1 text-sm">{told.map((step) => <li key={step.partId}><span className="font-semibold">{step.title}:</span> {words(step.accessibility)}</li>)}</ul>
        </>
      )}
    </>
  );
}

function stepsOf(page: ProductPage): PageStep[] {
  return page.itinerary.flatMap((day) => day.steps);
}

/** Its own, else those that every part speaks. */
function languagesOf(page: ProductPage): string[] {
  const steps = stepsOf(page);
  if (page.languages.length > 0 || steps.length === 0) return page.languages;
  return steps[0]!.languages.filter((lang) => steps.every((step) => step.languages.includes(lang)));
}
