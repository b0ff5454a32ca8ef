-- What was due against the organisation's invoice when a month was closed: the closed paper says it for ever, also when it is paid since. A constant default rewrites no rows.
ALTER TABLE "Statement" ADD COLUMN "invoiceMinor" INTEGER NOT NULL DEFAULT 0;
