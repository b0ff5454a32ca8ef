-- By hand: slots of one resource that run at the same time share its places, whatever the code does (docs/decisions/004).
-- When a slot runs, in minutes of the venue's clock since 1970-01-01; a night lies beside no start of the day. The same is in availability/overlap.ts.
CREATE FUNCTION slot_span(day date, start text, minutes int) RETURNS int4range LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE
    WHEN start = 'night' THEN NULL
    WHEN start = 'day' THEN int4range((day - date '1970-01-01') * 1440, (day - date '1970-01-01' + 1) * 1440)
    ELSE int4range((day - date '1970-01-01') * 1440 + left(start, 2)::int * 60 + right(start, 2)::int, (day - date '1970-01-01') * 1440 + left(start, 2)::int * 60 + right(start, 2)::int + coalesce(minutes, 60))
  END
$$;

-- Slots that run at the same time as one of those named; those named are among them. No duration is longer than seven days.
CREATE FUNCTION slots_beside(ids int[]) RETURNS SETOF int LANGUAGE sql STABLE AS $$
  SELECT s."id" FROM "Slot" s WHERE s."id" = ANY(ids)
  UNION
  SELECT b."id" FROM "Slot" s JOIN "Slot" b ON b."resourceId" = s."resourceId" AND b."date" BETWEEN s."date" - 7 AND s."date" + 7
    AND slot_span(b."date", b."start", b."endMinutes") && slot_span(s."date", s."start", s."endMinutes")
  WHERE s."id" = ANY(ids)
$$;

-- The most places taken at any moment a slot runs, by it and those beside it: the load only rises where one begins. Null for one that has none beside it.
CREATE FUNCTION slot_peak(id int) RETURNS int LANGUAGE sql STABLE AS $$
  WITH running AS (
    SELECT slot_span(b."date", b."start", b."endMinutes") AS span, b."reserved", lower(slot_span(s."date", s."start", s."endMinutes")) AS own
    FROM "Slot" s JOIN "Slot" b ON b."resourceId" = s."resourceId" AND b."date" BETWEEN s."date" - 7 AND s."date" + 7
      AND slot_span(b."date", b."start", b."endMinutes") && slot_span(s."date", s."start", s."endMinutes")
    WHERE s."id" = slot_peak.id)
  SELECT max(moment.load)::int FROM (
    SELECT (SELECT sum(r."reserved") FROM running r WHERE r.span @> greatest(lower(b.span), b.own)) AS load FROM running b) moment
$$;

-- Whoever adds places to a slot waits for those who do so on the slots beside it, then counts.
CREATE FUNCTION slot_not_crowded() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE most int;
BEGIN
  PERFORM 1 FROM "Slot" s WHERE s."resourceId" = NEW."resourceId" AND s."date" BETWEEN NEW."date" - 7 AND NEW."date" + 7 AND s."id" <> NEW."id"
    AND slot_span(s."date", s."start", s."endMinutes") && slot_span(NEW."date", NEW."start", NEW."endMinutes") ORDER BY s."id" FOR UPDATE;
  IF NOT FOUND THEN RETURN NULL; END IF;
  most := slot_peak(NEW."id");
  IF most > NEW."capacity" THEN
    RAISE EXCEPTION 'Slot_never_crowded: slot % would have % places taken at one moment, of %', NEW."id", most, NEW."capacity" USING ERRCODE = 'check_violation', CONSTRAINT = 'Slot_never_crowded';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER "Slot_not_crowded_when_taken" AFTER UPDATE OF "reserved" ON "Slot" FOR EACH ROW WHEN (NEW."reserved" > OLD."reserved" AND NEW."start" <> 'night') EXECUTE FUNCTION slot_not_crowded();
CREATE TRIGGER "Slot_not_crowded_when_added" AFTER INSERT ON "Slot" FOR EACH ROW WHEN (NEW."reserved" > 0 AND NEW."start" <> 'night') EXECUTE FUNCTION slot_not_crowded();
