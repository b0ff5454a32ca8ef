/** The page behind the link in a log-in mail: one button, or how to get a new link. */
import { Form } from "@remix-run/react";
import { useT } from "../../../i18n/use-t.ts";
import { Button, ButtonLink } from "../../button.tsx";
import { EntranceFrame } from "./entrance-frame.tsx";

export function MagicPage({ open }: { open: boolean }) {
  const { t } = useT("studio");
  const { t: te } = useT("errors");
  return (
    <EntranceFrame>
      <h1 className="text-4xl">{open ? t("magic.title") : t("magic.over")}</h1>
      <p className="mt-4 text-lg">{open ? t("magic.lead") : te("organisations.link_used")}</p>
      <div className="mt-8">
        {open ? <Form method="post" reloadDocument><Button look="main">{t("magic.enter")}</Button></Form> : <ButtonLink look="main" to="/studio/login">{t("magic.again")}</ButtonLink>}
      </div>
    </EntranceFrame>
  );
}
