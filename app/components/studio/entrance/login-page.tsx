/** The log-in: mail and password, a link by mail instead, and the demonstration's log-ins. Logging in loads the document anew: the person's language may be another. */
import { useEffect } from "react";
import { Form, useNavigation } from "@remix-run/react";
import { LANGS } from "../../../core/vocabulary.ts";
import { useT } from "../../../i18n/use-t.ts";
import { Button } from "../../button.tsx";
import { forgetDoor } from "../../door/forget-door.ts";
import { Field } from "../../field.tsx";
import { Notice } from "../../notice.tsx";
import { EntranceFrame } from "./entrance-frame.tsx";

export interface LoginAnswer { email: string; sent: boolean; error: string | null; seconds: number }

const DEMO = ["entrepreneur", "lot", "zrot"] as const;
const DEMO_PASSWORD = "latarnia-demo";

export function LoginPage({ next, demo, answer }: { next: string; demo: boolean; answer?: LoginAnswer }) {
  const { t } = useT("studio");
  const { t: te } = useT("errors");
  const busy = useNavigation().state !== "idle";
  useEffect(() => void forgetDoor(), []); // one comes here by logging out, and when a session is over
  const query = next === "/studio" ? "" : `&next=${encodeURIComponent(next)}`;
  return (
    <EntranceFrame languages={LANGS.map((lang) => ({ lang, href: `/studio/login?lang=${lang}${query}` }))}>
      <h1 className="text-4xl">{t("login.title")}</h1>
      <p className="mt-3 text-muted">{t("login.lead")}</p>
      {answer?.sent && <div className="mt-6"><Notice tone="success" title={t("login.sent")}>{t("login.sentMore")}</Notice></div>}
      {answer?.error && <div className="mt-6"><Notice tone="error" title={te(answer.error as "rate_limited")}>{answer.error === "rate_limited" && t("login.wait", { count: Math.max(1, Math.ceil(answer.seconds / 60)) })}</Notice></div>}
      <Form method="post" reloadDocument className="mt-6 grid gap-5">
        <input type="hidden" name="next" value={next} />
        <Field name="email" type="email" label={t("login.email")} autoComplete="username" required defaultValue={answer?.email} />
        <Field name="password" type="password" label={t("login.password")} autoComplete="current-password" required />
        <Button look="main" name="intent" value="password" disabled={busy}>{t("login.submit")}</Button>
      </Form>
      <details className="mt-8 border-t border-line pt-4" open={answer?.sent || undefined}>
        <summary className="min-h-11 py-2 font-semibold">{t("login.byLink")}</summary>
        <p className="text-sm text-muted">{t("login.byLinkMore")}</p>
        <Form method="post" className="mt-4 grid gap-4">
          <Field name="email" type="email" label={t("login.email")} autoComplete="username" required defaultValue={answer?.email} />
          <Button look="line" name="intent" value="link" disabled={busy}>{t("login.sendLink")}</Button>
        </Form>
      </details>
      {demo && <DemoLogins next={next} />}
    </EntranceFrame>
  );
}

function DemoLogins({ next }: { next: string }) {
  const { t } = useT("studio");
  return (
    <section aria-labelledby="demo-logins" className="mt-8 bg-sand px-5 py-4">
      <h2 id="demo-logins" className="text-lg">{t("login.demo")}</h2>
      <p className="mt-1 text-sm text-muted">{t("login.demoMore")} <code className="text-ink">{DEMO_PASSWORD}</code></p>
      <ul className="mt-3 divide-y divide-line border-t border-line">
        {DEMO.map((who) => (
          <li key={who} className="flex items-center justify-between gap-x-4 py-2">
            <span className="min-w-0 text-sm"><strong className="block">{t(`login.demoRole.${who}`)}</strong><code className="text-xs sm:text-sm">{who}@<wbr />latarnia.example</code></span>
            <Form method="post" reloadDocument>
              <input type="hidden" name="next" value={next} />
              <input type="hidden" name="email" value={`${who}@latarnia.example`} />
              <input type="hidden" name="password" value={DEMO_PASSWORD} />
              <Button look="line" name="intent" value="password">{t("login.enter")}<span className="visually-hidden"> – {t(`login.demoRole.${who}`)}</span></Button>
            </Form>
          </li>
        ))}
      </ul>
    </section>
  );
}
