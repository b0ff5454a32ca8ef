-- A phone without a net may have pressed a code that was renewed meanwhile: it is known, and opens nothing.
CREATE TABLE "FormerVoucherCode" (
    "code" TEXT NOT NULL,
    "voucherId" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "FormerVoucherCode_pkey" PRIMARY KEY ("code")
);

-- CreateIndex
CREATE INDEX "FormerVoucherCode_voucherId_idx" ON "FormerVoucherCode"("voucherId");

-- AddForeignKey
ALTER TABLE "FormerVoucherCode" ADD CONSTRAINT "FormerVoucherCode_voucherId_fkey" FOREIGN KEY ("voucherId") REFERENCES "Voucher"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AlterTable
ALTER TABLE "VoucherUse" ADD COLUMN "formerCode" TEXT;

-- By a former code nobody is let in.
ALTER TABLE "VoucherUse" ADD CONSTRAINT "VoucherUse_former_is_void" CHECK ("formerCode" IS NULL OR "outcome" = 'void');
