/** The first page of the order's PDF: what was bought, when, for how much, until when it can be cancelled, and from whom. */
import { Page, Text, View } from "@react-pdf/renderer";
import { formatMoney } from "../../core/money.ts";
import { hasPapers, isAllOver } from "../../core/booking/order-left.ts";
import { brokenDownAmounts, calledOffOf, refundedOf, refundedOfAll, vatByRate } from "../../core/booking/order-totals.ts";
import type { OrderComponentView, OrderLineView, OrderView } from "../../core/booking/order-view.ts";
import type { SnapshotOrganiser, SnapshotParty } from "../../core/product-snapshot.ts";
import { dateAt, formatDate, formatInstant } from "../../core/time.ts";
import { tieCounts, tieText, tieWords } from "../../core/tie-words.ts";
import { sumRows } from "../../i18n/other-means.ts";
import { cancellationInWords, datesInWords, partyInWords, priceInWords, timeInWords, type OrderWords } from "../../i18n/order-words.ts";
import { PageFoot, PageHead, type PrintedOrder } from "./page-chrome.tsx";
import { styles } from "./order-styles.ts";
import { INK, RED } from "./theme.ts";

export function ConfirmationPage(props: PrintedOrder) {
  const { order, t, words, today } = props;
  const { fullName, email, phone } = order.contact;
  return (
    <Page size="A4" style={styles.page} bookmark={t("voucher.confirmation")}>
      <PageHead title={t("voucher.confirmation")} order={order} />
      <View style={styles.body}>
        {!hasPapers(order) && <Text style={{ color: RED, fontWeight: 600, marginBottom: 8 }}>{t("voucher.void")}</Text>}
        {order.lines.map((line) => (
          <View key={line.id}>
            <Text style={styles.h1}>{tieWords(line.title, order.lang)}</Text>
            <Text style={styles.lead}>{`${datesInWords(line, order.lang)} · ${partyInWords(line.units, words)}`}</Text>
          </View>
        ))}
        <View style={{ flexDirection: "row", gap: 24, marginTop: 8 }}>
          <Fact label={t("voucher.number")} value={order.code} />
          <Fact label={t("voucher.guest")} value={`${fullName}\n${email}, ${phone.replaceAll(" ", "\u00a0")}`} wide />
          {order.confirmedAt && <Fact label={t("voucher.confirmedAt")} value={formatInstant(new Date(order.confirmedAt), order.lang)} />}
        </View>
        {hasPapers(order) && !isAllOver(order, today) && <Text style={{ marginTop: 8 }}>{t("voucher.show")}</Text>}
        {order.lines.map((line) => <LinePart key={line.id} line={line} {...props} />)}
      </View>
      <PageFoot t={t} order={order} />
    </Page>
  );
}

function Fact({ label, value, wide = false }: { label: string; value: string; wide?: boolean }) {
  return (
    <View style={wide ? { flex: 1 } : {}}>
      <Text style={styles.label}>{label}</Text>
      <Text style={styles.strong}>{value}</Text>
    </View>
  );
}

/** Its blocks stand in the body itself: a box of which nothing fits on what is left of a page is not moved to the next one where it is the first of another box, but drawn over the foot (splitNodes of @react-pdf/layout 5.2). */
function LinePart({ line, ...props }: PrintedOrder & { line: OrderLineView }) {
  return (
    <>
      <Services line={line} {...props} />
      <View style={{ flexDirection: "row", gap: 28 }} wrap={false}>
        <Prices line={line} {...props} />
        <Cancellation line={line} {...props} />
      </View>
      <Parties line={line} {...props} />
    </>
  );
}

const WIDTHS = ["26%", "50%", "24%"] as const;

function Services({ line, order, t, words }: PrintedOrder & { line: OrderLineView }) {
  const heads = [t("voucher.whenColumn"), t("voucher.whatColumn"), t("voucher.whoColumn")];
  const [first, ...others] = line.components.map((component) => <Service key={component.id} component={component} lang={order.lang} t={t} words={words} />);
  return (
    <>
      <View wrap={false}>
        <Text style={styles.h2}>{order.lines.length > 1 ? `${t("voucher.services")}: ${line.title}` : t("voucher.services")}</Text>
        <View style={styles.rowHead}>{heads.map((head, index) => <Text key={head} style={[styles.label, { width: WIDTHS[index] }]}>{head}</Text>)}</View>
        {first}
      </View>
      {others}
    </>
  );
}

function Service({ component, lang, t, words }: Pick<PrintedOrder, "t" | "words"> & { component: OrderComponentView; lang: OrderView["lang"] }) {
  return (
    <View style={styles.row} wrap={false}>
      <View style={{ width: WIDTHS[0], paddingRight: 8 }}>
        <Text style={styles.strong}>{formatDate(component.date, words.lang, "medium")}</Text>
        <Text>{hoursOf(component, words)}</Text>
      </View>
      <View style={{ width: WIDTHS[1], paddingRight: 12 }}>
        <Text style={styles.strong}>{tieWords(component.title, lang)}</Text>
        <Text style={styles.muted}>{[tieText(meetingOf(component), lang), partyInWords(component.units, words)].filter(Boolean).join("\n")}</Text>
      </View>
      <View style={{ width: WIDTHS[2] }}>
        <Text>{component.entrepreneur.name}</Text>
        <Text>{component.entrepreneur.phone.replaceAll(" ", "\u00a0")}</Text>
        {component.voucher && <Text style={styles.muted}>{`${t("voucher.voucher")} ${component.voucher.display}`}</Text>}
      </View>
    </View>
  );
}

/** "10:00–13:00"; of a stay the nights, and below them the day of leaving. */
function hoursOf(component: OrderComponentView, words: OrderWords): string {
  const [hours, ...leaving] = tieCounts(timeInWords(component, words)).split(", ");
  return [hours, leaving.join(", ")].filter(Boolean).join(",\n");
}

/** The place leads, unless the meeting point names it itself. */
function meetingOf({ meetingPoint, place }: OrderComponentView): string {
  if (!meetingPoint) return place.name;
  return names(meetingPoint, place.name) ? meetingPoint : `${place.name}: ${meetingPoint}`;
}

/** As it is called, or declined as Polish does after "w" and "we": Darłowo, w Darłowie; Jarosławiec, w Jarosławcu. */
function names(meetingPoint: string, place: string): boolean {
  return meetingPoint.includes(place) || new RegExp(`(^|\\s)we?\\s${place.replace(/(iec|..)$/, "")}\\p{L}{0,3}(?!\\p{L})`, "u").test(meetingPoint);
}

function Prices({ line, order, t, words }: PrintedOrder & { line: OrderLineView }) {
  const column = brokenDownAmounts(order);
  const money = (amount: number) => formatMoney({ amount, currency: order.currency }, order.lang, column);
  const calledOffMinor = calledOffOf(order);
  const among = order.lines.length > 1 || calledOffMinor > 0;
  const refundedMinor = refundedOf(line, order);
  const vat = vatByRate(line).map(({ rateBp, vatMinor }) => ({ label: words.order("price.vat", { rate: rateBp / 100 }), amountMinor: vatMinor }));
  return (
    <View style={{ flex: 1 }}>
      <Text style={styles.h2}>{t("voucher.price")}</Text>
      {priceInWords(line, words).map((row, index) => <Amount key={index} label={row.label} value={money(row.amountMinor)} />)}
      {line.quote.savingMinor > 0 && <Amount label={words.order("price.saving")} value={`−${money(line.quote.savingMinor)}`} />}
      <Sum label={order.confirmedAt && !among && order.otherMeans.length === 0 ? t("voucher.total") : words.order("price.total")} value={money(line.totalMinor)} />
      {vat.map((row) => <Amount key={row.label} label={row.label} value={money(row.amountMinor)} quiet />)}
      {line.quote.sellerRole === "margin" && <Text style={[styles.small, { marginTop: 3 }]}>{words.order("price.margin")}</Text>}
      {refundedMinor > 0 && <Amount label={t("voucher.refund")} value={money(refundedMinor)} />}
      {calledOffMinor > 0 && line === order.lines.at(-1) && <Amount label={t("voucher.calledOff")} value={money(calledOffMinor)} />}
      {among && line === order.lines.at(-1) && <Sum label={words.order(order.confirmedAt && order.otherMeans.length === 0 ? "price.allPaid" : "price.all")} value={money(order.totalMinor)} />}
      {line === order.lines.at(-1) && sumRows(order).map((row, index, rows) => (index < rows.length - 1 ? <Amount key={index} label={row.label} value={money(row.amountMinor)} /> : <Sum key={index} label={row.label} value={money(row.amountMinor)} />))}
      {line === order.lines.at(-1) && refundedOfAll(order) > 0 && <Amount label={t("voucher.refund")} value={money(refundedOfAll(order))} />}
    </View>
  );
}

function Sum({ label, value }: { label: string; value: string }) {
  return (
    <View style={{ flexDirection: "row", justifyContent: "space-between", borderTopWidth: 1, borderTopColor: INK, marginTop: 4, paddingTop: 4 }}>
      <Text style={styles.strong}>{label}</Text>
      <Text style={[styles.amount, styles.strong]}>{value}</Text>
    </View>
  );
}

function Amount({ label, value, quiet = false }: { label: string; value: string; quiet?: boolean }) {
  return (
    <View style={[{ flexDirection: "row", justifyContent: "space-between", paddingVertical: 1.5 }, quiet ? styles.small : {}]}>
      <Text style={{ flex: 1, paddingRight: 10 }}>{label}</Text>
      <Text style={styles.amount}>{value}</Text>
    </View>
  );
}

function Cancellation({ line, order, t, words }: PrintedOrder & { line: OrderLineView }) {
  const today = dateAt(new Date(order.confirmedAt ?? order.createdAt));
  return (
    <View style={{ flex: 1 }}>
      <Text style={styles.h2}>{t("voucher.cancellation")}</Text>
      {cancellationInWords(line, { today, words }).map(({ when, what }) => (
        <View key={when} style={{ paddingVertical: 1.5 }}>
          <Text><Text style={styles.strong}>{what}</Text>{` ${when}`}</Text>
        </View>
      ))}
      <Text style={[styles.small, { marginTop: 4 }]}>{t("voucher.cancellationHow", { email: line.snapshot.seller.email })}</Text>
    </View>
  );
}

function Parties({ line, t, words }: PrintedOrder & { line: OrderLineView }) {
  const { seller, organiser, legalClass } = line.snapshot;
  return (
    <View wrap={false}>
      <Text style={styles.h2}>{t("voucher.parties")}</Text>
      <View style={{ flexDirection: "row", gap: 28 }}>
        {seller.id !== organiser?.id && <Text style={[styles.small, { flex: 1 }]}><Text style={styles.strong}>{`${t("voucher.seller")}: `}</Text>{partyLine(seller, t)}</Text>}
        {organiser && <Text style={[styles.small, { flex: 1 }]}><Text style={styles.strong}>{`${t(seller.id === organiser.id ? "voucher.sellerAndOrganiser" : "voucher.organiser")}: `}</Text>{organiserLine(organiser, t, words.lang)}</Text>}
      </View>
      <Text style={[styles.small, { marginTop: 4 }]}>
        {[legalClass === "package" ? words.order("legalPackage") : "", t("voucher.complaints", { email: seller.email, phone: seller.phone.replaceAll(" ", "\u00a0") }), organiser?.insolvencyCover ? t("voucher.insolvency") : ""].filter(Boolean).join(" ")}
      </Text>
    </View>
  );
}

function partyLine(party: SnapshotParty, t: PrintedOrder["t"]): string {
  return [party.legalName, party.address, t("voucher.nip", { nip: party.nip }), party.email, party.phone.replaceAll(" ", "\u00a0")].join(", ");
}

function organiserLine(organiser: SnapshotOrganiser, t: PrintedOrder["t"], lang: PrintedOrder["words"]["lang"]): string {
  const { register, insolvencyCover, insolvencyValidTo } = organiser;
  return [
    partyLine(organiser, t), register ? t("voucher.register", { number: register }) : "", insolvencyCover ? t("voucher.cover", { cover: insolvencyCover }) : "",
    insolvencyValidTo ? t("voucher.coverUntil", { date: formatDate(insolvencyValidTo, lang, "date") }) : "",
  ].filter(Boolean).join(", ");
}
