-- Which mails about its guests an organisation wants: all of them until it says otherwise. A constant default rewrites no rows.
ALTER TABLE "Organisation" ADD COLUMN "hostMails" TEXT[] DEFAULT ARRAY['bookings', 'tomorrow']::TEXT[];
