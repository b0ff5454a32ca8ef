/** The pages a browser sees in place of Stripe's: `/pay/:id`, and `/connect/:id` for a vendor's account. Mount them anywhere. */

import express, { type Request, type Response, type Router } from "express";

import { completeOnboarding } from "../endpoints/connect-endpoints.server.ts";
import { expireDueSessions } from "../payments/expire-sessions.server.ts";
import { html, page, pageHeaders } from "./page-frame.server.ts";
import { payPage, withSessionId } from "./pay-page-html.server.ts";
import { PAY_TEXTS, payLang } from "./pay-page-texts.server.ts";
import { nowInSeconds, type Sandbox } from "../sandbox.server.ts";
import { declineSession, paySession, promisePayment } from "../payments/take-payment.server.ts";

/** @param simulator what `startStripeSimulator` gave; the router works on its memory directly, without HTTP between. */
export function payPageRouter(simulator: { sandbox: Sandbox }): Router {
  const sandbox: Sandbox = { ...simulator.sandbox, cause: null };
  const router = express.Router();
  router.use(["/pay", "/connect"], express.urlencoded({ extended: false, limit: "10kb" }));
  router.get("/pay/:id", (req, res) => show(sandbox, req, res));
  router.post("/pay/:id", (req, res, next) => void act(sandbox, req, res).catch(next));
  router.get("/connect/:id", (req, res) => showConnect(sandbox, req, res));
  router.post("/connect/:id", (req, res, next) => void actConnect(sandbox, req, res).catch(next));
  return router;
}

function show(sandbox: Sandbox, req: Request, res: Response): void {
  expireDueSessions(sandbox);
  const id = req.params["id"] ?? "";
  const session = sandbox.store.get("sessions", id);
  if (!session) return say(req, res, { status: 404, text: "unknown" });
  const lang = payLang({ locale: session.locale, acceptLanguage: req.get("accept-language") });
  const intent = sandbox.store.get("paymentIntents", String(session.payment_intent));
  const formTargets = [session.success_url, session.cancel_url].flatMap((address) => (address ? [new URL(address).origin] : []));
  res.status(session.status === "expired" ? 410 : 200).set(pageHeaders({ formTargets }));
  res.send(payPage({ session, lines: sandbox.store.get("sessionLines", id)!, intent, lang }));
}

const OUTCOMES = { succeeded: paySession, declined: declineSession, late: promisePayment };

/** Every outcome ends in a redirect, so that a reload never pays twice; a session no longer open only shows its fate. */
async function act(sandbox: Sandbox, req: Request, res: Response): Promise<void> {
  expireDueSessions(sandbox);
  const session = sandbox.store.get("sessions", req.params["id"] ?? "");
  const { outcome, method, email } = (req.body ?? {}) as Record<string, unknown>;
  if (session?.status !== "open") return show(sandbox, req, res);
  if (outcome === "abandoned") return res.redirect(303, withSessionId(session.cancel_url ?? session.success_url!, session.id));
  if (typeof outcome !== "string" || !Object.hasOwn(OUTCOMES, outcome)) return res.redirect(303, req.originalUrl);

  const chosen = session.payment_method_types.find((type) => type === method) ?? session.payment_method_types[0]!;
  const address = session.customer_email ?? (typeof email === "string" && email.includes("@") ? email.slice(0, 512) : null);
  OUTCOMES[outcome as keyof typeof OUTCOMES](sandbox, { session, method: chosen, email: address });
  await sandbox.store.durable();
  res.redirect(303, outcome === "declined" ? req.originalUrl : withSessionId(session.success_url!, session.id));
}

function connectOf(sandbox: Sandbox, req: Request) {
  const link = sandbox.store.get("accountLinks", req.params["id"] ?? "");
  const account = link && link.expiresAt > nowInSeconds(sandbox) ? sandbox.store.get("accounts", link.account) : undefined;
  return link && account && { link, account };
}

function showConnect(sandbox: Sandbox, req: Request, res: Response): void {
  const connect = connectOf(sandbox, req);
  if (!connect) return oldLink(sandbox, req, res);
  const lang = payLang({ locale: null, acceptLanguage: req.get("accept-language") });
  const t = PAY_TEXTS[lang];
  const body = html`<p>${t.connectText}</p><p class="card">${connect.account.business_profile?.name ?? connect.account.email ?? connect.account.id}</p>
<form method="post"><button class="act">${t.connect}</button></form>`;
  res.set(pageHeaders({ formTargets: [new URL(connect.link.returnUrl).origin] })).send(page({ lang, title: t.connectTitle, banner: t.banner, body }));
}

async function actConnect(sandbox: Sandbox, req: Request, res: Response): Promise<void> {
  const connect = connectOf(sandbox, req);
  if (!connect) return oldLink(sandbox, req, res);
  completeOnboarding(sandbox, connect.account);
  sandbox.store.remove("accountLinks", connect.link.id);
  await sandbox.store.durable();
  res.redirect(303, connect.link.returnUrl);
}

/** A link too old leads back to the platform, which makes another (docs.stripe.com/api/account_links). */
function oldLink(sandbox: Sandbox, req: Request, res: Response): void {
  const link = sandbox.store.get("accountLinks", req.params["id"] ?? "");
  if (!link) return say(req, res, { status: 410, text: "connectExpired" });
  res.redirect(303, link.refreshUrl);
}

function say(req: Request, res: Response, { status, text }: { status: number; text: "unknown" | "connectExpired" }): void {
  const lang = payLang({ locale: null, acceptLanguage: req.get("accept-language") });
  const t = PAY_TEXTS[lang];
  res.status(status).set(pageHeaders()).send(page({ lang, title: t.title, banner: t.banner, body: html`<p class="note say">${t[text]}</p>` }));
}
