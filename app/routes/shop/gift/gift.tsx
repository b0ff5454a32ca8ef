/** /:lang/gift: a gift voucher is put together; its review and payment follow on a page of its own. */
import { data, redirect, type ActionFunctionArgs, type HeadersFunction, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { GiftForm } from "../../../components/gift/gift-form.tsx";
import { PageHeading } from "../../../components/page-heading.tsx";
import { pageMeta, sameInAllLanguages } from "../../../components/page-meta.ts";
import { isAppError } from "../../../core/app-error.ts";
import { normaliseCode } from "../../../core/ids.ts";
import { fieldsOf, type Fields } from "../../../core/form-fields.ts";
import { giftFields, readGiftDraft } from "../../../core/payments/gift-draft.ts";
import { SEND_WITHIN_DAYS } from "../../../core/payments/gift-terms.ts";
import { addDays, dateAt } from "../../../core/time.ts";
import { readGiftOrder } from "../../../domain/payments/gifts/read-gift.server.ts";
import { draftGift } from "../../../domain/payments/gifts/draft-gift.server.ts";
import { langOf } from "../../../i18n/detect-language.ts";
import { translator } from "../../../i18n/translator.ts";
import { useT } from "../../../i18n/use-t.ts";
import { mayTry } from "../../../platform/rate-limit.server.ts";
import { keyInCookie, PRIVATE_PAGE } from "../order/order-access.server.ts";
import { giftPath } from "./gift-path.ts";

export async function loader({ params, request }: LoaderFunctionArgs) {
  const t = translator(langOf(params), "gift");
  const today = dateAt(new Date());
  const page = { today, latest: addDays(today, SEND_WITHIN_DAYS), head: { title: t("pageTitle"), description: t("description"), addresses: sameInAllLanguages("/gift") } };
  const code = normaliseCode(new URL(request.url).searchParams.get("change") ?? "");
  return code ? data({ ...page, fields: await fieldsOfOrder({ code, key: keyInCookie(request, code) }) }, { headers: PRIVATE_PAGE }) : data({ ...page, fields: {} });
}

/** What was typed for a voucher that this browser has opened; nothing of anybody else's. */
async function fieldsOfOrder(access: { code: string; key: string }): Promise<Fields> {
  try {
    return giftFields(await readGiftOrder({ ...access, now: new Date() }));
  } catch (error) {
    if (isAppError(error) && error.code === "not_found") return {};
    throw error;
  }
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

export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders;
export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) => pageMeta({ head: page?.head, matches });

export default function Gift() {
  const { today, latest, fields } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t, lang } = useT("gift");
  return (
    <>
      <PageHeading title={t("pageTitle")} lead={t("lead")} crumbs={[{ text: t("pageTitle") }]}>
        <ul className="mt-6 flex flex-wrap gap-x-8 gap-y-2">{(["whole", "parts", "validity", "back"] as const).map((fact) => <li key={fact} className="flex items-center gap-2 before:size-2 before:rounded-full before:bg-amber">{t(`facts.${fact}`)}</li>)}</ul>
      </PageHeading>
      <div className="page-width">
        <GiftForm fields={answer?.fields ?? fields} wrong={answer?.wrong ?? []} tooOften={answer?.tooOften ?? false} today={today} latest={latest} />
        <p className="mt-12 border-t border-line pt-5"><Link to={`/${lang}/gift/check`} className="inline-flex min-h-11 items-center">{t("checkLink")}</Link></p>
      </div>
    </>
  );
}
