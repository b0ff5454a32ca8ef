-- By hand: places are taken and paid for all day, and the one function of all triggers makes its statement anew each time; that of the slots is planned once a connection.
CREATE FUNCTION note_slots() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF current_setting('latarnia.quiet', true) IS DISTINCT FROM 'on' THEN
    INSERT INTO "Change" ("kind", "ref") SELECT DISTINCT 'resource', "resourceId" FROM touched;
  END IF;
  RETURN NULL;
END $$;
DROP TRIGGER "Slot_added" ON "Slot";
DROP TRIGGER "Slot_changed" ON "Slot";
DROP TRIGGER "Slot_removed" ON "Slot";
CREATE TRIGGER "Slot_added" AFTER INSERT ON "Slot" REFERENCING NEW TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION note_slots();
CREATE TRIGGER "Slot_changed" AFTER UPDATE ON "Slot" REFERENCING NEW TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION note_slots();
CREATE TRIGGER "Slot_removed" AFTER DELETE ON "Slot" REFERENCING OLD TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION note_slots();
