/** Where an organisation is written to, in which language – that of its people – and which mails about its guests it wants. */
import { HOST_MAILS, LANGS, type HostMail, type Lang } from "../../core/vocabulary.ts";
import type { Reader } from "../../platform/db.server.ts";
import type { OrganisationKindName } from "./actor.ts";

export interface Address { /** empty where none was given */ email: string; lang: Lang; kind: OrganisationKindName; wants: HostMail[] }

export async function addressOf(reader: Reader, organisationId: string): Promise<Address> {
  const select = { email: true, kind: true, hostMails: true, members: { select: { user: { select: { lang: true } } }, orderBy: { userId: "asc" }, take: 1 } } as const;
  const { email, kind, hostMails, members } = await reader.organisation.findUniqueOrThrow({ where: { id: organisationId }, select });
  return { email, kind, lang: LANGS.find((lang) => lang === members[0]?.user.lang) ?? "pl", wants: HOST_MAILS.filter((mail) => hostMails.includes(mail)) };
}
