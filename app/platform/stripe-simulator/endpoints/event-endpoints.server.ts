/** /v1/events: everything that happened, whether or not it was delivered. */

import { endpoint, type Endpoint } from "../api/endpoint.server.ts";
import { found } from "../api/fault.server.ts";
import { listPage, PAGING_BY_TIME } from "../api/list-page.server.ts";
import { flag, list, text } from "../api/params.server.ts";

const matches = (type: string, pattern: string) => type === pattern || (pattern.endsWith(".*") && type.startsWith(pattern.slice(0, -1)));

export const EVENT_ENDPOINTS: Endpoint[] = [
  endpoint({
    method: "get",
    path: "/v1/events",
    params: { ...PAGING_BY_TIME, type: text(), types: list(text(), { max: 20 }), delivery_success: flag },
    run({ sandbox, params }) {
      const patterns = params.types ?? (params.type ? [params.type] : ["*"]);
      const oldestFirst = sandbox.store.all("events").filter(
        (event) =>
          patterns.some((pattern) => pattern === "*" || matches(event.type, pattern)) &&
          (params.delivery_success === undefined || params.delivery_success === (event.pending_webhooks === 0)),
      );
      return listPage({ oldestFirst, params, url: "/v1/events" });
    },
  }),

  endpoint({ method: "get", path: "/v1/events/:id", params: {}, run: ({ sandbox, ids }) => found(sandbox.store.get("events", ids["id"]!), "event", ids["id"]!) }),
];
