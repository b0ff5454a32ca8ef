/** Who gives another address gets the papers there: that is where his order says they are. */
import { expect, it } from "vitest";
import { newId } from "../../../app/core/ids.ts";
import { changeContact } from "../../../app/domain/booking/change-order.server.ts";
import { sendOrderMail } from "../../../app/domain/print/mails/send-order-mail.server.ts";
import type { OrderMailJob } from "../../../app/platform/jobs.server.ts";
import { NOW } from "../../support/factory.ts";
import { buy, closeDay, mailsTo, makeTrip, sellingFile } from "../../support/hosts.ts";
import { hold, jobsOf } from "../../support/orders.ts";

const stripe = sellingFile();

it.each([
  ["pl", 0, "Bilety są w załączniku."], ["de", 0, "Die Voucher finden Sie im Anhang."], ["en", 0, "The vouchers are attached."], ["pl", 2, "Bilety są w załączniku."],
] as const)("a new address in %s, with %i services called off: the mail and its papers agree", async (lang, lost, words) => {
  const place = await makeTrip();
  const held = await buy(stripe(), await hold(place.both, { adult: 2 }, { lang }));
  for (const host of [place.boat, place.walk].slice(0, lost)) await closeDay(host);
  const email = `${newId()}@guest.example`;
  await changeContact({ ...held, contact: { email, phone: "+48 600 700 800", notes: "" } });
  const job = ((await jobsOf("send-order-mail", held.orderId)) as unknown as OrderMailJob[]).find(({ kind }) => kind === "contact-changed")!;
  await sendOrderMail({ ...job, now: NOW });
  const [mail] = await mailsTo({ email });
  expect([mail!.attachments.length, mail!.text.includes(words)]).toEqual(lost === 2 ? [0, false] : [2, true]);
});
