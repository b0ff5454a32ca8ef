-- DropIndex
DROP INDEX "Transfer_componentId_key";

-- CreateIndex
CREATE INDEX "Transfer_componentId_idx" ON "Transfer"("componentId");

-- By hand: one open transfer at a time, of a component and of what an order owes an organisation besides.
CREATE UNIQUE INDEX "Transfer_one_open_of_component" ON "Transfer"("componentId") WHERE "state" IN ('due', 'failed');
CREATE UNIQUE INDEX "Transfer_one_open_of_order" ON "Transfer"("orderId", "organisationId") WHERE "componentId" IS NULL AND "state" IN ('due', 'failed');
