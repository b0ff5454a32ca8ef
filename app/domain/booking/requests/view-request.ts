/** What a guest sees of the questions to the hosts of his order, made out of their rows. */
import type { GuestRequest, RequestStateName } from "../../../core/booking/request-view.ts";
import type { ProductSnapshot } from "../../../core/product-snapshot.ts";
import type { Prisma } from "../../../platform/db.server.ts";

export const requestSelect = {
  orderBy: { component: { position: "asc" } },
  select: { state: true, deadline: true, note: true, organisationId: true, component: { select: { title: true, position: true, entrepreneurId: true, line: { select: { snapshot: true } } } } },
} satisfies Prisma.Order$requestsArgs;
type RequestRow = Prisma.OrderGetPayload<{ select: { requests: typeof requestSelect } }>["requests"][number];

/** The first of these that a question has says how all of them stand. */
const BY_WEIGHT: readonly RequestStateName[] = ["refused", "lapsed", "withdrawn", "asked", "accepted"];

export function viewRequest({ requests }: { requests: RequestRow[] }): GuestRequest | null {
  const [first] = requests;
  if (!first) return null;
  const hosts = requests.map(({ state, note, organisationId, component }) => {
    const { seller, parts } = component.line.snapshot as unknown as ProductSnapshot;
    const name = organisationId === component.entrepreneurId ? parts[component.position]!.entrepreneur.name : seller.name;
    return { title: component.title, name, state, note };
  });
  return { state: BY_WEIGHT.find((state) => hosts.some((host) => host.state === state))!, deadline: first.deadline.toISOString(), hosts };
}
