-- DropForeignKey
ALTER TABLE "CommissionRate" DROP CONSTRAINT "CommissionRate_entrepreneurId_fkey";

-- DropForeignKey
ALTER TABLE "Transfer" DROP CONSTRAINT "Transfer_componentId_fkey";

-- AddForeignKey
ALTER TABLE "CommissionRate" ADD CONSTRAINT "CommissionRate_entrepreneurId_fkey" FOREIGN KEY ("entrepreneurId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Transfer" ADD CONSTRAINT "Transfer_componentId_fkey" FOREIGN KEY ("componentId") REFERENCES "OrderComponent"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
