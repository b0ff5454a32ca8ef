/** A paid order for tests of papers, without a database: two components with Polish and German letters, one of them a stay over the clock change. */
import type { OrderComponentView, OrderView } from "../../../app/core/booking/order-view.ts";
import type { Lang } from "../../../app/core/vocabulary.ts";

const party = { id: "e1", name: "Żegluga Łódź & Söhne", legalName: "Żegluga Łódź sp. z o.o.", nip: "6721234567", email: "biuro@example.com", phone: "+48 600 100 200", address: "Portowa 1, 76-150 Darłowo" };
const place = { id: "darlowo", name: "Darłowo", lat: 54.42, lon: 16.41 };
const component = { state: "booked" as const, packageTitle: null, note: "Weź kurtkę; wieje, \\ mocno", units: { adult: 2 }, vatBp: 800, meetingPoint: "Nabrzeże, przy kapitanacie", place, entrepreneur: party };

const TRIP: OrderComponentView[] = [
  { ...component, id: "c1", offerId: "o1", offerType: "lodging", title: "Pokój z widokiem na Gęślą Jaźń", date: "2027-10-30", endDate: "2027-11-01", start: "night", durationMinutes: null, amountMinor: 60000, voucher: { code: "ABCDEFGH", display: "ABCD-EFGH", standing: "good", redeemedAt: null } },
  { ...component, id: "c2", offerId: "o2", offerType: "activity", title: "Nocny rejs, żółta Größe", date: "2027-10-30", endDate: "2027-10-30", start: "23:00", durationMinutes: 150, amountMinor: 8000, voucher: { code: "JKMNPQRS", display: "JKMN-PQRS", standing: "good", redeemedAt: null } },
];

export function paidTrip({ lang = "pl", notes = "" }: { lang?: Lang; notes?: string } = {}): OrderView {
  const part = { packageTitle: null, note: "", meetingPoint: component.meetingPoint, place, entrepreneur: party, features: [{ type: "bring" as const, text: "Ciepłe rękawiczki" }] };
  const parts = TRIP.map(({ id, offerId, offerType, title }) => ({ ...part, partId: id, offerId, offerType, title }));
  const organiser = { ...party, id: "lot", legalName: "LOT Brzeg Słowiński", register: "REJ/005/2026", insolvencyCover: "Gwarancja nr 7", insolvencyValidTo: "2028-12-23" };
  return {
    id: "order-1", code: "QWERTYZA", kind: "trip", discountMinor: 0, giftMinor: 0, toPayMinor: 68000, otherMeans: [], state: "confirmed", lang, currency: "PLN", totalMinor: 68000, createdAt: "2026-11-24T12:00:00.000Z", confirmedAt: "2026-11-24T12:05:00.000Z", hold: null, refundMinor: 0, refunds: [], giftReturnedMinor: 0, bankMinor: 0, takenForGood: false, cause: null, endNote: "", request: null,
    contact: { fullName: "Zażółć <b>Gęśla</b>-Müller", email: "z@example.com", phone: "+49 151 1", country: "DE", notes },
    lines: [{
      id: "l1", productId: "p1", kind: "package", title: "Październik nad morzem", date: "2027-10-30", endDate: "2027-11-01", units: { adult: 2 }, names: [], cancelled: false, refundedMinor: 0, totalMinor: 68000, discountMinor: 0,
      components: TRIP.map((part) => ({ ...part })),
      quote: {
        productId: "p1", kind: "package", date: "2027-10-30", units: { adult: 2 }, currency: "PLN", listMinor: 70000, totalMinor: 68000, savingMinor: 2000, sellerRole: "margin", sellerId: "lot",
        parts: TRIP.map(({ id, offerId, offerType, amountMinor, date }) => ({ partId: id, packageId: null, offerId, offerType, entrepreneurId: "e1", date, nights: 0, units: [], listMinor: amountMinor + 1000, amountMinor, vatBp: 800, vatMinor: 0, commissionBp: 0, commissionMinor: 0, optional: false })),
      },
      snapshot: { lang, productId: "p1", kind: "package", title: "Październik nad morzem", summary: "", place, meetingPoint: "", features: [], minAge: null, cancellation: [{ daysBefore: 2, refundPercent: 50 }, { daysBefore: 7, refundPercent: 100 }], legalClass: "package", seller: organiser, organiser, parts, textsHash: "x" },
    }],
  };
}
