/** The form of a package or a bundle with what it would cost and when it can be booked beside it, kept up to date while one types. */
import { useEffect, useRef, useState, type FormEvent } from "react";
import { useT } from "../../../i18n/use-t.ts";
import { Button } from "../../button.tsx";
import { CancellationSection, FeaturesSection, PartyFields, WhereSection, type PlaceOptions } from "./common-sections.tsx";
import { Row, Section, StudioForm, type FormState } from "../form-parts.tsx";
import { PreviewPanel, type PreviewData } from "./preview-panel.tsx";
import { SaveBar } from "./save-bar.tsx";
import { TextsSection } from "./texts-fields.tsx";
import { ComponentsSection, ItemsSection, PriceRuleSection, type PartOption } from "./trip-sections.tsx";

export interface TripFormData { kind: "package" | "bundle"; places: PlaceOptions[]; options: PartOption[]; preview: PreviewData | null; canPublish: boolean }

const PAUSE_MS = 700;
/** Fields that change the price or the dates. */
const COUNTS = /^(component|item|price|minParty|maxParty)/;

export function TripForm({ state, data }: { state: FormState; data: TripFormData }) {
  const { t } = useT("studio");
  const { preview, ask, stop } = useLivePreview(data.kind, data.preview);
  return (
    <StudioForm state={state} onChange={ask} onSubmit={stop}>
      <div className="lg:sticky lg:top-0 lg:z-10 lg:bg-foam"><PreviewPanel preview={preview}><Button look="line" name="intent" value="preview">{t("trip.recount")}</Button></PreviewPanel></div>
      {data.kind === "package" ? <ComponentsSection options={data.options} /> : <ItemsSection options={data.options} />}
      <PriceRuleSection />
      <TextsSection meetingPoint={data.kind === "package"} />
      <WhereSection places={data.places} />
      <Section id="party" title={t("trip.party")}><Row columns="grid-cols-2 sm:grid-cols-3"><PartyFields /></Row></Section>
      <CancellationSection />
      <FeaturesSection />
      <SaveBar>
        {data.canPublish && <Button look="line" name="intent" value="publish">{t("trip.saveAndPublish")}</Button>}
      </SaveBar>
    </StudioForm>
  );
}

/** Asks for the preview of what is typed, a moment after the last key; a submit or a newer question ends an older one. */
function useLivePreview(kind: "package" | "bundle", given: PreviewData | null) {
  const [answer, setAnswer] = useState<{ to: PreviewData | null; preview: PreviewData | null }>();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const asking = useRef<AbortController>(undefined);
  const stop = () => {
    clearTimeout(timer.current);
    asking.current?.abort();
  };
  useEffect(() => stop, []);
  const ask = (event: FormEvent<HTMLFormElement>) => {
    const form = event.currentTarget;
    if (!COUNTS.test((event.target as HTMLInputElement).name)) return;
    stop();
    timer.current = setTimeout(() => {
      asking.current = new AbortController();
      void readPreview(kind, form, asking.current.signal).then((preview) => preview && setAnswer({ to: given, preview }));
    }, PAUSE_MS);
  };
  return { preview: answer?.to === given ? (answer?.preview ?? given) : given, ask, stop };
}

/** The preview of a form as it stands, or undefined when none came. */
async function readPreview(kind: string, form: HTMLFormElement, signal: AbortSignal): Promise<PreviewData | undefined> {
  const typed = [...new FormData(form)].filter((entry): entry is [string, string] => typeof entry[1] === "string");
  try {
    const response = await fetch(`/studio/preview/${kind}`, { method: "POST", body: new URLSearchParams(typed), signal });
    return response.ok ? ((await response.json()) as { preview: PreviewData | undefined }).preview : undefined;
  } catch {
    return undefined; // aborted or offline: the last preview stays
  }
}
