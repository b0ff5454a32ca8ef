/** GET /api/suggest?lang=&q=: what somebody may mean who is still typing, as JSON. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { search } from "../../../search/open.server.ts";
import { suggest } from "../../../search/suggest/suggest.server.ts";
import { db } from "../../platform/db.server.ts";
import { answerJson, langParam } from "./answer-json.server.ts";

export function loader({ request }: LoaderFunctionArgs): Promise<Response> {
  return answerJson(request, 60, (params) => suggest(db(), { text: params.get("q") ?? "", lang: langParam(params), engine: search(), now: new Date() }));
}
