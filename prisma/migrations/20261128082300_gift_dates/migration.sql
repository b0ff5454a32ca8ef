-- AlterTable
ALTER TABLE "GiftVoucher" ADD COLUMN     "sendOn" DATE,
ADD COLUMN     "sentAt" TIMESTAMPTZ(3);
