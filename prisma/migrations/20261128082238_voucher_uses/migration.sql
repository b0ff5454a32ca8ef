-- CreateEnum
CREATE TYPE "VoucherUseOutcome" AS ENUM ('used', 'second', 'void');

-- CreateTable
CREATE TABLE "VoucherUse" (
    "id" TEXT NOT NULL,
    "voucherId" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "outcome" "VoucherUseOutcome" NOT NULL,
    "usedAt" TIMESTAMPTZ(3) NOT NULL,
    "undoneAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "VoucherUse_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "VoucherUse_voucherId_idx" ON "VoucherUse"("voucherId");

-- CreateIndex
CREATE INDEX "VoucherUse_usedAt_idx" ON "VoucherUse"("usedAt");

-- A voucher is used by one use at a time.
CREATE UNIQUE INDEX "VoucherUse_one_use" ON "VoucherUse"("voucherId") WHERE "outcome" = 'used' AND "undoneAt" IS NULL;

-- AddForeignKey
ALTER TABLE "VoucherUse" ADD CONSTRAINT "VoucherUse_voucherId_fkey" FOREIGN KEY ("voucherId") REFERENCES "Voucher"("id") ON DELETE CASCADE ON UPDATE CASCADE;
