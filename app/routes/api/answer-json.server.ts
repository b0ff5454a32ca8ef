/** Machine addresses answer JSON to everything: what was asked for, or `{error:{code,message}}` in the language of the request. */
import { AppError, isAppError } from "../../core/app-error.ts";
import type { Lang } from "../../core/vocabulary.ts";
import { isLang } from "../../i18n/detect-language.ts";
import { translator } from "../../i18n/translator.ts";

const OPEN = { "Access-Control-Allow-Origin": "*" };

/** The parameter `lang`, Polish when left out. @throws AppError bad_request for a language we do not speak */
export function langParam(params: URLSearchParams): Lang {
  const lang = params.get("lang") ?? "pl";
  if (isLang(lang)) return lang;
  throw new AppError("bad_request", { field: "lang" });
}

/** Runs `work` and answers its result, readable from any site and kept for `seconds`; AppErrors become their status. */
export async function answerJson(request: Request, seconds: number, work: (params: URLSearchParams) => Promise<unknown>): Promise<Response> {
  const params = new URL(request.url).searchParams;
  try {
    const body = await work(params);
    return Response.json(body, { headers: { ...OPEN, "Cache-Control": `public, max-age=${seconds}` } });
  } catch (error) {
    if (!isAppError(error)) throw error;
    return Response.json({ error: { code: error.code, message: messageOf(error, params), ...error.data } }, { status: error.status, headers: { ...OPEN, "Cache-Control": "no-store" } });
  }
}

function messageOf(error: AppError, params: URLSearchParams): string {
  const lang = params.get("lang");
  return translator(isLang(lang) ? lang : "pl", "errors")(error.code, error.data);
}
