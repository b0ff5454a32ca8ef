-- When Stripe took the refund: what the guest is told, and from when his bank counts its days.
ALTER TABLE "Refund" ADD COLUMN "sentAt" TIMESTAMPTZ(3);

UPDATE "Refund" SET "sentAt" = "createdAt" WHERE "state" = 'sent';
