/** /:lang/checkout/:code?key=…: the held places with their countdown, the guest's details, and the button that costs money. */
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data, Form, useActionData, useLoaderData, useSearchParams } from "@remix-run/react";
import { Button } from "../../components/button.tsx";
import { BeforePayment } from "../../components/checkout/before-payment.tsx";
import { CheckoutEnded } from "../../components/checkout/checkout-ended.tsx";
import { ContactForm } from "../../components/checkout/contact-form.tsx";
import { HoldCountdown } from "../../components/checkout/hold-countdown.tsx";
import { OrderSummary } from "../../components/checkout/order-summary.tsx";
import { Notice } from "../../components/notice.tsx";
import { pageMeta } from "../../components/page-meta.ts";
import type { ErrorCode } from "../../core/app-error.ts";
import { formatMoney } from "../../core/money.ts";
import { langOf } from "../../i18n/detect-language.ts";
import { translator } from "../../i18n/translator.ts";
import { useT } from "../../i18n/use-t.ts";
import { actOnCheckout, answerCheckout } from "./answer-checkout.server.ts";
import { PRIVATE } from "./private-page.ts";

const opened = ({ params, request }: LoaderFunctionArgs) => ({ lang: langOf(params), code: params.code!, key: new URL(request.url).searchParams.get("key") ?? "", now: new Date() });

export async function loader(args: LoaderFunctionArgs) {
  const answer = await answerCheckout(opened(args));
  return data({ ...answer, head: { title: translator(langOf(args.params), "checkout")("pageTitle"), noindex: true } }, { headers: PRIVATE, status: "ended" in answer && answer.ended === "expired" ? 410 : 200 });
}

export async function action(args: ActionFunctionArgs) {
  const refused = await actOnCheckout({ ...opened(args), fields: await args.request.formData() });
  return data(refused, { status: refused.status, headers: PRIVATE });
}

export const headers = () => PRIVATE;
export const meta: MetaFunction<typeof loader> = ({ data: answer, matches }) => pageMeta({ head: answer?.head, matches });

export default function Checkout() {
  const { t, lang } = useT("checkout");
  const { t: te } = useT("errors");
  const answer = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const [search] = useSearchParams();
  if ("ended" in answer) return <CheckoutEnded how={answer.ended} back={answer.back} />;
  const { order, until, today } = answer;
  const price = formatMoney({ amount: order.totalMinor, currency: order.currency }, lang);
  return (
    <div className="page-width grid gap-x-12 gap-y-8 py-8 md:py-12 lg:grid-cols-[minmax(0,1fr)_26rem]">
      <div className="grid content-start gap-8">
        <h1 className="text-4xl md:text-5xl">{t("heading")}</h1>
        {order.hold && <HoldCountdown hold={order.hold} until={until} />}
        {search.has("declined") && <Notice tone="warning">{t("notice.declined")}</Notice>}
        {refused?.error && <Notice tone="error">{te(refused.error as ErrorCode)}</Notice>}
        <ContactForm values={refused?.values ?? order.contact} problems={refused?.problems ?? {}} note={t(order.currency === "PLN" ? "payNote" : "payNoteOther", { price })}>
          <BeforePayment snapshot={order.lines[0]!.snapshot} />
        </ContactForm>
        <Form method="post"><Button look="line" name="intent" value="cancel">{t("cancel")}</Button></Form>
      </div>
      <div className="order-first lg:order-last"><OrderSummary order={order} today={today} /></div>
    </div>
  );
}
