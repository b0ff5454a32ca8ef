/** At the checkout of what is confirmed on request: who is asked, until when, and that nothing is charged before. */
import type { WillAsk } from "../../core/booking/request-view.ts";
import { tieCounts } from "../../core/tie-words.ts";
import { useT } from "../../i18n/use-t.ts";
import { Button } from "../button.tsx";
import { Notice } from "../notice.tsx";

export function AskNote({ asks }: { asks: WillAsk }) {
  const { t } = useT("request");
  return <Notice title={t("checkout.boxTitle")}>{tieCounts(t("checkout.lead", { hosts: asks.hosts.join(", "), until: asks.until }))}</Notice>;
}

/** @param price what will be paid after the yes, in words */
export function AskButton({ price }: { price: string }) {
  const { t } = useT("request");
  return (
    <>
      <Button look="main" name="intent" value="pay" className="w-full text-lg sm:w-auto sm:min-w-96 sm:py-3.5">{t("checkout.button")}</Button>
      <p className="tabular mt-3 text-sm text-muted">{t("checkout.note", { price })}</p>
    </>
  );
}
