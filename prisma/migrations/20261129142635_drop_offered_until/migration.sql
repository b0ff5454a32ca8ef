-- AlterTable
ALTER TABLE "WaitingEntry" DROP COLUMN "offeredUntil";
