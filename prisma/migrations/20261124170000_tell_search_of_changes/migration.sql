-- CreateTable
CREATE TABLE "Change" (
    "id" BIGSERIAL NOT NULL,
    "xid" BIGINT NOT NULL DEFAULT ((pg_current_xact_id())::text)::bigint,
    "kind" TEXT NOT NULL,
    "ref" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Change_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ChangeReader" (
    "engine" TEXT NOT NULL,
    "xid" BIGINT NOT NULL,

    CONSTRAINT "ChangeReader_pkey" PRIMARY KEY ("engine")
);

-- CreateIndex
CREATE INDEX "Change_xid_idx" ON "Change"("xid");

-- One row per thing and statement: a hold adds a few rows, a rolled-out season one per resource.
CREATE FUNCTION note_slot_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "Change" ("kind", "ref") SELECT DISTINCT 'resource', "resourceId" FROM touched;
  RETURN NULL;
END $$;
CREATE TRIGGER "Slot_added" AFTER INSERT ON "Slot" REFERENCING NEW TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION note_slot_change();
CREATE TRIGGER "Slot_changed" AFTER UPDATE ON "Slot" REFERENCING NEW TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION note_slot_change();
CREATE TRIGGER "Slot_removed" AFTER DELETE ON "Slot" REFERENCING OLD TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION note_slot_change();

CREATE FUNCTION note_product_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "Change" ("kind", "ref") SELECT DISTINCT 'product', "id" FROM touched;
  RETURN NULL;
END $$;
CREATE TRIGGER "Product_added" AFTER INSERT ON "Product" REFERENCING NEW TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION note_product_change();
CREATE TRIGGER "Product_changed" AFTER UPDATE ON "Product" REFERENCING NEW TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION note_product_change();

CREATE FUNCTION note_organisation_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "Change" ("kind", "ref") SELECT DISTINCT 'organisation', "id" FROM touched;
  RETURN NULL;
END $$;
CREATE TRIGGER "Organisation_changed" AFTER UPDATE ON "Organisation" REFERENCING NEW TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION note_organisation_change();
