/** The field for a promotion code or a gift voucher, with the answer to the last one beside it; part of the checkout's form, so that nothing typed is lost; the page comes back to it. */
import type { CodeAnswer } from "../../core/booking/checkout-view.ts";
import { useT } from "../../i18n/use-t.ts";
import { Button } from "../button.tsx";
import { Field } from "../field.tsx";
import { Notice } from "../notice.tsx";

export function CodeEntry({ answer }: { answer: CodeAnswer | undefined }) {
  const { t } = useT("codes");
  const { t: errors } = useT("errors");
  return (
    <section aria-labelledby="code-heading" id="code-entry" className="scroll-mt-6 border-t border-line pt-5">
      <h2 id="code-heading" className="text-lg">{t("heading")}</h2>
      {answer?.problem === null && <div className="mt-3"><Notice tone="success" title={t("added")} /></div>}
      <div className="mt-3">
        <Field id="code" name="code" label={t("label")} autoComplete="off" autoCapitalize="characters" spellCheck={false} maxLength={40} className="tabular uppercase" defaultValue={answer?.problem ? answer.entered : ""} hint={t("hint")} error={answer?.problem ? errors(answer.problem.code as "not_found", answer.problem.values) : undefined} />
        <Button look="line" name="intent" value="code" formAction="#code-entry" className="mt-3">{t("use")}</Button>
      </div>
    </section>
  );
}
