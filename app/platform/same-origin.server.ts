/** Lets forms come only from our own pages (against cross-site request forgery), and bounds the size of what comes. */
import type { NextFunction, Request, RequestHandler, Response } from "express";
import { env } from "./env.server.ts";

const SAFE = new Set(["GET", "HEAD", "OPTIONS"]);
/** Machines that sign what they send. */
const SIGNED = /^\/(webhooks|dev\/stripe\/v1)\//;

const MEGABYTE = 1024 * 1024;
const MAX_BODY = MEGABYTE;
const MAX_STUDIO_BODY = 20 * MEGABYTE; // pictures
/** A photograph up to this size is taken in and thrown away, so that its sender can be answered. */
const MAX_REFUSED_PICTURE = 200 * MEGABYTE;
const PICTURES_PAGE = /^\/studio\/pictures\/[\w-]+$/;

/** 403 for a changing request that a browser sent from another site's page. */
export const sameOriginOnly: RequestHandler = (req, res, next) => {
  if (SAFE.has(req.method) || SIGNED.test(req.path) || comesFromHere(req)) return admit(req, next);
  res.status(403).type("text/plain").send("Forbidden: this form was sent from another site.");
};

/**
 * Remix compares Origin and Host once more, and ends in a bare 500 where they differ. A proxy that passes its own Host on
 * makes them differ although the form is ours: what was let in by PUBLIC_URL carries its host from here.
 */
function admit(req: Request, next: NextFunction): void {
  const ours = new URL(env().PUBLIC_URL);
  if (req.get("origin") === ours.origin) req.headers["x-forwarded-host"] = ours.host;
  next();
}

/** Browsers name the page's origin with every changing request; a caller that names none is no browser and carries nobody's cookies. */
function comesFromHere(req: Request): boolean {
  const origin = req.get("origin") ?? originOf(req.get("referer"));
  if (origin) return origin === new URL(env().PUBLIC_URL).origin || hostOf(origin) === req.get("host");
  const site = req.get("sec-fetch-site");
  return site === undefined || site === "same-origin" || site === "none";
}

function originOf(referer: string | undefined): string | undefined {
  if (!referer) return undefined;
  return URL.canParse(referer) ? new URL(referer).origin : "null";
}

function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined;
}

/** 413 for a body longer than allowed, 411 for one that does not say how long it is. The body itself is left untouched. */
export const boundedBody: RequestHandler = (req, res, next) => {
  const limit = req.path.startsWith("/studio/") ? MAX_STUDIO_BODY : MAX_BODY;
  const length = Number(req.get("content-length") ?? 0);
  if (req.get("transfer-encoding") !== undefined) return void res.status(411).type("text/plain").send("Length Required");
  if (length <= limit) return next();
  if (length <= MAX_REFUSED_PICTURE && PICTURES_PAGE.test(req.path)) return sayTooLarge(req, res);
  res.status(413).type("text/plain").send("Payload Too Large");
};

/** On the page that the photograph was sent from; a browser reads no answer before it has sent everything. */
function sayTooLarge(req: Request, res: Response): void {
  req.resume().once("end", () => res.redirect(303, `${req.path}?refused=too_large`));
}
