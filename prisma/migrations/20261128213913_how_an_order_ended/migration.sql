-- What ended an order stands where it ends; so far it was read out of its note, its refunds and its days.
CREATE TYPE "OrderEnding" AS ENUM ('guest', 'office', 'lost', 'complaint');
ALTER TABLE "Order" ADD COLUMN "endedBy" "OrderEnding";
UPDATE "Order" o SET "endedBy" = (CASE
  WHEN o."endNote" IS NULL THEN 'guest'
  WHEN EXISTS (SELECT 1 FROM "Refund" r WHERE r."orderId" = o."id" AND r."reason" = 'lost') THEN 'lost'
  WHEN EXISTS (SELECT 1 FROM "OrderLine" l WHERE l."orderId" = o."id" AND (l."cancelledAt" AT TIME ZONE 'Europe/Warsaw')::date > l."endDate") THEN 'complaint'
  ELSE 'office' END)::"OrderEnding"
WHERE o."confirmedAt" IS NOT NULL
  AND (o."state" IN ('partly_cancelled', 'cancelled', 'refund_due', 'refunded') OR EXISTS (SELECT 1 FROM "OrderLine" l WHERE l."orderId" = o."id" AND l."cancelledAt" IS NOT NULL));

-- No money without an order.
ALTER TABLE "LedgerEntry" ADD CONSTRAINT "LedgerEntry_orderId_fkey" FOREIGN KEY ("orderId") REFERENCES "Order"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
