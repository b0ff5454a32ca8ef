/** What the pay page shows: the order and the buttons while the session is open, its fate afterwards. */

import type Stripe from "stripe";

import { formatAmount } from "../payments/amounts.server.ts";
import { html, type Markup, page } from "./page-frame.server.ts";
import { PAY_TEXTS, type PayLang } from "./pay-page-texts.server.ts";
import type { SessionLines } from "../memory/tables.server.ts";

export interface PayPage {
  session: Stripe.Checkout.Session;
  lines: SessionLines;
  intent: Stripe.PaymentIntent | undefined;
  lang: PayLang;
}

export function payPage(view: PayPage): string {
  const t = PAY_TEXTS[view.lang];
  const body = view.session.status === "open" ? openBody(view) : closedBody(view);
  return page({ lang: view.lang, title: t.title, banner: t.banner, body });
}

function openBody(view: PayPage): Markup {
  const { session, intent, lang } = view;
  const t = PAY_TEXTS[lang];
  const free = session.amount_total === 0;
  const amount = formatAmount({ amount: session.amount_total!, currency: session.currency!, locale: lang });
  const pay = session.submit_type === "book" ? t.book : t.succeeded;
  return html`${intent?.last_payment_error && html`<p class="note" role="alert">${t.declinedNote}</p>`}
${orderCard(view)}
<p class="small">${t.until} ${timeOf(session.expires_at, lang)}</p>
<form method="post">
${methodChoice(session, lang)}
${!session.customer_email && html`<label class="field">${t.email} (${t.optional})<input type="email" name="email" autocomplete="email"></label>`}
${session.custom_text.submit && html`<p>${session.custom_text.submit.message}</p>`}
<button class="act" name="outcome" value="succeeded">${free ? t.free : html`${pay} · ${amount}`}</button>
${!free && html`<h2>${t.tests}</h2>
<button name="outcome" value="declined">${t.declined}</button>
<button name="outcome" value="late">${t.late}</button>`}
${session.cancel_url && html`<button name="outcome" value="abandoned" formnovalidate>${t.abandoned}</button>`}
</form>`;
}

function orderCard({ session, lines, lang }: PayPage): Markup {
  const t = PAY_TEXTS[lang];
  const words = (amount: number) => formatAmount({ amount, currency: session.currency!, locale: lang });
  const rows = lines.items.map((item, index) => {
    const each = item.quantity! > 1 && html`<span class="small">${item.quantity} × ${words(item.price!.unit_amount!)}</span>`;
    const detail = lines.details[index] && html`<span class="small">${lines.details[index]}</span>`;
    return html`<li><span class="what">${item.description}${detail}${each}</span><span class="sum">${words(item.amount_total)}</span></li>`;
  });
  return html`<section class="card" aria-label="${t.items}">
<ul class="items">${rows}</ul>
<p class="total"><span>${t.total}</span><span>${words(session.amount_total!)}</span></p>
</section>`;
}

function methodChoice(session: Stripe.Checkout.Session, lang: PayLang): Markup | false {
  const t = PAY_TEXTS[lang];
  if (session.amount_total === 0 || session.payment_method_types.length < 2) return false;
  const choices = session.payment_method_types.map(
    (type, index) => html`<label><input type="radio" name="method" value="${type}"${index === 0 && html` checked`}>${t.methods[type] ?? type}</label>`,
  );
  return html`<fieldset><legend>${t.method}</legend>${choices}</fieldset>`;
}

function closedBody(view: PayPage): Markup {
  const { session, intent, lang } = view;
  const t = PAY_TEXTS[lang];
  const unpaid = intent?.status === "processing" ? t.waiting : t.failed;
  const fate = session.status === "expired" ? t.expired : session.payment_status === "unpaid" ? unpaid : t.complete;
  const back = session.status === "expired" ? (session.cancel_url ?? session.success_url) : session.success_url;
  return html`<p class="note say" role="status">${fate}</p>
${orderCard(view)}
${back && html`<a class="button act" href="${withSessionId(back, session.id)}">${t.back}</a>`}`;
}

/** `{CHECKOUT_SESSION_ID}` in the merchant's addresses becomes the session's id. */
export function withSessionId(address: string, id: string): string {
  return address.replaceAll("{CHECKOUT_SESSION_ID}", id).replaceAll("%7BCHECKOUT_SESSION_ID%7D", id);
}

function timeOf(seconds: number, lang: PayLang): string {
  const format = new Intl.DateTimeFormat(lang === "en" ? "en-GB" : lang, { dateStyle: "long", timeStyle: "short", timeZone: "Europe/Warsaw" });
  return format.format(seconds * 1000);
}
