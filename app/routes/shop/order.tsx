/** /:lang/orders/:code?key=…: the confirmation and everything a guest needs on the way; without its key there is no such page. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data, redirect, useLoaderData, useLocation } from "@remix-run/react";
import { OrderPlan } from "../../components/order/order-plan.tsx";
import { OrderState } from "../../components/order/order-state.tsx";
import { OrderTerms } from "../../components/order/order-terms.tsx";
import { pageMeta } from "../../components/page-meta.ts";
import { dateAt } from "../../core/time.ts";
import { readOrder } from "../../domain/booking/read-order.server.ts";
import { voucherCodes } from "../../domain/print/voucher-codes.server.ts";
import { langOf } from "../../i18n/detect-language.ts";
import { translator } from "../../i18n/translator.ts";
import { PRIVATE } from "./private-page.ts";

const UNPAID = ["held", "awaiting_payment", "expired"];

export async function loader({ params, request }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const key = new URL(request.url).searchParams.get("key") ?? "";
  const order = await readOrder({ code: params.code!, key });
  if (UNPAID.includes(order.state)) throw redirect(`/${lang}/checkout/${order.code}?key=${key}`, { status: 303, headers: PRIVATE });
  const title = translator(lang, "order")("pageTitle", { code: order.code });
  return data({ order, codes: voucherCodes(order), today: dateAt(new Date()), head: { title, noindex: true } }, { headers: PRIVATE });
}

export const headers = () => PRIVATE;
export const meta: MetaFunction<typeof loader> = ({ data: answer, matches }) => pageMeta({ head: answer?.head, matches });

export default function Order() {
  const { order, codes, today } = useLoaderData<typeof loader>();
  const { search } = useLocation();
  return (
    <>
      <OrderState order={order} search={search} />
      <div className="page-width grid gap-x-16 gap-y-12 py-10 md:py-14 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <div className="grid content-start gap-12">{order.lines.map((line) => <OrderPlan key={line.id} line={line} orderLang={order.lang} codes={codes} />)}</div>
        <OrderTerms order={order} today={today} />
      </div>
    </>
  );
}
