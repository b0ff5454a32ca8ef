/** What a guest sees of the questions to the hosts of his order, made out of their rows. */
import type { GuestRequest, RequestStateName } from "../../../core/booking/request-view.ts";
import type { OrderRow } from "../order-rows.server.ts";

/** The first of these that a question has says how all of them stand. */
const BY_WEIGHT: readonly RequestStateName[] = ["refused", "lapsed", "withdrawn", "asked", "accepted"];

export function viewRequest({ requests, lines }: Pick<OrderRow, "requests" | "lines">): GuestRequest | null {
  const [first] = requests;
  if (!first) return null;
  const asked = new Map(lines.flatMap(({ snapshot, components }) => components.map((component) => [component.id, { ...component, snapshot }])));
  const hosts = requests.map(({ state, note, organisationId, componentId }) => {
    const { title, entrepreneurId, position, snapshot } = asked.get(componentId)!;
    return { title, name: organisationId === entrepreneurId ? snapshot.parts[position]!.entrepreneur.name : snapshot.seller.name, state, note };
  });
  return { state: BY_WEIGHT.find((state) => hosts.some((host) => host.state === state))!, deadline: new Date(first.deadline).toISOString(), hosts };
}
