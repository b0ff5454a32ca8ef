/** The evening's list: whoever has guests the next day gets it once, by the venue's clock. */
import { expect, it } from "vitest";
import { addDays, instantOf, type LocalDate } from "../../../app/core/time.ts";
import { nameTravellers } from "../../../app/domain/booking/change-order.server.ts";
import type { Held } from "../../../app/domain/booking/hold-places.server.ts";
import { listTomorrow, sendDayMail } from "../../../app/domain/print/mails/send-day-mail.server.ts";
import { db } from "../../../app/platform/db.server.ts";
import { listMails } from "../../../app/platform/mailbox.server.ts";
import { DAY, makeOffer, makeResource, makeSlot, NOW } from "../../support/factory.ts";
import { buy, cancelAsShown, lineOf, mailsTo, makeHost, makeTrip, sellingFile, type Host } from "../../support/hosts.ts";
import { CONTACT, hold, jobsOf } from "../../support/orders.ts";

const stripe = sellingFile();
const bought = async (held: Held | Promise<Held>) => buy(stripe(), await held);
const daysListed = async (host: Host) => (await jobsOf("send-day-mail")).filter(({ organisationId }) => organisationId === host.id).map(({ date }) => date);

it("in the evening each host with guests gets tomorrow's list once: who, when, how many, with what wishes", async () => {
  const place = await makeTrip();
  const held = await bought(await hold(place.both));
  await nameTravellers({ ...held, names: new Map([[await lineOf(held, place.both), ["Anna Kowalska", "Jan Kowalski"]]]) });
  await db().order.update({ where: { id: held.orderId }, data: { notes: "alergia na orzechy" } });
  const other = await bought(await hold(place.both, { adult: 1, child: 1 }));
  const gone = await bought(await hold(place.boat.offerId));
  await cancelAsShown(gone, NOW);
  const evening = instantOf(addDays(DAY, -1), "18:00");
  await listTomorrow({ now: evening });
  for (const host of [place.boat, place.walk]) {
    expect(await daysListed(host)).toEqual([DAY]);
    for (let round = 0; round < 2; round++) await sendDayMail({ organisationId: host.id, date: DAY, now: evening });
  }
  await listTomorrow({ now: instantOf(addDays(DAY, -1), "20:00") });
  expect(await daysListed(place.boat), "the second look finds it sent").toEqual([DAY]);
  const [mail, ...more] = await mailsTo(place.boat);
  expect(more).toEqual([]);
  expect(mail!.subject).toBe("Gästeliste: Montag, 12. Juli 2027");
  for (const words of ["2 Buchungen", "10:00–11:00 Uhr · Rejs (de)", `${CONTACT.fullName}, 2 Erwachsene`, `${CONTACT.fullName}, 1 Erwachsener, 1 Kind`, CONTACT.phone, "Sprache: Polnisch", "Es reisen: Anna Kowalska, Jan Kowalski", "alergia na orzechy", `/studio/day/${DAY}`]) expect(mail!.text).toContain(words);
  expect(mail!.text).not.toContain("Spacer");
  expect(other.orderId).not.toBe(held.orderId);
});

it("nobody comes, or who stays already: no list; who booked in the evening still makes one at eight", async () => {
  const place = await makeTrip();
  const rooms = await makeResource({ organisationId: place.walk.id, slots: [{ start: "night" }, { start: "night", date: addDays(DAY, 1) }] });
  const room = await makeOffer({ ownerId: place.walk.id, resourceId: rooms.resourceId, type: "lodging", title: "Pokój", units: [{ code: "room", pln: 20_000, pax: 2 }], times: ["night"] });
  await bought(await hold(room, { room: 1 }, { nights: 2 }));
  const at = (time: string, date: LocalDate = DAY) => instantOf(date, time);
  await listTomorrow({ now: at("18:00") });
  expect([await daysListed(place.walk), await daysListed(place.boat)]).toEqual([[], []]);
  await listTomorrow({ now: at("18:00", addDays(DAY, -1)) });
  expect([await daysListed(place.walk), await daysListed(place.boat)]).toEqual([[DAY], []]);
  await sendDayMail({ organisationId: place.walk.id, date: DAY, now: at("18:00", addDays(DAY, -1)) });
  expect((await mailsTo(place.walk))[0]!.text).toContain(`nocleg · Pokój\n  ${CONTACT.fullName}, 1 pokój\n  2 noce, wyjazd śr., 14 lipca`);
  await bought(await hold(place.boat.offerId));
  await listTomorrow({ now: at("20:00", addDays(DAY, -1)) });
  expect([await daysListed(place.walk), await daysListed(place.boat)]).toEqual([[DAY], [DAY]]);
  await sendDayMail({ organisationId: place.boat.id, date: DAY, now: at("00:10", addDays(DAY, 1)) });
  expect(await mailsTo(place.boat), "a list of yesterday helps nobody").toEqual([]);
});

it.each([["2027-03-27", "17:00"], ["2027-03-28", "16:00"], ["2027-10-30", "16:00"], ["2027-10-31", "17:00"]])("tomorrow is the venue's also when the clocks change: on %s six in the evening is %s UTC", async (today, utc) => {
  const host = await makeHost({ title: "Rejs", start: "10:00" });
  const tomorrow = addDays(today, 1);
  for (const days of [-1, 0, 1]) {
    await makeSlot({ resourceId: host.resourceId, date: addDays(tomorrow, days) });
    await bought(await hold(host.offerId, { adult: 1 }, { date: addDays(tomorrow, days) }));
  }
  expect(instantOf(today, "18:00")).toEqual(new Date(`${today}T${utc}:00Z`));
  for (const time of ["18:00", "20:00", "23:59"]) await listTomorrow({ now: instantOf(today, time) });
  expect(new Set(await daysListed(host))).toEqual(new Set([tomorrow]));
});

it("no list to an organisation without an address, or that wants none", async () => {
  const place = await makeTrip();
  await bought(hold(place.both));
  await db().organisation.update({ where: { id: place.boat.id }, data: { email: "" } });
  await db().organisation.update({ where: { id: place.walk.id }, data: { hostMails: ["bookings"] } });
  const [sent, evening] = [(await listMails()).length, instantOf(addDays(DAY, -1), "18:00")];
  await listTomorrow({ now: evening });
  expect([await daysListed(place.boat), await daysListed(place.walk)]).toEqual([[DAY], []]);
  for (const host of [place.boat, place.walk]) await sendDayMail({ organisationId: host.id, date: DAY, now: evening });
  expect((await listMails()).length).toBe(sent);
});
