-- CreateTable
CREATE TABLE "FeeRate" (
    "id" TEXT NOT NULL,
    "lotId" TEXT,
    "bp" INTEGER NOT NULL,
    "validFrom" DATE NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "FeeRate_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "FeeRate_lotId_validFrom_key" ON "FeeRate"("lotId", "validFrom");

-- AddForeignKey
ALTER TABLE "FeeRate" ADD CONSTRAINT "FeeRate_lotId_fkey" FOREIGN KEY ("lotId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- By hand: a share of what guests paid, and one a day for everybody too (a unique index lets any number of nulls in).
ALTER TABLE "FeeRate" ADD CONSTRAINT "FeeRate_within" CHECK ("bp" BETWEEN 0 AND 10000);
CREATE UNIQUE INDEX "FeeRate_for_all" ON "FeeRate"("validFrom") WHERE "lotId" IS NULL;
