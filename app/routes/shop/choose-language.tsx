/** GET /: sends the visitor to the home page in the remembered language or the one the browser asks for. */
import { redirect, type LoaderFunctionArgs } from "@remix-run/node";
import { detectLanguage } from "../../i18n/detect-language.ts";

export function loader({ request }: LoaderFunctionArgs) {
  return redirect(`/${detectLanguage(request.headers)}`, { headers: { Vary: "Accept-Language, Cookie", "Cache-Control": "private, no-cache" } });
}
