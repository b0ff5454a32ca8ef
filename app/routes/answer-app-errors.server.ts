/** One place where the domain's errors, and a database that is away, become answers: a status and a code for pages, JSON for machine addresses. */
import { data, type ServerBuild } from "@remix-run/node";
import { AppError, isAppError, type ErrorCode } from "../core/app-error.ts";
import { isConnectionLost } from "../platform/db.server.ts";
import { logError } from "../platform/log.server.ts";

/** What the error page gets for an AppError; `code` is a key of the namespace `errors`. */
export interface AppErrorAnswer {
  code: ErrorCode;
  values: Record<string, unknown>;
}

type AnyHandler = (...args: never[]) => unknown;

/** The build with every loader and action answering AppErrors; nothing else changes. */
export function answeringAppErrors(build: ServerBuild): ServerBuild {
  const routes = Object.entries(build.routes).map(([id, route]) => {
    if (!route) return [id, route];
    const { loader, action, default: page } = route.module;
    const module = { ...route.module, ...(loader && { loader: answering(loader, page !== undefined) }), ...(action && { action: answering(action, page !== undefined) }) };
    return [id, { ...route, module }];
  });
  return { ...build, routes: Object.fromEntries(routes) as ServerBuild["routes"] };
}

function answering<Handler extends AnyHandler>(handler: Handler, isPage: boolean): Handler {
  const wrapped = async (...args: never[]) => {
    try {
      return await handler(...args);
    } catch (error) {
      const known = knownError(error);
      if (!known) throw error;
      const answer: AppErrorAnswer = { code: known.code, values: known.data };
      throw isPage ? data(answer, { status: known.status }) : Response.json({ error: { code: known.code, ...known.data } }, { status: known.status });
    }
  };
  return Object.assign(wrapped, handler) as unknown as Handler;
}

function knownError(error: unknown): AppError | undefined {
  if (isAppError(error)) return error;
  if (!isConnectionLost(error)) return undefined;
  logError("the database is away", error);
  return new AppError("unavailable");
}
