/** The page of a voucher speaks its reader's language, also of what was sold in another. */
import { expect, it } from "vitest";
import { readOrder } from "../../app/domain/booking/read-order.server.ts";
import { settle } from "../../app/domain/payments/settling/settle.server.ts";
import { db } from "../../app/platform/db.server.ts";
import { checkVoucher } from "../../app/routes/shop/order/check-voucher.server.ts";
import { makeCruise, NOW } from "../support/factory.ts";
import { databaseOfFile, stripeOfFile } from "../support/of-file.ts";
import { hold, pay } from "../support/orders.ts";

databaseOfFile();
const stripe = stripeOfFile();

it("names the service as its reader would", async () => {
  const { packageId, offerId } = await makeCruise();
  const held = await hold(packageId, { adult: 2 }, { lang: "de" });
  const { url, sessionId } = await pay(held);
  await stripe.press(url, "succeeded");
  await settle({ sessionId, now: NOW });
  const { code } = (await readOrder(held)).lines[0]!.components[0]!.voucher!;
  const titleFor = async (lang: "pl" | "de") => (await checkVoucher({ code, lang, ip: "192.0.2.1", now: NOW })).found!.title;
  const { title } = await db().product.findUniqueOrThrow({ where: { id: offerId } });
  const { pl, de } = title as Record<"pl" | "de", { text: string }>;
  expect([await titleFor("pl"), await titleFor("de")]).toEqual([{ text: pl.text, lang: "pl" }, { text: de.text, lang: "de" }]);
});

it("tells until when it lasts, as the order's page, the paper and the door do", async () => {
  const { packageId } = await makeCruise();
  const held = await hold(packageId, { adult: 2 }, { lang: "de" });
  const { url, sessionId } = await pay(held);
  await stripe.press(url, "succeeded");
  await settle({ sessionId, now: NOW });
  const component = (await readOrder(held)).lines[0]!.components[0]!;
  const { found } = await checkVoucher({ code: component.voucher!.code, lang: "de", ip: "192.0.2.1", now: NOW });
  expect(component.durationMinutes).toBeGreaterThan(0);
  expect(found).toMatchObject({ start: component.start, durationMinutes: component.durationMinutes });
});
