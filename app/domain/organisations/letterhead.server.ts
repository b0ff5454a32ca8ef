/** How an organisation is called and where it is found on papers for accountants: today, or as it was when a paper was closed. */
import { AppError } from "../../core/app-error.ts";
import type { Letterhead } from "../../core/payments/money-page.ts";
import type { Reader } from "../../platform/db.server.ts";

/**
 * @param at a moment of the past, today when left out: of what was edited since, the trace knows how it stood before
 * @throws AppError not_found
 */
export async function readLetterhead(reader: Reader, { organisationId, at }: { organisationId: string; at?: Date }): Promise<Letterhead> {
  const edited = at && (await reader.auditRow.findFirst({ where: { entity: "organisation", entityId: organisationId, action: "edit_details", at: { gt: at } }, orderBy: { id: "asc" } }));
  const { before } = (edited?.data ?? {}) as unknown as { before?: Letterhead };
  if (before) return before;
  const organisation = await reader.organisation.findUnique({ where: { id: organisationId }, select: { name: true, legalName: true, nip: true, street: true, postcode: true, place: { select: { name: true } } } });
  if (!organisation) throw new AppError("not_found");
  const { name, legalName, nip, street, postcode, place } = organisation;
  return { name, legalName, nip, address: `${street}, ${postcode} ${place.name}` };
}
