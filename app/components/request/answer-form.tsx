/** Yes or no, with a word to the guest. */
import { Form } from "@remix-run/react";
import { useT } from "../../i18n/use-t.ts";
import { Button } from "../button.tsx";
import { TextareaField } from "../field.tsx";

/** @param requestId names the request where several stand on a page */
export function AnswerForm({ requestId }: { requestId?: string }) {
  const { t } = useT("request");
  return (
    <Form method="post" className="mt-6">
      {requestId && <input type="hidden" name="request" value={requestId} />}
      <TextareaField name="note" label={t("host.note")} hint={t("host.noteHint")} rows={3} maxLength={500} />
      <div className="mt-5 flex flex-wrap gap-3">
        <Button look="main" name="answer" value="accepted" className="grow sm:grow-0">{t("host.yes")}</Button>
        <Button look="line" name="answer" value="refused" className="grow sm:grow-0">{t("host.no")}</Button>
      </div>
    </Form>
  );
}
