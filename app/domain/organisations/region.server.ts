/** The regional organisation that runs the marketplace, issues gift vouchers and pays the others from its account at Stripe: there is one. */
import { AppError } from "../../core/app-error.ts";
import type { Reader } from "../../platform/db.server.ts";

/** @throws AppError not_found where there is none */
export async function regionId(reader: Reader): Promise<string> {
  const region = await reader.organisation.findFirst({ where: { kind: "rot" }, orderBy: { id: "asc" }, select: { id: true } });
  if (!region) throw new AppError("not_found");
  return region.id;
}
