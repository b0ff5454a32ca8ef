/** GET /api/search: the search page's question and parameters, answered as JSON. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { search } from "../../../search/open.server.ts";
import { answerQuestion } from "../../../search/query/question.server.ts";
import { toApiAnswer } from "../../../search/page/api-answer.ts";
import { db } from "../../platform/db.server.ts";
import { answerJson, langParam } from "./answer-json.server.ts";

/** Prices, places and days are never older than 30 seconds: some 10 until a change is in the index and out of what answers are made of, the rest in the browser or a proxy. */
const KEPT_S = 15;

export function loader({ request }: LoaderFunctionArgs): Promise<Response> {
  return answerJson(request, KEPT_S, async (params) => toApiAnswer(await answerQuestion(db(), { params, lang: langParam(params), engine: search(), now: new Date() })));
}
