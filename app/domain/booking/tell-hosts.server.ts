/** Tells every host of an order what is new for him by a mail of his own: in the transaction of the change, about his own services alone. */
import type { Tx } from "../../platform/db.server.ts";
import { enqueue, type HostMailJob } from "../../platform/jobs.server.ts";

type News = Omit<HostMailJob, "organisationId" | "componentIds"> & { /** that the news is of, whosever they are */ components: readonly { id: string; entrepreneurId: string }[] };

/** @returns one job an organisation, with its own components */
export function newsForHosts({ components, ...news }: News): HostMailJob[] {
  const hosts = [...new Set(components.map(({ entrepreneurId }) => entrepreneurId))];
  return hosts.map((organisationId) => ({ ...news, organisationId, componentIds: components.filter(({ entrepreneurId }) => entrepreneurId === organisationId).map(({ id }) => id) }));
}

export async function tellHosts(tx: Tx, news: News): Promise<void> {
  for (const job of newsForHosts(news)) await enqueue(tx, "send-host-mail", job);
}

/** News of the guest himself: for all who still expect him. */
export async function tellAllHosts(tx: Tx, news: Omit<News, "components">): Promise<void> {
  const components = await tx.orderComponent.findMany({ where: { state: "booked", line: { orderId: news.orderId, cancelledAt: null } }, select: { id: true, entrepreneurId: true }, orderBy: { id: "asc" } });
  await tellHosts(tx, { ...news, components });
}
