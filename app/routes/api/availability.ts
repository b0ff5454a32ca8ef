/** GET /api/availability: the days of a product for a party, with places left and the total. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { readAvailability } from "../../domain/pricing/availability-answer.server.ts";
import { db } from "../../platform/db.server.ts";
import { answerJson, langParam } from "./answer-json.server.ts";

export function loader({ request }: LoaderFunctionArgs): Promise<Response> {
  return answerJson(request, 15, async (params) => {
    langParam(params);
    return readAvailability(db(), { params, now: new Date() });
  });
}
