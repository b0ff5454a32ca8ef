-- CreateEnum
CREATE TYPE "OrderKind" AS ENUM ('trip', 'gift');

-- CreateEnum
CREATE TYPE "ComponentState" AS ENUM ('booked', 'asked', 'lost', 'cancelled');

-- CreateEnum
CREATE TYPE "RequestState" AS ENUM ('asked', 'accepted', 'refused', 'lapsed');

-- CreateEnum
CREATE TYPE "WaitingState" AS ENUM ('waiting', 'offered', 'taken', 'left', 'lapsed');

-- CreateEnum
CREATE TYPE "TransferState" AS ENUM ('due', 'sent', 'failed', 'void');

-- CreateEnum
CREATE TYPE "UseState" AS ENUM ('held', 'used', 'released');

-- CreateEnum
CREATE TYPE "GiftState" AS ENUM ('pending', 'active', 'void');

-- AlterEnum
-- This migration adds more than one value to an enum.
-- With PostgreSQL versions 11 and earlier, this is not possible
-- in a single migration. This can be worked around by creating
-- multiple migrations, each migration adding only one value to
-- the enum.


ALTER TYPE "OrderState" ADD VALUE 'draft';
ALTER TYPE "OrderState" ADD VALUE 'awaiting_request';
ALTER TYPE "OrderState" ADD VALUE 'partly_cancelled';
ALTER TYPE "OrderState" ADD VALUE 'fulfilled';

-- AlterTable
ALTER TABLE "Order" ADD COLUMN     "discountMinor" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "endNote" TEXT,
ADD COLUMN     "giftMinor" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "kind" "OrderKind" NOT NULL DEFAULT 'trip';

-- AlterTable
ALTER TABLE "OrderLine" ADD COLUMN     "cancelledAt" TIMESTAMPTZ(3),
ADD COLUMN     "names" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "refundedMinor" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "OrderComponent" ADD COLUMN     "refundedMinor" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "state" "ComponentState" NOT NULL DEFAULT 'booked';

-- AlterTable
ALTER TABLE "Voucher" ADD COLUMN     "redeemedById" TEXT;

-- AlterTable
ALTER TABLE "Product" ADD COLUMN     "answerHours" INTEGER NOT NULL DEFAULT 24,
ADD COLUMN     "cutOffTime" TEXT;

-- AlterTable
ALTER TABLE "Organisation" ADD COLUMN     "payoutsEnabled" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "settlement" TEXT NOT NULL DEFAULT 'invoice';

-- AlterTable
ALTER TABLE "Refund" ADD COLUMN     "attempt" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "LedgerEntry" ADD COLUMN     "giftId" TEXT;

-- CreateTable
CREATE TABLE "BookingRequest" (
    "id" TEXT NOT NULL,
    "orderId" TEXT NOT NULL,
    "componentId" TEXT NOT NULL,
    "organisationId" TEXT NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "state" "RequestState" NOT NULL DEFAULT 'asked',
    "deadline" TIMESTAMPTZ(3) NOT NULL,
    "answeredAt" TIMESTAMPTZ(3),
    "note" TEXT NOT NULL DEFAULT '',
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "BookingRequest_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "WaitingEntry" (
    "id" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "productId" TEXT NOT NULL,
    "units" JSONB NOT NULL,
    "nights" INTEGER,
    "from" DATE NOT NULL,
    "to" DATE NOT NULL,
    "lang" TEXT NOT NULL,
    "fullName" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "state" "WaitingState" NOT NULL DEFAULT 'waiting',
    "orderId" TEXT,
    "offeredUntil" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "WaitingEntry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CommissionRate" (
    "id" TEXT NOT NULL,
    "sellerId" TEXT NOT NULL,
    "entrepreneurId" TEXT,
    "bp" INTEGER NOT NULL,
    "validFrom" DATE NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "CommissionRate_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Transfer" (
    "id" TEXT NOT NULL,
    "orderId" TEXT NOT NULL,
    "componentId" TEXT,
    "organisationId" TEXT NOT NULL,
    "amountMinor" INTEGER NOT NULL,
    "currency" TEXT NOT NULL,
    "dueOn" DATE NOT NULL,
    "state" "TransferState" NOT NULL DEFAULT 'due',
    "by" TEXT NOT NULL DEFAULT 'transfer',
    "attempt" INTEGER NOT NULL DEFAULT 0,
    "stripeTransferId" TEXT,
    "failure" TEXT,
    "reversedMinor" INTEGER NOT NULL DEFAULT 0,
    "sentAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Transfer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "TransferReversal" (
    "id" TEXT NOT NULL,
    "transferId" TEXT NOT NULL,
    "amountMinor" INTEGER NOT NULL,
    "reason" TEXT NOT NULL,
    "state" "TransferState" NOT NULL DEFAULT 'due',
    "attempt" INTEGER NOT NULL DEFAULT 0,
    "stripeReversalId" TEXT,
    "failure" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "TransferReversal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Statement" (
    "id" TEXT NOT NULL,
    "organisationId" TEXT NOT NULL,
    "month" TEXT NOT NULL,
    "currency" TEXT NOT NULL,
    "number" TEXT NOT NULL,
    "openingMinor" INTEGER NOT NULL,
    "closingMinor" INTEGER NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Statement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Dispute" (
    "id" TEXT NOT NULL,
    "paymentId" TEXT NOT NULL,
    "orderId" TEXT NOT NULL,
    "amountMinor" INTEGER NOT NULL,
    "currency" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Dispute_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Reconciliation" (
    "id" BIGSERIAL NOT NULL,
    "from" TIMESTAMPTZ(3) NOT NULL,
    "to" TIMESTAMPTZ(3) NOT NULL,
    "checked" INTEGER NOT NULL,
    "differences" JSONB NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Reconciliation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Promotion" (
    "id" TEXT NOT NULL,
    "ownerId" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "percentBp" INTEGER,
    "amountMinor" INTEGER,
    "currency" TEXT NOT NULL DEFAULT 'PLN',
    "minTotalMinor" INTEGER NOT NULL DEFAULT 0,
    "productIds" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "validFrom" DATE NOT NULL,
    "validTo" DATE NOT NULL,
    "maxUses" INTEGER,
    "perGuest" INTEGER,
    "used" INTEGER NOT NULL DEFAULT 0,
    "active" BOOLEAN NOT NULL DEFAULT true,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Promotion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PromotionUse" (
    "id" TEXT NOT NULL,
    "promotionId" TEXT NOT NULL,
    "orderId" TEXT NOT NULL,
    "amountMinor" INTEGER NOT NULL,
    "email" TEXT,
    "state" "UseState" NOT NULL DEFAULT 'held',
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "PromotionUse_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "GiftVoucher" (
    "id" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "orderId" TEXT NOT NULL,
    "issuerId" TEXT NOT NULL,
    "currency" TEXT NOT NULL,
    "amountMinor" INTEGER NOT NULL,
    "balanceMinor" INTEGER NOT NULL,
    "recipientName" TEXT NOT NULL DEFAULT '',
    "recipientEmail" TEXT,
    "message" TEXT NOT NULL DEFAULT '',
    "lang" TEXT NOT NULL,
    "state" "GiftState" NOT NULL DEFAULT 'pending',
    "validTo" DATE NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "GiftVoucher_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "GiftUse" (
    "id" TEXT NOT NULL,
    "giftId" TEXT NOT NULL,
    "orderId" TEXT NOT NULL,
    "amountMinor" INTEGER NOT NULL,
    "returnedMinor" INTEGER NOT NULL DEFAULT 0,
    "state" "UseState" NOT NULL DEFAULT 'held',
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "GiftUse_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "BookingRequest_componentId_key" ON "BookingRequest"("componentId");

-- CreateIndex
CREATE UNIQUE INDEX "BookingRequest_tokenHash_key" ON "BookingRequest"("tokenHash");

-- CreateIndex
CREATE INDEX "BookingRequest_orderId_idx" ON "BookingRequest"("orderId");

-- CreateIndex
CREATE INDEX "BookingRequest_organisationId_state_idx" ON "BookingRequest"("organisationId", "state");

-- CreateIndex
CREATE INDEX "BookingRequest_state_deadline_idx" ON "BookingRequest"("state", "deadline");

-- CreateIndex
CREATE UNIQUE INDEX "WaitingEntry_key_key" ON "WaitingEntry"("key");

-- CreateIndex
CREATE UNIQUE INDEX "WaitingEntry_orderId_key" ON "WaitingEntry"("orderId");

-- CreateIndex
CREATE INDEX "WaitingEntry_productId_state_createdAt_idx" ON "WaitingEntry"("productId", "state", "createdAt");

-- CreateIndex
CREATE INDEX "WaitingEntry_state_to_idx" ON "WaitingEntry"("state", "to");

-- CreateIndex
CREATE UNIQUE INDEX "CommissionRate_sellerId_entrepreneurId_validFrom_key" ON "CommissionRate"("sellerId", "entrepreneurId", "validFrom");

-- CreateIndex
CREATE UNIQUE INDEX "Transfer_componentId_key" ON "Transfer"("componentId");

-- CreateIndex
CREATE UNIQUE INDEX "Transfer_stripeTransferId_key" ON "Transfer"("stripeTransferId");

-- CreateIndex
CREATE INDEX "Transfer_state_dueOn_idx" ON "Transfer"("state", "dueOn");

-- CreateIndex
CREATE INDEX "Transfer_organisationId_idx" ON "Transfer"("organisationId");

-- CreateIndex
CREATE INDEX "Transfer_orderId_idx" ON "Transfer"("orderId");

-- CreateIndex
CREATE UNIQUE INDEX "TransferReversal_stripeReversalId_key" ON "TransferReversal"("stripeReversalId");

-- CreateIndex
CREATE INDEX "TransferReversal_transferId_idx" ON "TransferReversal"("transferId");

-- CreateIndex
CREATE INDEX "TransferReversal_state_idx" ON "TransferReversal"("state");

-- CreateIndex
CREATE UNIQUE INDEX "Statement_organisationId_month_currency_key" ON "Statement"("organisationId", "month", "currency");

-- CreateIndex
CREATE UNIQUE INDEX "Statement_number_key" ON "Statement"("number");

-- CreateIndex
CREATE INDEX "Dispute_orderId_idx" ON "Dispute"("orderId");

-- CreateIndex
CREATE UNIQUE INDEX "Promotion_code_key" ON "Promotion"("code");

-- CreateIndex
CREATE INDEX "Promotion_ownerId_idx" ON "Promotion"("ownerId");

-- CreateIndex
CREATE UNIQUE INDEX "PromotionUse_orderId_key" ON "PromotionUse"("orderId");

-- CreateIndex
CREATE INDEX "PromotionUse_promotionId_state_idx" ON "PromotionUse"("promotionId", "state");

-- CreateIndex
CREATE UNIQUE INDEX "GiftVoucher_code_key" ON "GiftVoucher"("code");

-- CreateIndex
CREATE UNIQUE INDEX "GiftVoucher_orderId_key" ON "GiftVoucher"("orderId");

-- CreateIndex
CREATE INDEX "GiftVoucher_issuerId_idx" ON "GiftVoucher"("issuerId");

-- CreateIndex
CREATE INDEX "GiftUse_orderId_idx" ON "GiftUse"("orderId");

-- CreateIndex
CREATE UNIQUE INDEX "GiftUse_giftId_orderId_key" ON "GiftUse"("giftId", "orderId");

-- CreateIndex
CREATE INDEX "LedgerEntry_giftId_idx" ON "LedgerEntry"("giftId");

-- AddForeignKey
ALTER TABLE "BookingRequest" ADD CONSTRAINT "BookingRequest_orderId_fkey" FOREIGN KEY ("orderId") REFERENCES "Order"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BookingRequest" ADD CONSTRAINT "BookingRequest_componentId_fkey" FOREIGN KEY ("componentId") REFERENCES "OrderComponent"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WaitingEntry" ADD CONSTRAINT "WaitingEntry_productId_fkey" FOREIGN KEY ("productId") REFERENCES "Product"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CommissionRate" ADD CONSTRAINT "CommissionRate_sellerId_fkey" FOREIGN KEY ("sellerId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CommissionRate" ADD CONSTRAINT "CommissionRate_entrepreneurId_fkey" FOREIGN KEY ("entrepreneurId") REFERENCES "Organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Transfer" ADD CONSTRAINT "Transfer_orderId_fkey" FOREIGN KEY ("orderId") REFERENCES "Order"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Transfer" ADD CONSTRAINT "Transfer_componentId_fkey" FOREIGN KEY ("componentId") REFERENCES "OrderComponent"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Transfer" ADD CONSTRAINT "Transfer_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TransferReversal" ADD CONSTRAINT "TransferReversal_transferId_fkey" FOREIGN KEY ("transferId") REFERENCES "Transfer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Statement" ADD CONSTRAINT "Statement_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Promotion" ADD CONSTRAINT "Promotion_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PromotionUse" ADD CONSTRAINT "PromotionUse_promotionId_fkey" FOREIGN KEY ("promotionId") REFERENCES "Promotion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PromotionUse" ADD CONSTRAINT "PromotionUse_orderId_fkey" FOREIGN KEY ("orderId") REFERENCES "Order"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GiftVoucher" ADD CONSTRAINT "GiftVoucher_orderId_fkey" FOREIGN KEY ("orderId") REFERENCES "Order"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GiftVoucher" ADD CONSTRAINT "GiftVoucher_issuerId_fkey" FOREIGN KEY ("issuerId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GiftUse" ADD CONSTRAINT "GiftUse_giftId_fkey" FOREIGN KEY ("giftId") REFERENCES "GiftVoucher"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GiftUse" ADD CONSTRAINT "GiftUse_orderId_fkey" FOREIGN KEY ("orderId") REFERENCES "Order"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- By hand: money never more than there is, whatever the code does.
ALTER TABLE "Order" ADD CONSTRAINT "Order_means_within_total" CHECK ("discountMinor" >= 0 AND "giftMinor" >= 0 AND "discountMinor" + "giftMinor" <= "totalMinor");
ALTER TABLE "OrderLine" ADD CONSTRAINT "OrderLine_refund_within" CHECK ("refundedMinor" >= 0 AND "refundedMinor" <= "totalMinor");
ALTER TABLE "OrderComponent" ADD CONSTRAINT "OrderComponent_refund_within" CHECK ("refundedMinor" >= 0 AND "refundedMinor" <= "amountMinor");
ALTER TABLE "GiftVoucher" ADD CONSTRAINT "GiftVoucher_balance_within" CHECK ("amountMinor" > 0 AND "balanceMinor" >= 0 AND "balanceMinor" <= "amountMinor");
ALTER TABLE "GiftUse" ADD CONSTRAINT "GiftUse_returned_within" CHECK ("amountMinor" > 0 AND "returnedMinor" >= 0 AND "returnedMinor" <= "amountMinor");
ALTER TABLE "Promotion" ADD CONSTRAINT "Promotion_uses_within" CHECK ("used" >= 0 AND ("maxUses" IS NULL OR "used" <= "maxUses"));
ALTER TABLE "Promotion" ADD CONSTRAINT "Promotion_one_way" CHECK (("percentBp" IS NULL) <> ("amountMinor" IS NULL) AND coalesce("percentBp", 1) BETWEEN 1 AND 10000 AND coalesce("amountMinor", 1) > 0);
ALTER TABLE "PromotionUse" ADD CONSTRAINT "PromotionUse_positive" CHECK ("amountMinor" > 0);
ALTER TABLE "CommissionRate" ADD CONSTRAINT "CommissionRate_within" CHECK ("bp" BETWEEN 0 AND 10000);
ALTER TABLE "Transfer" ADD CONSTRAINT "Transfer_reversed_within" CHECK ("amountMinor" >= 0 AND "reversedMinor" >= 0 AND "reversedMinor" <= "amountMinor");
ALTER TABLE "TransferReversal" ADD CONSTRAINT "TransferReversal_positive" CHECK ("amountMinor" > 0);
ALTER TABLE "Product" ADD CONSTRAINT "Product_cut_off_time" CHECK ("cutOffTime" IS NULL OR "cutOffTime" ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$');
CREATE UNIQUE INDEX "CommissionRate_for_all" ON "CommissionRate"("sellerId", "validFrom") WHERE "entrepreneurId" IS NULL;
