-- A hold that is confirmed keeps the places it has: its slots are not asked, and nothing is noted of them.
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
  ELSIF EXISTS (
    SELECT 1 FROM now_there n FULL JOIN was_there w ON w."id" = n."id"
    WHERE n."slotId" IS DISTINCT FROM w."slotId" OR n."quantity" IS DISTINCT FROM w."quantity" OR (n."state" = 'released') IS DISTINCT FROM (w."state" = 'released')) THEN
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
