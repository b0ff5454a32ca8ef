/** /:lang/gift: a gift voucher is put together; its review and payment follow on a page of its own. */
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { GiftForm } from "../../../components/gift/gift-form.tsx";
import { PageHeading } from "../../../components/page-heading.tsx";
import { pageMeta, sameInAllLanguages } from "../../../components/page-meta.ts";
import { fieldsOf } from "../../../core/form-fields.ts";
import { readGiftDraft } from "../../../core/payments/gift-draft.ts";
import { SEND_WITHIN_DAYS } from "../../../core/payments/gift-terms.ts";
import { addDays, dateAt } from "../../../core/time.ts";
import { draftGift } from "../../../domain/payments/gifts/draft-gift.server.ts";
import { langOf } from "../../../i18n/detect-language.ts";
import { translator } from "../../../i18n/translator.ts";
import { useT } from "../../../i18n/use-t.ts";
import { mayTry } from "../../../platform/rate-limit.server.ts";
import { PRIVATE_PAGE } from "../order/order-access.server.ts";
import { giftPath } from "./gift-path.ts";

export async function loader({ params }: LoaderFunctionArgs) {
  const t = translator(langOf(params), "gift");
  const today = dateAt(new Date());
  return { today, latest: addDays(today, SEND_WITHIN_DAYS), head: { title: t("pageTitle"), description: t("description"), addresses: sameInAllLanguages("/gift") } };
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const now = new Date();
  const fields = fieldsOf(await request.formData());
  const read = readGiftDraft(fields, { today: dateAt(now), currency: "PLN" });
  if ("wrong" in read) return data({ fields, wrong: read.wrong, tooOften: false }, { status: 422, headers: PRIVATE_PAGE });
  if (!(await mayTry("gift", context.ip))) return data({ fields, wrong: [], tooOften: true }, { status: 429, headers: PRIVATE_PAGE });
  const lang = langOf(params);
  throw redirect(giftPath({ lang, ...(await draftGift({ draft: read.draft, lang, now })) }), { status: 303, headers: PRIVATE_PAGE });
}

export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) => pageMeta({ head: page?.head, matches });

export default function Gift() {
  const { today, latest } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t, lang } = useT("gift");
  return (
    <>
      <PageHeading title={t("pageTitle")} lead={t("lead")} crumbs={[{ text: t("pageTitle") }]}>
        <ul className="mt-6 flex flex-wrap gap-x-8 gap-y-2">{(["whole", "parts", "validity", "back"] as const).map((fact) => <li key={fact} className="flex items-center gap-2 before:size-2 before:rounded-full before:bg-amber">{t(`facts.${fact}`)}</li>)}</ul>
      </PageHeading>
      <div className="page-width">
        <GiftForm fields={answer?.fields ?? {}} wrong={answer?.wrong ?? []} tooOften={answer?.tooOften ?? false} today={today} latest={latest} />
        <p className="mt-12 border-t border-line pt-5"><Link to={`/${lang}/gift/check`} className="inline-flex min-h-11 items-center">{t("checkLink")}</Link></p>
      </div>
    </>
  );
}
