-- AlterTable
ALTER TABLE "Slot" ADD COLUMN     "wanted" INTEGER;

-- By hand: it is there only while more are sold than the host wants, and then none of them is free.
ALTER TABLE "Slot" ADD CONSTRAINT "Slot_wanted_while_more_are_sold" CHECK ("wanted" IS NULL OR ("wanted" >= 0 AND "wanted" < "reserved" AND "reserved" = "capacity"));

-- A place that comes back lowers the capacity towards what is wanted, in the same update, so that nobody is sold it again; a hold, which only
-- takes, does as it did. What was lowered before this is noted by the night's roll.
CREATE OR REPLACE FUNCTION take_places() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    UPDATE "Slot" s SET "reserved" = s."reserved" + moved.places
    FROM (SELECT "slotId", sum("quantity")::int AS places FROM now_there WHERE "state" <> 'released' GROUP BY "slotId") moved WHERE s."id" = moved."slotId";
  ELSIF TG_OP = 'DELETE' THEN
    UPDATE "Slot" s SET "reserved" = s."reserved" - moved.places,
      "capacity" = least(s."capacity", greatest(coalesce(s."wanted", s."capacity"), s."reserved" - moved.places)),
      "wanted" = CASE WHEN s."wanted" < s."reserved" - moved.places THEN s."wanted" END
    FROM (SELECT "slotId", sum("quantity")::int AS places FROM was_there WHERE "state" <> 'released' GROUP BY "slotId") moved WHERE s."id" = moved."slotId";
  ELSE
    UPDATE "Slot" s SET "reserved" = s."reserved" + moved.places,
      "capacity" = least(s."capacity", greatest(coalesce(s."wanted", s."capacity"), s."reserved" + moved.places)),
      "wanted" = CASE WHEN s."wanted" < s."reserved" + moved.places THEN s."wanted" END
    FROM (
      SELECT "slotId", sum(places)::int AS places FROM (
        SELECT "slotId", "quantity" AS places FROM now_there WHERE "state" <> 'released' UNION ALL SELECT "slotId", -"quantity" FROM was_there WHERE "state" <> 'released') each
      GROUP BY "slotId" HAVING sum(places) <> 0) moved
    WHERE s."id" = moved."slotId";
  END IF;
  RETURN NULL;
END $$;
