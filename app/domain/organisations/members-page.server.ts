/** The people of a LOT: who applied, who was admitted, with how much of theirs is on sale. */
import { localDateOf, type LocalDate } from "../../core/time.ts";
import type { Reader } from "../../platform/db.server.ts";

export interface MemberRow { id: string; name: string; place: string; email: string; phone: string; nip: string; since: LocalDate; offers: number; published: number }
export interface MembersPage { applied: MemberRow[]; admitted: MemberRow[] }

export async function membersPage(reader: Reader, { lotId }: { lotId: string }): Promise<MembersPage> {
  const rows = await reader.lotMembership.findMany({
    where: { lotId, state: { in: ["applied", "admitted"] } },
    include: { entrepreneur: { include: { place: { select: { name: true } }, owned: { where: { kind: "offer" }, select: { status: true } } } } },
    orderBy: { entrepreneur: { name: "asc" } },
  });
  const all = rows.map(({ state, changedAt, entrepreneur: { id, name, email, phone, nip, place, owned } }) => ({
    state, row: { id, name, email, phone, nip, place: place.name, since: localDateOf(changedAt), offers: owned.length, published: owned.filter((offer) => offer.status === "published").length },
  }));
  return { applied: all.filter(({ state }) => state === "applied").map(({ row }) => row), admitted: all.filter(({ state }) => state === "admitted").map(({ row }) => row) };
}

export interface LotOfEntrepreneur { id: string; name: string; state: "applied" | "admitted" | "rejected" | "left" | null; /** why it was rejected */ reason: string | null }

/** All LOTs with how the entrepreneur stands with each, own ones first. */
export async function lotsOfEntrepreneur(reader: Reader, { entrepreneurId }: { entrepreneurId: string }): Promise<LotOfEntrepreneur[]> {
  const lots = await reader.organisation.findMany({ where: { kind: "lot" }, include: { admitted: { where: { entrepreneurId } } }, orderBy: { name: "asc" } });
  const answers = await reader.auditRow.findMany({ where: { entity: "lot_membership", action: "reject", entityId: { in: lots.map((lot) => `${lot.id}/${entrepreneurId}`) } }, orderBy: { id: "desc" } });
  const reasonFor = (lotId: string) => (answers.find((row) => row.entityId === `${lotId}/${entrepreneurId}`)?.data as { reason?: string } | undefined)?.reason || null;
  const all = lots.map(({ id, name, admitted }) => ({ id, name, state: admitted[0]?.state ?? null, reason: admitted[0]?.state === "rejected" ? reasonFor(id) : null }));
  return [...all.filter((lot) => lot.state !== null), ...all.filter((lot) => lot.state === null)];
}
