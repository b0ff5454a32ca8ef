-- One function for all triggers instead of one a table: it notes as TG_ARGV[0] what TG_ARGV[1], an expression over the rows touched, says.
-- The night's rolling of slots is quiet: it sets latarnia.quiet for its transaction, and the comparison that follows it writes every product anyway.
DROP TRIGGER "Slot_added" ON "Slot";
DROP TRIGGER "Slot_changed" ON "Slot";
DROP TRIGGER "Slot_removed" ON "Slot";
DROP TRIGGER "Product_added" ON "Product";
DROP TRIGGER "Product_changed" ON "Product";
DROP TRIGGER "Organisation_changed" ON "Organisation";
DROP FUNCTION note_slot_change();
DROP FUNCTION note_product_change();
DROP FUNCTION note_organisation_change();

CREATE FUNCTION note_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF current_setting('latarnia.quiet', true) IS DISTINCT FROM 'on' THEN
    EXECUTE format('INSERT INTO "Change" ("kind", "ref") SELECT DISTINCT %L, ref FROM (SELECT %s AS ref FROM touched) noted WHERE ref IS NOT NULL', TG_ARGV[0], TG_ARGV[1]);
  END IF;
  RETURN NULL;
END $$;

-- Whatever a document shows: places, texts, names, addresses, pictures, prices, lengths, parts.
CREATE TRIGGER "Slot_added" AFTER INSERT ON "Slot" REFERENCING NEW TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION note_change('resource', '"resourceId"');
CREATE TRIGGER "Slot_changed" AFTER UPDATE ON "Slot" REFERENCING NEW TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION note_change('resource', '"resourceId"');
CREATE TRIGGER "Slot_removed" AFTER DELETE ON "Slot" REFERENCING OLD TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION note_change('resource', '"resourceId"');
CREATE TRIGGER "Product_added" AFTER INSERT ON "Product" REFERENCING NEW TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION note_change('product', '"id"');
CREATE TRIGGER "Product_changed" AFTER UPDATE ON "Product" REFERENCING NEW TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION note_change('product', '"id"');
CREATE TRIGGER "Product_removed" AFTER DELETE ON "Product" REFERENCING OLD TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION note_change('product', '"id"');
CREATE TRIGGER "Organisation_changed" AFTER UPDATE ON "Organisation" REFERENCING NEW TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION note_change('organisation', '"id"');
CREATE TRIGGER "Place_changed" AFTER UPDATE ON "Place" REFERENCING NEW TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION note_change('place', '"id"');
CREATE TRIGGER "ProductSlug_added" AFTER INSERT ON "ProductSlug" REFERENCING NEW TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION note_change('product', '"productId"');
CREATE TRIGGER "ProductSlug_changed" AFTER UPDATE ON "ProductSlug" REFERENCING NEW TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION note_change('product', '"productId"');
CREATE TRIGGER "ProductSlug_removed" AFTER DELETE ON "ProductSlug" REFERENCING OLD TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION note_change('product', '"productId"');
CREATE TRIGGER "Picture_added" AFTER INSERT ON "Picture" REFERENCING NEW TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION note_change('product', '"productId"');
CREATE TRIGGER "Picture_changed" AFTER UPDATE ON "Picture" REFERENCING NEW TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION note_change('product', '"productId"');
CREATE TRIGGER "Picture_removed" AFTER DELETE ON "Picture" REFERENCING OLD TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION note_change('product', '"productId"');
CREATE TRIGGER "Offer_added" AFTER INSERT ON "Offer" REFERENCING NEW TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION note_change('product', '"productId"');
CREATE TRIGGER "Offer_changed" AFTER UPDATE ON "Offer" REFERENCING NEW TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION note_change('product', '"productId"');
CREATE TRIGGER "Unit_added" AFTER INSERT ON "Unit" REFERENCING NEW TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION note_change('product', '"offerId"');
CREATE TRIGGER "Unit_changed" AFTER UPDATE ON "Unit" REFERENCING NEW TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION note_change('product', '"offerId"');
CREATE TRIGGER "Unit_removed" AFTER DELETE ON "Unit" REFERENCING OLD TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION note_change('product', '"offerId"');
CREATE TRIGGER "UnitPrice_added" AFTER INSERT ON "UnitPrice" REFERENCING NEW TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION note_change('product', '(SELECT u."offerId" FROM "Unit" u WHERE u."id" = "unitId")');
CREATE TRIGGER "UnitPrice_changed" AFTER UPDATE ON "UnitPrice" REFERENCING NEW TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION note_change('product', '(SELECT u."offerId" FROM "Unit" u WHERE u."id" = "unitId")');
CREATE TRIGGER "UnitPrice_removed" AFTER DELETE ON "UnitPrice" REFERENCING OLD TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION note_change('product', '(SELECT u."offerId" FROM "Unit" u WHERE u."id" = "unitId")');
CREATE TRIGGER "Schedule_added" AFTER INSERT ON "Schedule" REFERENCING NEW TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION note_change('product', '"offerId"');
CREATE TRIGGER "Schedule_changed" AFTER UPDATE ON "Schedule" REFERENCING NEW TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION note_change('product', '"offerId"');
CREATE TRIGGER "Schedule_removed" AFTER DELETE ON "Schedule" REFERENCING OLD TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION note_change('product', '"offerId"');
CREATE TRIGGER "PackageComponent_added" AFTER INSERT ON "PackageComponent" REFERENCING NEW TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION note_change('product', '"packageId"');
CREATE TRIGGER "PackageComponent_changed" AFTER UPDATE ON "PackageComponent" REFERENCING NEW TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION note_change('product', '"packageId"');
CREATE TRIGGER "PackageComponent_removed" AFTER DELETE ON "PackageComponent" REFERENCING OLD TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION note_change('product', '"packageId"');
CREATE TRIGGER "BundleItem_added" AFTER INSERT ON "BundleItem" REFERENCING NEW TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION note_change('product', '"bundleId"');
CREATE TRIGGER "BundleItem_changed" AFTER UPDATE ON "BundleItem" REFERENCING NEW TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION note_change('product', '"bundleId"');
CREATE TRIGGER "BundleItem_removed" AFTER DELETE ON "BundleItem" REFERENCING OLD TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION note_change('product', '"bundleId"');
