-- AlterTable
ALTER TABLE "WaitingEntry" ADD COLUMN     "currency" TEXT NOT NULL DEFAULT 'PLN',
ADD COLUMN     "leftOut" TEXT[] DEFAULT ARRAY[]::TEXT[];
