/** /:lang/gift/check: what is left on a voucher; the code is sent and never in the address. */
import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { BalancePage } from "../../../components/gift/balance-page.tsx";
import { pageMeta, sameInAllLanguages } from "../../../components/page-meta.ts";
import { giftBalance } from "../../../domain/payments/gifts/read-gift.server.ts";
import { langOf } from "../../../i18n/detect-language.ts";
import { translator } from "../../../i18n/translator.ts";
import { db } from "../../../platform/db.server.ts";
import { mayTry } from "../../../platform/rate-limit.server.ts";
import { PRIVATE_PAGE } from "../order/order-access.server.ts";
import { textFields } from "../text-fields.server.ts";

export async function loader({ params }: LoaderFunctionArgs) {
  const t = translator(langOf(params), "gift");
  return { head: { title: t("check.pageTitle"), description: t("check.lead"), addresses: sameInAllLanguages("/gift/check") } };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { code = "" } = await textFields(request);
  const entered = code.slice(0, 40);
  if (!(await mayTry("code", context.ip))) return data({ entered, found: undefined, tooOften: true }, { status: 429, headers: PRIVATE_PAGE });
  const found = await giftBalance(db(), { entered, now: new Date() });
  return data({ entered, found, tooOften: false }, { status: found ? 200 : 404, headers: PRIVATE_PAGE });
}

export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) => pageMeta({ head: page?.head, matches });

export default function GiftCheck() {
  const answer = useActionData<typeof action>();
  return <BalancePage entered={answer?.entered ?? ""} found={answer?.found} tooOften={answer?.tooOften ?? false} />;
}
