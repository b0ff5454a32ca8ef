/** One place where the domain's errors, and a database that is away, become answers: a status and a code for pages, JSON for machine addresses. */
import { data, type ServerBuild } from "@remix-run/node";
import { AppError, isAppError, type ErrorCode } from "../core/app-error.ts";
import { isConnectionLost } from "../platform/db.server.ts";
import { logError } from "../platform/log.server.ts";
import { tellWhenAgain } from "../platform/retry-later.server.ts";

/** What the error page gets for an AppError; `code` is a key of the namespace `errors`. */
export interface AppErrorAnswer {
  code: ErrorCode;
  values: Record<string, unknown>;
  /** names and values of the form that met no database, to be sent again; without it when none was sent, or one with a password or a file */
  sent?: [name: string, value: string][];
}

type AnyHandler = (...args: never[]) => unknown;

/** The build with every loader and action answering AppErrors; nothing else changes. */
export function answeringAppErrors(build: ServerBuild): ServerBuild {
  const routes = Object.entries(build.routes).map(([id, route]) => {
    if (!route) return [id, route];
    const { loader, action, default: page } = route.module;
    const module = { ...route.module, ...(loader && { loader: answering(loader, page !== undefined) }), ...(action && { action: page ? keepingWhatWasSent(answering(action, true)) : answering(action, false) }) };
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
      throw isPage ? data(answer, { status: known.status }) : jsonOf(known);
    }
  };
  return Object.assign(wrapped, handler) as unknown as Handler;
}

function jsonOf({ code, status, data: values }: AppError): Response {
  const answer = Response.json({ error: { code, ...values } }, { status });
  tellWhenAgain(answer.headers, status);
  return answer;
}

/** What a guest has typed is not lost because the database is away: the error page has it, with a button that sends it again. */
function keepingWhatWasSent<Handler extends AnyHandler>(handler: Handler): Handler {
  const wrapped = async (...args: never[]) => {
    const { request } = args[0] as unknown as { request: Request };
    const copy = request.headers.get("content-type")?.startsWith("application/x-www-form-urlencoded") ? request.clone() : undefined;
    try {
      return await handler(...args);
    } catch (error) {
      const answer = (error as { data?: Partial<AppErrorAnswer> } | undefined)?.data;
      if (copy && answer?.code === "unavailable") answer.sent = sentIn(await copy.text());
      throw error;
    }
  };
  return Object.assign(wrapped, handler) as unknown as Handler;
}

function sentIn(body: string): AppErrorAnswer["sent"] {
  const fields = [...new URLSearchParams(body)];
  return fields.some(([name]) => /password/i.test(name)) ? undefined : fields;
}

function knownError(error: unknown): AppError | undefined {
  if (isAppError(error)) return error;
  if (!isConnectionLost(error)) return undefined;
  logError("the database is away", error);
  return new AppError("unavailable");
}
