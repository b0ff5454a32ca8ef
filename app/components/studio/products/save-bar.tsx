/** The bar that stays at the foot of a long form: the one action, and what happened last. */
import { useNavigation } from "@remix-run/react";
import type { ReactNode } from "react";
import { useT } from "../../../i18n/use-t.ts";
import { Button } from "../../button.tsx";

/** @param first what must be agreed to before it is saved */
export function SaveBar({ first, children }: { first?: ReactNode; children?: ReactNode }) {
  const { t } = useT("studio");
  const busy = useNavigation().state === "submitting";
  return (
    <div className="sticky bottom-0 z-10 -mx-4 mt-4 flex flex-wrap items-center gap-2 border-t border-line bg-foam px-4 py-2 max-sm:[&_.button]:px-3 max-sm:[&_.button]:text-sm sm:gap-3 sm:py-3 md:-mx-6 md:px-6">
      {first && <div className="basis-full">{first}</div>}
      <Button look="main" name="intent" value="save" disabled={busy}>{busy ? t("form.saving") : t("form.save")}</Button>
      {children}
    </div>
  );
}
