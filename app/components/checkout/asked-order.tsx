/** An order whose hosts were asked: who has answered, until when the places are kept, and the way out. */
import { Form } from "@remix-run/react";
import type { CheckoutView } from "../../core/booking/checkout-view.ts";
import { tieCounts } from "../../core/tie-words.ts";
import { useT } from "../../i18n/use-t.ts";
import { Button } from "../button.tsx";
import { HostNotes } from "./host-notes.tsx";
import { TripSummary } from "./trip-summary.tsx";
import { Unbroken } from "../unbroken.tsx";

export function AskedOrder({ view }: { view: CheckoutView }) {
  const { t } = useT("request");
  const { order, requestUntil } = view;
  const request = order.request!;
  return (
    <div className="page-width grid grid-cols-[minmax(0,1fr)] gap-x-16 gap-y-10 pt-8 md:pt-12 lg:grid-cols-[minmax(0,1fr)_24rem]">
      <div>
        <div className="border-l-4 border-sea-strong pl-5 md:pl-8">
          <h1 className="text-4xl md:text-5xl">{t("asked.title")}</h1>
          <p className="mt-4 max-w-prose text-lg"><Unbroken>{tieCounts(t("asked.lead", { until: requestUntil, email: order.contact.email }))}</Unbroken></p>
        </div>
        <section aria-labelledby="hosts-heading" className="mt-10">
          <h2 id="hosts-heading" className="text-2xl">{t("asked.hosts")}</h2>
          <ul className="mt-3 border-t border-line">
            {request.hosts.map((host) => (
              <li key={host.title} className="flex flex-wrap justify-between gap-x-6 gap-y-1 border-b border-line py-3">
                <span><span lang={order.lang} className="block font-semibold">{host.title}</span><span className="text-muted">{host.name}</span></span>
                <span className="font-semibold">{t(`asked.state.${host.state}`)}</span>
              </li>
            ))}
          </ul>
          <HostNotes request={request} />
        </section>
        <Form method="post" className="mt-8">
          <Button look="line" name="intent" value="cancel">{t("asked.withdraw")}</Button>
          <p className="mt-2 text-sm text-muted">{t("asked.withdrawNote")}</p>
        </Form>
      </div>
      <TripSummary view={view} />
    </div>
  );
}
