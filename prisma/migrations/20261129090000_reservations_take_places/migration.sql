-- By hand: a slot's "reserved" is what its reservations say, because they alone move it. With Slot_never_oversold and Slot_never_crowded no slot
-- can have more guests than places, whatever the code does. Whoever writes reservations has locked their slots in the order of the ids.
CREATE FUNCTION take_places() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    UPDATE "Slot" s SET "reserved" = s."reserved" + moved.places
    FROM (SELECT "slotId", sum("quantity")::int AS places FROM now_there WHERE "state" <> 'released' GROUP BY "slotId") moved WHERE s."id" = moved."slotId";
  ELSIF TG_OP = 'DELETE' THEN
    UPDATE "Slot" s SET "reserved" = s."reserved" - moved.places
    FROM (SELECT "slotId", sum("quantity")::int AS places FROM was_there WHERE "state" <> 'released' GROUP BY "slotId") moved WHERE s."id" = moved."slotId";
  ELSE
    UPDATE "Slot" s SET "reserved" = s."reserved" + moved.places
    FROM (
      SELECT "slotId", sum(places)::int AS places FROM (
        SELECT "slotId", "quantity" AS places FROM now_there WHERE "state" <> 'released' UNION ALL SELECT "slotId", -"quantity" FROM was_there WHERE "state" <> 'released') each
      GROUP BY "slotId" HAVING sum(places) <> 0) moved
    WHERE s."id" = moved."slotId";
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER "Reservation_made" AFTER INSERT ON "Reservation" REFERENCING NEW TABLE AS now_there FOR EACH STATEMENT EXECUTE FUNCTION take_places();
CREATE TRIGGER "Reservation_changed" AFTER UPDATE ON "Reservation" REFERENCING OLD TABLE AS was_there NEW TABLE AS now_there FOR EACH STATEMENT EXECUTE FUNCTION take_places();
CREATE TRIGGER "Reservation_removed" AFTER DELETE ON "Reservation" REFERENCING OLD TABLE AS was_there FOR EACH STATEMENT EXECUTE FUNCTION take_places();

CREATE FUNCTION only_by_reservations() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'Slot_taken_by_reservations: slot % has its places taken and returned by reservations alone', NEW."id" USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = 'Slot_taken_by_reservations';
END $$;
CREATE TRIGGER "Slot_taken_by_reservations" BEFORE UPDATE ON "Slot" FOR EACH ROW WHEN (NEW."reserved" <> OLD."reserved" AND pg_trigger_depth() = 0) EXECUTE FUNCTION only_by_reservations();
