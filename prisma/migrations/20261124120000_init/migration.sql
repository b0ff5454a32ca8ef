-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "OrderState" AS ENUM ('held', 'awaiting_payment', 'payment_processing', 'confirmed', 'cancelled', 'expired', 'refund_due', 'refunded');

-- CreateEnum
CREATE TYPE "ReservationState" AS ENUM ('held', 'confirmed', 'released');

-- CreateEnum
CREATE TYPE "ProductKind" AS ENUM ('offer', 'package', 'bundle');

-- CreateEnum
CREATE TYPE "ProductStatus" AS ENUM ('draft', 'submitted', 'published', 'withdrawn');

-- CreateEnum
CREATE TYPE "Confirmation" AS ENUM ('instant', 'request');

-- CreateEnum
CREATE TYPE "OfferType" AS ENUM ('lodging', 'activity', 'guide', 'rental', 'transport', 'admission', 'food', 'wellness');

-- CreateEnum
CREATE TYPE "OrganisationKind" AS ENUM ('rot', 'lot', 'entrepreneur', 'jst', 'pot_office');

-- CreateEnum
CREATE TYPE "MembershipState" AS ENUM ('applied', 'admitted', 'rejected', 'left');

-- CreateEnum
CREATE TYPE "MemberRole" AS ENUM ('owner', 'officer');

-- CreateEnum
CREATE TYPE "PaymentState" AS ENUM ('open', 'processing', 'paid', 'failed', 'expired');

-- CreateEnum
CREATE TYPE "RefundState" AS ENUM ('due', 'sent', 'failed');

-- CreateEnum
CREATE TYPE "EventStatus" AS ENUM ('confirmed', 'cancelled', 'postponed');

-- CreateTable
CREATE TABLE "Resource" (
    "id" TEXT NOT NULL,
    "organisationId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "capacity" INTEGER NOT NULL,

    CONSTRAINT "Resource_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Schedule" (
    "id" TEXT NOT NULL,
    "offerId" TEXT NOT NULL,
    "resourceId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "seasonFrom" TEXT NOT NULL,
    "seasonTo" TEXT NOT NULL,
    "weekdays" INTEGER[],
    "times" TEXT[],
    "durationMinutes" INTEGER,

    CONSTRAINT "Schedule_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ScheduleException" (
    "resourceId" TEXT NOT NULL,
    "date" DATE NOT NULL,
    "closed" BOOLEAN NOT NULL DEFAULT true,
    "capacity" INTEGER,
    "note" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "ScheduleException_pkey" PRIMARY KEY ("resourceId","date")
);

-- CreateTable
CREATE TABLE "Slot" (
    "id" SERIAL NOT NULL,
    "resourceId" TEXT NOT NULL,
    "date" DATE NOT NULL,
    "start" TEXT NOT NULL,
    "endMinutes" INTEGER,
    "capacity" INTEGER NOT NULL,
    "reserved" INTEGER NOT NULL DEFAULT 0,
    "closed" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "Slot_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Order" (
    "id" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "token" TEXT,
    "state" "OrderState" NOT NULL DEFAULT 'held',
    "lang" TEXT NOT NULL,
    "currency" TEXT NOT NULL DEFAULT 'PLN',
    "totalMinor" INTEGER NOT NULL,
    "fullName" TEXT,
    "email" TEXT,
    "phone" TEXT,
    "country" TEXT,
    "notes" TEXT,
    "holdExpiresAt" TIMESTAMPTZ(3) NOT NULL,
    "holdExtended" BOOLEAN NOT NULL DEFAULT false,
    "consents" JSONB NOT NULL DEFAULT '{}',
    "attempt" INTEGER NOT NULL DEFAULT 0,
    "resellerReference" TEXT,
    "confirmedAt" TIMESTAMPTZ(3),
    "cancelledAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Order_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "OrderLine" (
    "id" TEXT NOT NULL,
    "orderId" TEXT NOT NULL,
    "productId" TEXT NOT NULL,
    "productKind" TEXT NOT NULL,
    "date" DATE NOT NULL,
    "endDate" DATE NOT NULL,
    "units" JSONB NOT NULL,
    "quote" JSONB NOT NULL,
    "snapshot" JSONB NOT NULL,
    "totalMinor" INTEGER NOT NULL,
    "sellerRole" TEXT NOT NULL,
    "sellerId" TEXT NOT NULL,

    CONSTRAINT "OrderLine_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "OrderComponent" (
    "id" TEXT NOT NULL,
    "lineId" TEXT NOT NULL,
    "offerId" TEXT NOT NULL,
    "entrepreneurId" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "date" DATE NOT NULL,
    "endDate" DATE NOT NULL,
    "start" TEXT NOT NULL,
    "durationMinutes" INTEGER,
    "units" JSONB NOT NULL,
    "amountMinor" INTEGER NOT NULL,
    "vatBp" INTEGER NOT NULL,
    "commissionMinor" INTEGER NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "OrderComponent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Reservation" (
    "id" TEXT NOT NULL,
    "orderId" TEXT NOT NULL,
    "componentId" TEXT NOT NULL,
    "slotId" INTEGER NOT NULL,
    "quantity" INTEGER NOT NULL,
    "state" "ReservationState" NOT NULL DEFAULT 'held',

    CONSTRAINT "Reservation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Voucher" (
    "id" TEXT NOT NULL,
    "componentId" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "redeemedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Voucher_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Product" (
    "id" TEXT NOT NULL,
    "kind" "ProductKind" NOT NULL,
    "status" "ProductStatus" NOT NULL DEFAULT 'draft',
    "ownerId" TEXT NOT NULL,
    "lotId" TEXT,
    "organiserId" TEXT,
    "placeId" TEXT NOT NULL,
    "title" JSONB NOT NULL,
    "summary" JSONB NOT NULL,
    "description" JSONB NOT NULL,
    "meetingPoint" JSONB NOT NULL DEFAULT '{}',
    "features" JSONB NOT NULL DEFAULT '[]',
    "publicLangs" TEXT[],
    "themes" TEXT[],
    "seasons" TEXT[],
    "scene" TEXT NOT NULL,
    "days" INTEGER NOT NULL DEFAULT 1,
    "nights" INTEGER NOT NULL DEFAULT 0,
    "durationMinutes" INTEGER,
    "minParty" INTEGER NOT NULL DEFAULT 1,
    "maxParty" INTEGER NOT NULL DEFAULT 20,
    "minAge" INTEGER,
    "languages" TEXT[],
    "accessibility" TEXT[],
    "dogs" BOOLEAN NOT NULL DEFAULT false,
    "rainProof" BOOLEAN NOT NULL DEFAULT false,
    "cancellation" JSONB NOT NULL,
    "confirmation" "Confirmation" NOT NULL DEFAULT 'instant',
    "leadTimeMinutes" INTEGER NOT NULL DEFAULT 0,
    "priceRule" TEXT NOT NULL DEFAULT 'sum',
    "discountBp" INTEGER NOT NULL DEFAULT 0,
    "fixedPrices" JSONB NOT NULL DEFAULT '{}',
    "legalClass" TEXT,
    "legalRuleVersion" TEXT,
    "legalDecidedAt" TIMESTAMPTZ(3),
    "publishedAt" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Product_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ProductSlug" (
    "lang" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "productId" TEXT NOT NULL,
    "current" BOOLEAN NOT NULL DEFAULT true,

    CONSTRAINT "ProductSlug_pkey" PRIMARY KEY ("lang","slug")
);

-- CreateTable
CREATE TABLE "Offer" (
    "productId" TEXT NOT NULL,
    "type" "OfferType" NOT NULL,
    "resourceId" TEXT NOT NULL,
    "vatBp" INTEGER NOT NULL,
    "commissionBp" INTEGER,

    CONSTRAINT "Offer_pkey" PRIMARY KEY ("productId")
);

-- CreateTable
CREATE TABLE "Unit" (
    "id" TEXT NOT NULL,
    "offerId" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "pax" INTEGER,
    "weight" INTEGER NOT NULL DEFAULT 1,
    "minAge" INTEGER,
    "maxAge" INTEGER,
    "position" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "Unit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PackageComponent" (
    "id" TEXT NOT NULL,
    "packageId" TEXT NOT NULL,
    "offerId" TEXT NOT NULL,
    "day" INTEGER NOT NULL DEFAULT 1,
    "windowFrom" TEXT,
    "windowTo" TEXT,
    "nights" INTEGER NOT NULL DEFAULT 0,
    "quantityRule" TEXT NOT NULL DEFAULT 'party',
    "fixedUnit" TEXT,
    "fixedCount" INTEGER,
    "optional" BOOLEAN NOT NULL DEFAULT false,
    "substituteForId" TEXT,
    "intrinsicToId" TEXT,
    "note" JSONB NOT NULL DEFAULT '{}',
    "position" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "PackageComponent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "BundleItem" (
    "id" TEXT NOT NULL,
    "bundleId" TEXT NOT NULL,
    "packageId" TEXT NOT NULL,
    "dayOffset" INTEGER NOT NULL DEFAULT 0,
    "note" JSONB NOT NULL DEFAULT '{}',
    "position" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "BundleItem_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Picture" (
    "id" TEXT NOT NULL,
    "productId" TEXT NOT NULL,
    "storageKey" TEXT NOT NULL,
    "width" INTEGER NOT NULL,
    "height" INTEGER NOT NULL,
    "colour" TEXT NOT NULL,
    "alt" JSONB NOT NULL DEFAULT '{}',
    "author" TEXT NOT NULL,
    "licence" TEXT NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "Picture_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "County" (
    "teryt" TEXT NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "County_pkey" PRIMARY KEY ("teryt")
);

-- CreateTable
CREATE TABLE "Place" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "exonyms" JSONB NOT NULL DEFAULT '{}',
    "countyId" TEXT NOT NULL,
    "municipalityCode" TEXT NOT NULL,
    "population" INTEGER,
    "lat" DOUBLE PRECISION NOT NULL,
    "lon" DOUBLE PRECISION NOT NULL,

    CONSTRAINT "Place_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Organisation" (
    "id" TEXT NOT NULL,
    "kind" "OrganisationKind" NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "legalName" TEXT NOT NULL,
    "nip" TEXT NOT NULL,
    "registerEntry" TEXT,
    "email" TEXT NOT NULL,
    "phone" TEXT NOT NULL,
    "street" TEXT NOT NULL,
    "postcode" TEXT NOT NULL,
    "placeId" TEXT NOT NULL,
    "about" JSONB NOT NULL DEFAULT '{}',
    "scene" TEXT NOT NULL DEFAULT 'open-sea',
    "areas" TEXT[],
    "demo" BOOLEAN NOT NULL DEFAULT false,
    "stripeAccountId" TEXT,
    "sellerFacts" JSONB NOT NULL DEFAULT '{}',
    "organiserRegister" TEXT,
    "insolvencyCover" TEXT,
    "insolvencyValidTo" DATE,
    "commissionBp" INTEGER NOT NULL DEFAULT 1000,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Organisation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LotMembership" (
    "lotId" TEXT NOT NULL,
    "entrepreneurId" TEXT NOT NULL,
    "state" "MembershipState" NOT NULL DEFAULT 'applied',
    "changedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "LotMembership_pkey" PRIMARY KEY ("lotId","entrepreneurId")
);

-- CreateTable
CREATE TABLE "User" (
    "id" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "passwordHash" TEXT,
    "lang" TEXT NOT NULL DEFAULT 'pl',
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "User_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Member" (
    "userId" TEXT NOT NULL,
    "organisationId" TEXT NOT NULL,
    "role" "MemberRole" NOT NULL DEFAULT 'officer',

    CONSTRAINT "Member_pkey" PRIMARY KEY ("userId","organisationId")
);

-- CreateTable
CREATE TABLE "Session" (
    "id" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "userAgent" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "Session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MagicLink" (
    "id" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "usedAt" TIMESTAMPTZ(3),

    CONSTRAINT "MagicLink_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AuditRow" (
    "id" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "actorKind" TEXT NOT NULL,
    "actorId" TEXT,
    "entity" TEXT NOT NULL,
    "entityId" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "fromState" TEXT,
    "toState" TEXT,
    "data" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "AuditRow_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Payment" (
    "id" TEXT NOT NULL,
    "orderId" TEXT NOT NULL,
    "attempt" INTEGER NOT NULL,
    "sessionId" TEXT,
    "url" TEXT,
    "paymentIntentId" TEXT,
    "state" "PaymentState" NOT NULL DEFAULT 'open',
    "amountMinor" INTEGER NOT NULL,
    "currency" TEXT NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "paidAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Payment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "StripeEvent" (
    "id" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "receivedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "StripeEvent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Refund" (
    "id" TEXT NOT NULL,
    "orderId" TEXT NOT NULL,
    "paymentId" TEXT NOT NULL,
    "amountMinor" INTEGER NOT NULL,
    "currency" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "state" "RefundState" NOT NULL DEFAULT 'due',
    "stripeRefundId" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Refund_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LedgerEntry" (
    "id" BIGSERIAL NOT NULL,
    "orderId" TEXT NOT NULL,
    "componentId" TEXT,
    "account" TEXT NOT NULL,
    "organisationId" TEXT,
    "amountMinor" INTEGER NOT NULL,
    "currency" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "stripeId" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "LedgerEntry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "UnitPrice" (
    "id" TEXT NOT NULL,
    "unitId" TEXT NOT NULL,
    "currency" TEXT NOT NULL,
    "amountMinor" INTEGER NOT NULL,
    "seasonFrom" TEXT,
    "seasonTo" TEXT,

    CONSTRAINT "UnitPrice_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PriceHistory" (
    "id" BIGSERIAL NOT NULL,
    "productId" TEXT NOT NULL,
    "unitCode" TEXT NOT NULL,
    "currency" TEXT NOT NULL,
    "seasonFrom" TEXT,
    "amountMinor" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "PriceHistory_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Event" (
    "id" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "programmeYear" INTEGER NOT NULL,
    "organiserId" TEXT NOT NULL,
    "placeId" TEXT NOT NULL,
    "title" JSONB NOT NULL,
    "summary" JSONB NOT NULL,
    "venue" JSONB NOT NULL,
    "startDate" DATE NOT NULL,
    "endDate" DATE NOT NULL,
    "startTime" TEXT,
    "weekdays" INTEGER[],
    "theme" TEXT NOT NULL,
    "free" BOOLEAN NOT NULL DEFAULT false,
    "status" "EventStatus" NOT NULL DEFAULT 'confirmed',
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Event_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Resource_organisationId_idx" ON "Resource"("organisationId");

-- CreateIndex
CREATE INDEX "Schedule_resourceId_idx" ON "Schedule"("resourceId");

-- CreateIndex
CREATE INDEX "Schedule_offerId_idx" ON "Schedule"("offerId");

-- CreateIndex
CREATE INDEX "Slot_date_idx" ON "Slot"("date");

-- CreateIndex
CREATE UNIQUE INDEX "Slot_resourceId_date_start_key" ON "Slot"("resourceId", "date", "start");

-- CreateIndex
CREATE UNIQUE INDEX "Order_code_key" ON "Order"("code");

-- CreateIndex
CREATE UNIQUE INDEX "Order_token_key" ON "Order"("token");

-- CreateIndex
CREATE INDEX "Order_state_holdExpiresAt_idx" ON "Order"("state", "holdExpiresAt");

-- CreateIndex
CREATE INDEX "OrderLine_orderId_idx" ON "OrderLine"("orderId");

-- CreateIndex
CREATE INDEX "OrderComponent_lineId_idx" ON "OrderComponent"("lineId");

-- CreateIndex
CREATE INDEX "OrderComponent_entrepreneurId_date_idx" ON "OrderComponent"("entrepreneurId", "date");

-- CreateIndex
CREATE INDEX "Reservation_slotId_state_idx" ON "Reservation"("slotId", "state");

-- CreateIndex
CREATE INDEX "Reservation_orderId_idx" ON "Reservation"("orderId");

-- CreateIndex
CREATE INDEX "Reservation_componentId_idx" ON "Reservation"("componentId");

-- CreateIndex
CREATE UNIQUE INDEX "Voucher_componentId_key" ON "Voucher"("componentId");

-- CreateIndex
CREATE UNIQUE INDEX "Voucher_code_key" ON "Voucher"("code");

-- CreateIndex
CREATE INDEX "Product_kind_status_idx" ON "Product"("kind", "status");

-- CreateIndex
CREATE INDEX "Product_ownerId_idx" ON "Product"("ownerId");

-- CreateIndex
CREATE INDEX "Product_lotId_idx" ON "Product"("lotId");

-- CreateIndex
CREATE INDEX "ProductSlug_productId_idx" ON "ProductSlug"("productId");

-- CreateIndex
CREATE UNIQUE INDEX "Unit_offerId_code_key" ON "Unit"("offerId", "code");

-- CreateIndex
CREATE INDEX "PackageComponent_packageId_idx" ON "PackageComponent"("packageId");

-- CreateIndex
CREATE INDEX "PackageComponent_offerId_idx" ON "PackageComponent"("offerId");

-- CreateIndex
CREATE INDEX "BundleItem_bundleId_idx" ON "BundleItem"("bundleId");

-- CreateIndex
CREATE INDEX "BundleItem_packageId_idx" ON "BundleItem"("packageId");

-- CreateIndex
CREATE INDEX "Picture_productId_idx" ON "Picture"("productId");

-- CreateIndex
CREATE INDEX "Place_countyId_idx" ON "Place"("countyId");

-- CreateIndex
CREATE UNIQUE INDEX "Organisation_slug_key" ON "Organisation"("slug");

-- CreateIndex
CREATE INDEX "Organisation_kind_idx" ON "Organisation"("kind");

-- CreateIndex
CREATE INDEX "LotMembership_entrepreneurId_idx" ON "LotMembership"("entrepreneurId");

-- CreateIndex
CREATE UNIQUE INDEX "User_email_key" ON "User"("email");

-- CreateIndex
CREATE INDEX "Member_organisationId_idx" ON "Member"("organisationId");

-- CreateIndex
CREATE INDEX "Session_userId_idx" ON "Session"("userId");

-- CreateIndex
CREATE INDEX "MagicLink_userId_idx" ON "MagicLink"("userId");

-- CreateIndex
CREATE INDEX "AuditRow_entity_entityId_idx" ON "AuditRow"("entity", "entityId");

-- CreateIndex
CREATE UNIQUE INDEX "Payment_sessionId_key" ON "Payment"("sessionId");

-- CreateIndex
CREATE UNIQUE INDEX "Payment_orderId_attempt_key" ON "Payment"("orderId", "attempt");

-- CreateIndex
CREATE UNIQUE INDEX "Refund_stripeRefundId_key" ON "Refund"("stripeRefundId");

-- CreateIndex
CREATE INDEX "LedgerEntry_orderId_idx" ON "LedgerEntry"("orderId");

-- CreateIndex
CREATE INDEX "LedgerEntry_organisationId_at_idx" ON "LedgerEntry"("organisationId", "at");

-- CreateIndex
CREATE INDEX "UnitPrice_unitId_idx" ON "UnitPrice"("unitId");

-- CreateIndex
CREATE INDEX "PriceHistory_productId_at_idx" ON "PriceHistory"("productId", "at");

-- CreateIndex
CREATE UNIQUE INDEX "Event_slug_key" ON "Event"("slug");

-- CreateIndex
CREATE INDEX "Event_programmeYear_startDate_idx" ON "Event"("programmeYear", "startDate");

-- AddForeignKey
ALTER TABLE "Resource" ADD CONSTRAINT "Resource_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Schedule" ADD CONSTRAINT "Schedule_offerId_fkey" FOREIGN KEY ("offerId") REFERENCES "Offer"("productId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Schedule" ADD CONSTRAINT "Schedule_resourceId_fkey" FOREIGN KEY ("resourceId") REFERENCES "Resource"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ScheduleException" ADD CONSTRAINT "ScheduleException_resourceId_fkey" FOREIGN KEY ("resourceId") REFERENCES "Resource"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Slot" ADD CONSTRAINT "Slot_resourceId_fkey" FOREIGN KEY ("resourceId") REFERENCES "Resource"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OrderLine" ADD CONSTRAINT "OrderLine_orderId_fkey" FOREIGN KEY ("orderId") REFERENCES "Order"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OrderComponent" ADD CONSTRAINT "OrderComponent_lineId_fkey" FOREIGN KEY ("lineId") REFERENCES "OrderLine"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Reservation" ADD CONSTRAINT "Reservation_componentId_fkey" FOREIGN KEY ("componentId") REFERENCES "OrderComponent"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Reservation" ADD CONSTRAINT "Reservation_slotId_fkey" FOREIGN KEY ("slotId") REFERENCES "Slot"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Voucher" ADD CONSTRAINT "Voucher_componentId_fkey" FOREIGN KEY ("componentId") REFERENCES "OrderComponent"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Product" ADD CONSTRAINT "Product_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Product" ADD CONSTRAINT "Product_organiserId_fkey" FOREIGN KEY ("organiserId") REFERENCES "Organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Product" ADD CONSTRAINT "Product_placeId_fkey" FOREIGN KEY ("placeId") REFERENCES "Place"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProductSlug" ADD CONSTRAINT "ProductSlug_productId_fkey" FOREIGN KEY ("productId") REFERENCES "Product"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Offer" ADD CONSTRAINT "Offer_productId_fkey" FOREIGN KEY ("productId") REFERENCES "Product"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Offer" ADD CONSTRAINT "Offer_resourceId_fkey" FOREIGN KEY ("resourceId") REFERENCES "Resource"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Unit" ADD CONSTRAINT "Unit_offerId_fkey" FOREIGN KEY ("offerId") REFERENCES "Offer"("productId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PackageComponent" ADD CONSTRAINT "PackageComponent_packageId_fkey" FOREIGN KEY ("packageId") REFERENCES "Product"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PackageComponent" ADD CONSTRAINT "PackageComponent_offerId_fkey" FOREIGN KEY ("offerId") REFERENCES "Product"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BundleItem" ADD CONSTRAINT "BundleItem_bundleId_fkey" FOREIGN KEY ("bundleId") REFERENCES "Product"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BundleItem" ADD CONSTRAINT "BundleItem_packageId_fkey" FOREIGN KEY ("packageId") REFERENCES "Product"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Picture" ADD CONSTRAINT "Picture_productId_fkey" FOREIGN KEY ("productId") REFERENCES "Product"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Place" ADD CONSTRAINT "Place_countyId_fkey" FOREIGN KEY ("countyId") REFERENCES "County"("teryt") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Organisation" ADD CONSTRAINT "Organisation_placeId_fkey" FOREIGN KEY ("placeId") REFERENCES "Place"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LotMembership" ADD CONSTRAINT "LotMembership_lotId_fkey" FOREIGN KEY ("lotId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LotMembership" ADD CONSTRAINT "LotMembership_entrepreneurId_fkey" FOREIGN KEY ("entrepreneurId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Member" ADD CONSTRAINT "Member_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Member" ADD CONSTRAINT "Member_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MagicLink" ADD CONSTRAINT "MagicLink_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Payment" ADD CONSTRAINT "Payment_orderId_fkey" FOREIGN KEY ("orderId") REFERENCES "Order"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Refund" ADD CONSTRAINT "Refund_orderId_fkey" FOREIGN KEY ("orderId") REFERENCES "Order"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "UnitPrice" ADD CONSTRAINT "UnitPrice_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "Unit"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Event" ADD CONSTRAINT "Event_organiserId_fkey" FOREIGN KEY ("organiserId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Event" ADD CONSTRAINT "Event_placeId_fkey" FOREIGN KEY ("placeId") REFERENCES "Place"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- By hand: the rules that hold even against a bug in our code.

ALTER TABLE "Slot" ADD CONSTRAINT "Slot_never_oversold" CHECK ("reserved" >= 0 AND "reserved" <= "capacity");
ALTER TABLE "Reservation" ADD CONSTRAINT "Reservation_positive" CHECK ("quantity" > 0);
ALTER TABLE "Order" ADD CONSTRAINT "Order_total_not_negative" CHECK ("totalMinor" >= 0);
ALTER TABLE "UnitPrice" ADD CONSTRAINT "UnitPrice_not_negative" CHECK ("amountMinor" >= 0);
ALTER TABLE "Refund" ADD CONSTRAINT "Refund_positive" CHECK ("amountMinor" > 0);

CREATE UNIQUE INDEX "ProductSlug_one_current" ON "ProductSlug" ("productId", "lang") WHERE "current";

-- Every order's ledger sums to zero per currency when its transaction ends.
CREATE FUNCTION ledger_balanced() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM "LedgerEntry" WHERE "orderId" = NEW."orderId" GROUP BY "currency" HAVING sum("amountMinor") <> 0) THEN
    RAISE EXCEPTION 'ledger of order % does not sum to zero', NEW."orderId";
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER "LedgerEntry_balanced" AFTER INSERT ON "LedgerEntry" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION ledger_balanced();

-- History, ledger and audit are written once.
CREATE FUNCTION append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME;
END $$;
CREATE TRIGGER "PriceHistory_append_only" BEFORE UPDATE OR DELETE ON "PriceHistory" FOR EACH ROW EXECUTE FUNCTION append_only();
CREATE TRIGGER "LedgerEntry_append_only" BEFORE UPDATE OR DELETE ON "LedgerEntry" FOR EACH ROW EXECUTE FUNCTION append_only();
CREATE TRIGGER "AuditRow_append_only" BEFORE UPDATE OR DELETE ON "AuditRow" FOR EACH ROW EXECUTE FUNCTION append_only();
