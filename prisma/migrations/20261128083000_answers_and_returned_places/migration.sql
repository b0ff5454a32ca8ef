-- AlterEnum
ALTER TYPE "RequestState" ADD VALUE 'withdrawn';

-- CreateTable
CREATE TABLE "ReturnedPlaces" (
    "id" BIGSERIAL NOT NULL,
    "resourceId" TEXT NOT NULL,
    "date" DATE NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ReturnedPlaces_pkey" PRIMARY KEY ("id")
);

-- Release, cancellation, lapse, a day opened, a capacity raised: whatever makes places free again is noted while somebody waits, and the
-- waiting list is served from the notes. A hold, which only takes, never fires it.
CREATE FUNCTION note_returned_places() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "ReturnedPlaces" ("resourceId", "date") SELECT NEW."resourceId", NEW."date" WHERE EXISTS (SELECT 1 FROM "WaitingEntry" WHERE "state" = 'waiting');
  RETURN NULL;
END $$;

CREATE TRIGGER "Slot_returned" AFTER UPDATE ON "Slot" FOR EACH ROW
WHEN (NOT NEW."closed" AND (OLD."closed" OR NEW."capacity" - NEW."reserved" > OLD."capacity" - OLD."reserved"))
EXECUTE FUNCTION note_returned_places();
