-- An order may have several trips: the form that made each is remembered by its line, no longer by the order.
ALTER TABLE "OrderLine" ADD COLUMN "token" TEXT;
UPDATE "OrderLine" l SET "token" = o."token" FROM "Order" o WHERE o."id" = l."orderId";
CREATE UNIQUE INDEX "OrderLine_token_key" ON "OrderLine"("token");
DROP INDEX "Order_token_key";
ALTER TABLE "Order" DROP COLUMN "token";
