/** The form of a package or a bundle with what it would cost and when it can be booked beside it, kept up to date while one types. */
import { useFetcher } from "@remix-run/react";
import { useEffect, useRef, useState, type FormEvent } from "react";
import { useT } from "../../i18n/use-t.ts";
import { Button } from "../button.tsx";
import { CancellationSection, FeaturesSection, PartyFields, WhereSection, type PlaceOptions } from "./common-sections.tsx";
import { Row, Section, StudioForm, type FormState } from "./form-parts.tsx";
import { PreviewPanel, type PreviewData } from "./preview-panel.tsx";
import { SaveBar } from "./save-bar.tsx";
import { TextsSection } from "./texts-fields.tsx";
import { ComponentsSection, ItemsSection, PriceRuleSection, type PartOption } from "./trip-sections.tsx";

export interface TripFormData { kind: "package" | "bundle"; places: PlaceOptions[]; options: PartOption[]; preview: PreviewData | null; canPublish: boolean }

const PAUSE_MS = 700;

export function TripForm({ state, data }: { state: FormState; data: TripFormData }) {
  const { t } = useT("studio");
  const { preview, ask } = useLivePreview(data.preview);
  return (
    <StudioForm state={state} onChange={ask}>
      <div className="lg:sticky lg:top-0 lg:z-10 lg:bg-foam"><PreviewPanel preview={preview} /></div>
      {data.kind === "package" ? <ComponentsSection options={data.options} /> : <ItemsSection options={data.options} />}
      <PriceRuleSection />
      <TextsSection meetingPoint={data.kind === "package"} />
      <WhereSection places={data.places} />
      <Section id="party" title={t("trip.party")}><Row columns="grid-cols-2 sm:grid-cols-3"><PartyFields /></Row></Section>
      <CancellationSection />
      <FeaturesSection />
      <SaveBar>
        {data.canPublish && <Button look="line" name="intent" value="publish">{t("trip.saveAndPublish")}</Button>}
        <Button look="line" name="intent" value="preview">{t("trip.recount")}</Button>
      </SaveBar>
    </StudioForm>
  );
}

/** Asks for the preview of what is typed, a moment after the last key. */
function useLivePreview(given: PreviewData | null): { preview: PreviewData | null; ask: (event: FormEvent<HTMLFormElement>) => void } {
  const fetcher = useFetcher<{ preview?: PreviewData | null }>();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [asked, setAsked] = useState(false);
  useEffect(() => () => clearTimeout(timer.current), []);
  useEffect(() => setAsked(false), [given]);
  const ask = (event: FormEvent<HTMLFormElement>) => {
    const form = event.currentTarget;
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      const typed = new FormData(form);
      typed.set("intent", "preview");
      setAsked(true);
      fetcher.submit(typed, { method: "post" });
    }, PAUSE_MS);
  };
  return { preview: (asked && fetcher.data?.preview) || given, ask };
}
