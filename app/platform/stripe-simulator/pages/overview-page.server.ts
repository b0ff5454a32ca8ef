/** For the developer: the newest sessions and whether the application has heard of what became of them. */

import { formatAmount } from "../payments/amounts.server.ts";
import { html, page } from "./page-frame.server.ts";
import type { Sandbox } from "../sandbox.server.ts";

export function overviewPage(sandbox: Sandbox): string {
  const { store } = sandbox;
  const sessions = store.all("sessions").slice(-100).reverse().map((session) => {
    const amount = formatAmount({ amount: session.amount_total!, currency: session.currency! });
    const name = session.url ? html`<a href="${session.url}">${session.id.slice(0, 20)}…</a>` : html`${session.id.slice(0, 20)}…`;
    return html`<tr><td>${name}</td><td>${timeOf(session.created)}</td><td>${amount}</td><td>${session.status}</td><td>${session.payment_status}</td><td>${session.client_reference_id}</td></tr>`;
  });
  const waiting = store.all("deliveries").map((delivery) => ({ ...delivery, state: "waiting" }));
  const deliveries = [...store.all("pastDeliveries").slice(-100), ...waiting].reverse().map(
    ({ id, state, attempts, lastResult }) => html`<tr><td>${store.get("events", id)?.type}</td><td>${state}</td><td>${attempts}</td><td>${lastResult}</td></tr>`,
  );
  const body = html`<h2>Sessions</h2>${table(["session", "made", "amount", "status", "payment", "reference"], sessions)}
<h2>Webhooks</h2>${table(["event", "delivery", "attempts", "last answer"], deliveries)}`;
  return page({ lang: "en", title: "Stripe simulator", banner: "A simulator for development. No money moves.", body, wide: true });
}

function table(heads: string[], rows: ReturnType<typeof html>[]) {
  if (rows.length === 0) return html`<p>None yet.</p>`;
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${heads[0]!}"><table><thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead><tbody>${rows}</tbody></table></div>`;
}

const timeOf = (seconds: number) => new Date(seconds * 1000).toISOString().replace("T", " ").slice(0, 19);
