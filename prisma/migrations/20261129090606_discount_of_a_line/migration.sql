-- What a promotion took off is known by line: a code of one seller is for his trip alone, also when something of the order is called off.
ALTER TABLE "OrderLine" ADD COLUMN "discountMinor" INTEGER NOT NULL DEFAULT 0;

-- Until now a promotion was taken off all lines of an order alike; the largest has what rounding leaves.
UPDATE "OrderLine" l SET "discountMinor" = s."share" + CASE WHEN s."place" = 1 THEN s."discount" - s."shared" ELSE 0 END
FROM (
  SELECT p."id", p."share", p."discount", row_number() OVER (PARTITION BY p."orderId" ORDER BY p."totalMinor" DESC, p."id") AS "place", sum(p."share") OVER (PARTITION BY p."orderId") AS "shared"
  FROM (
    SELECT n."id", n."orderId", n."totalMinor", o."discountMinor" AS "discount", o."discountMinor"::bigint * n."totalMinor" / o."totalMinor" AS "share"
    FROM "OrderLine" n JOIN "Order" o ON o."id" = n."orderId" WHERE o."discountMinor" > 0
  ) p
) s WHERE s."id" = l."id";

ALTER TABLE "OrderLine" ADD CONSTRAINT "OrderLine_discount_within" CHECK ("discountMinor" >= 0 AND "discountMinor" <= "totalMinor");
