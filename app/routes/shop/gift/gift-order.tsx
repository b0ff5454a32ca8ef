/** /:lang/gift/orders/:code: a gift voucher for its buyer, by the order's key: reviewed, paid, downloaded, given back. */
import { data, redirect, redirectDocument, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { GiftReady } from "../../../components/gift/gift-ready.tsx";
import { GiftReview } from "../../../components/gift/gift-review.tsx";
import { dateAt } from "../../../core/time.ts";
import { readGiftOrder } from "../../../domain/payments/gifts/read-gift.server.ts";
import { langOf } from "../../../i18n/detect-language.ts";
import { translator } from "../../../i18n/translator.ts";
import { answerGift } from "./answer-gift.server.ts";
import { giftPdfPath } from "./gift-path.ts";
import { orderAccess, paymentWord, PRIVATE_PAGE, privateHeaders, rememberKey } from "../order/order-access.server.ts";
import { privateMeta } from "../private-meta.ts";
import { textFields } from "../text-fields.server.ts";

const OPEN = ["draft", "held", "awaiting_payment"];
const ENDED = ["payment_processing", "confirmed", "refund_due", "refunded"] as const;

export async function loader({ params, request }: LoaderFunctionArgs) {
  const access = orderAccess({ params, request });
  const lang = langOf(params);
  const now = new Date();
  const gift = await readGiftOrder({ ...access, now });
  const view = { gift, open: OPEN.includes(gift.state), payment: paymentWord(request) ?? null, state: gift.unheard ? ("unheard" as const) : ENDED.find((known) => known === gift.state) ?? ("over" as const), pdf: giftPdfPath({ lang, ...access }), today: dateAt(now), title: translator(lang, "gift")("pageTitle") };
  return data(view, { headers: { ...PRIVATE_PAGE, "Set-Cookie": rememberKey(access) } });
}

export async function action({ params, request }: ActionFunctionArgs) {
  const answer = await answerGift({ lang: langOf(params), ...orderAccess({ params, request }), fields: await textFields(request), now: new Date() });
  if ("redirect" in answer) throw (answer.redirect.startsWith("/") ? redirect : redirectDocument)(answer.redirect, { status: 303, headers: PRIVATE_PAGE });
  return data(answer, { status: answer.status, headers: PRIVATE_PAGE });
}

export const headers = privateHeaders;
export const meta = privateMeta;

export default function GiftOrder() {
  const { gift, open, payment, state, pdf, today } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>() ?? null;
  return open ? <GiftReview gift={gift} payment={payment} answer={answer} /> : <GiftReady gift={gift} state={state} pdf={pdf} today={today} answer={answer} />;
}
