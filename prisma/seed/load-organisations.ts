/** Loads counties, places, organisations, memberships and the demonstration log-ins. */
import { hash } from "@node-rs/argon2";
import { readFileSync } from "node:fs";
import { reviewed } from "../../app/core/localized-text.ts";
import { addDays, dateAt, dbDate } from "../../app/core/time.ts";
import type { Actor } from "../../app/domain/organisations/actor.ts";
import type { Db } from "../../app/platform/db.server.ts";
import type { Prisma } from "../generated/client.ts";
import { partners, type PartnerSeed } from "./rot.ts";
import type { EntrepreneurSeed, LotSeed } from "./shape.ts";

interface PlaceRow { id: string; name: string; exonyms: object; county: string; municipality: string; population: number | null; lat: number; lon: number }
const read = (file: string) => JSON.parse(readFileSync(new URL(`./region/${file}`, import.meta.url), "utf8"));

export async function loadRegion(db: Db): Promise<void> {
  const counties = read("counties.geojson").features as { properties: { teryt: string; name: string } }[];
  await db.county.createMany({ data: counties.map(({ properties }) => ({ teryt: properties.teryt, name: properties.name })) });
  const places = read("places.json") as PlaceRow[];
  await db.place.createMany({ data: places.map(({ county, municipality, id, name, exonyms, population, lat, lon }) => ({ id, name, exonyms, population, lat, lon, countyId: county, municipalityCode: municipality })) });
}

type OrganisationRow = Prisma.OrganisationCreateManyInput;

/** Cover of the demonstration organisers: two years from the seeding. */
function organiserFacts(index: number, now: Date): Partial<OrganisationRow> {
  return { organiserRegister: `DEMO/${String(index).padStart(3, "0")}/2026`, insolvencyCover: `Gwarancja ubezpieczeniowa nr DEMO-${index} (Towarzystwo Demo S.A.)`, insolvencyValidTo: dbDate(addDays(dateAt(now), 760)) };
}

const common = (seed: LotSeed | EntrepreneurSeed | PartnerSeed) => ({
  id: seed.id, slug: seed.id, name: seed.name, nip: seed.nip, email: seed.email, phone: seed.phone,
  street: seed.street, postcode: seed.postcode, placeId: seed.place, about: reviewed(seed.about) as object, demo: true,
});

const marked = (legalName: string) => (legalName.includes("(demo)") ? legalName : `${legalName} (demo)`);

export async function loadOrganisations(db: Db, lots: LotSeed[], now: Date): Promise<void> {
  const rows: OrganisationRow[] = [
    ...partners.map((seed): OrganisationRow => ({ ...common(seed), kind: seed.kind, legalName: marked(seed.legalName), areas: seed.areas, scene: seed.scene, commissionBp: 800, ...(seed.kind === "rot" ? organiserFacts(1, now) : {}) })),
    ...lots.map((seed, index): OrganisationRow => ({ ...common(seed), slug: seed.id.replace(/^lot-/, ""), kind: "lot", legalName: marked(seed.legalName), areas: seed.counties, scene: seed.scene, ...organiserFacts(index + 2, now) })),
    ...lots.flatMap((lot) => lot.entrepreneurs.map((seed): OrganisationRow => ({ ...common(seed), kind: "entrepreneur", legalName: marked(seed.legalName), areas: [], commissionBp: 1000 }))),
  ];
  await db.organisation.createMany({ data: rows });
  await db.lotMembership.createMany({ data: lots.flatMap((lot) => lot.entrepreneurs.map(({ id }) => ({ lotId: lot.id, entrepreneurId: id, state: "admitted" as const }))) });
}

const DEMO_PASSWORD = "latarnia-demo";

/** The LOT whose people can log in. */
export function homeOf(lots: LotSeed[]): LotSeed {
  return lots.find((lot) => lot.id === "lot-kolobrzeg") ?? lots[0]!;
}

/** One log-in a role; the entrepreneur and the officer belong to the same LOT, so that their work meets. */
export async function loadUsers(db: Db, lots: LotSeed[]): Promise<void> {
  const home = homeOf(lots);
  const passwordHash = await hash(DEMO_PASSWORD);
  const users = [
    { email: "zrot@latarnia.example", name: "Joanna Wysocka", organisationId: "zrot" },
    { email: "lot@latarnia.example", name: "Piotr Sadowski", organisationId: home.id },
    { email: "entrepreneur@latarnia.example", name: "Hanna Rybicka", organisationId: home.entrepreneurs[0]!.id },
  ];
  await db.user.createMany({ data: users.map(({ email, name }) => ({ id: `user-${email.split("@")[0]}`, email, name, passwordHash, lang: "pl" })) });
  await db.member.createMany({ data: users.map(({ email, organisationId }) => ({ userId: `user-${email.split("@")[0]}`, organisationId, role: "owner" as const })) });
}

/** The regional organisation's demonstration person, as it acts in the studio. */
export async function regionalActor(db: Db): Promise<Actor> {
  const { userId, user, organisation } = await db.member.findFirstOrThrow({ where: { organisation: { kind: "rot" } }, include: { user: true, organisation: true } });
  return { userId, name: user.name, email: user.email, lang: "pl", organisationId: organisation.id, organisationName: organisation.name, kind: "rot" };
}
