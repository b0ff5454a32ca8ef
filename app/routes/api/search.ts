/** GET /api/search: the search page's question and parameters, answered as JSON. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { search } from "../../../search/open.server.ts";
import { placed } from "../../../search/near.server.ts";
import { parseQuery } from "../../../search/query.ts";
import { toApiAnswer } from "../../../search/api-answer.ts";
import { db } from "../../platform/db.server.ts";
import { answerJson, langParam } from "./answer-json.server.ts";

export function loader({ request }: LoaderFunctionArgs): Promise<Response> {
  return answerJson(request, 60, async (params) => {
    const { query, ignored } = await placed(db(), parseQuery(params, { lang: langParam(params), now: new Date() }));
    return toApiAnswer({ query, ignored, answer: await search().ask(query) });
  });
}
