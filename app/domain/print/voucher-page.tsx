/** One voucher on one page: what the guest shows at the door, readable in black and white and by telephone. */
import { Link, Page, Path, Svg, Text, View } from "@react-pdf/renderer";
import { noteOf } from "../../core/booking/component-note.ts";
import type { OrderComponentView, OrderLineView, VoucherView } from "../../core/booking/order-view.ts";
import { voucherEnd, type VoucherEnd } from "../../core/booking/order-left.ts";
import { tieText, tieWords } from "../../core/tie-words.ts";
import { formatDate, formatInstant } from "../../core/time.ts";
import type { FeatureType, Lang } from "../../core/vocabulary.ts";
import { partyInWords, timeInWords } from "../../i18n/order-words.ts";
import { voucherUrl } from "./order-urls.server.ts";
import { styles } from "./order-styles.ts";
import { PageFoot, PageHead, type PrintedOrder } from "./page-chrome.tsx";
import { qrCode } from "./qr-code.ts";
import { INK, LINE, SIZE } from "./theme.ts";

const QR_POINTS = 176;

interface VoucherPageProps extends PrintedOrder {
  line: OrderLineView;
  component: OrderComponentView;
  index: number;
  count: number;
}

export function VoucherPage({ line, component, index, count, order, t, words, today }: VoucherPageProps) {
  const { entrepreneur, voucher } = component;
  if (!voucher) return null;
  const title = t("voucher.voucherOf", { index, count });
  return (
    <Page size="A4" style={styles.page} bookmark={`${title}: ${component.title}`}>
      <PageHead title={title} order={order} />
      <View style={styles.body}>
        {line.kind !== "offer" && <Text style={styles.muted}>{t("voucher.partOf", { title: component.packageTitle ?? line.title })}</Text>}
        <Text style={styles.h1}>{tieWords(component.title, order.lang)}</Text>
        <View style={{ flexDirection: "row", gap: 26, marginTop: 12 }}>
          <View style={{ flex: 1 }}>
            <BigFact label={t("voucher.when")} value={formatDate(component.date, words.lang, "long")} second={timeInWords(component, words)} />
            <BigFact label={t("voucher.who")} value={partyInWords(component.units, words)} />
            <BigFact label={t("voucher.guestName")} value={order.contact.fullName} />
            <BigFact label={t("voucher.host")} value={entrepreneur.name} second={entrepreneur.address} />
            <BigFact label={t("voucher.phone")} value={entrepreneur.phone} />
          </View>
          <CodeBox voucher={voucher} end={voucherEnd(component, voucher, today)} lang={order.lang} t={t} />
        </View>
        <Meeting component={component} lang={order.lang} t={t} />
        <Notes line={line} component={component} t={t} order={order} />
      </View>
      <PageFoot t={t} order={order} />
    </Page>
  );
}

function BigFact({ label, value, second }: { label: string; value: string; second?: string }) {
  return (
    <View style={{ marginBottom: 9 }}>
      <Text style={styles.label}>{label}</Text>
      <Text style={{ fontSize: 13, fontWeight: 600, lineHeight: 1.3 }}>{value}</Text>
      {second ? <Text style={{ fontSize: SIZE.lead }}>{second}</Text> : null}
    </View>
  );
}

/** A voucher that lets nobody in any more has no picture that could be held out. */
function CodeBox({ voucher: { code, display, redeemedAt }, end, lang, t }: { voucher: VoucherView; end: VoucherEnd | null; lang: Lang; t: PrintedOrder["t"] }) {
  if (end) return <EndedBox says={t(`voucher.end.${end}`)} display={display} at={end === "used" && redeemedAt ? formatInstant(new Date(redeemedAt), lang) : null} t={t} />;
  const { size, path } = qrCode(voucherUrl(code));
  return (
    <View style={{ width: QR_POINTS + 24, borderWidth: 1, borderColor: INK, padding: 12, alignItems: "center", alignSelf: "flex-start" }}>
      <Svg width={QR_POINTS} height={QR_POINTS} viewBox={`0 0 ${size} ${size}`}><Path d={path} fill="#000000" /></Svg>
      <Text style={[styles.label, { marginTop: 4 }]}>{t("voucher.code")}</Text>
      <Text style={{ fontSize: 21, fontWeight: 600, letterSpacing: 1.2, lineHeight: 1.3 }}>{display}</Text>
      <Text style={[styles.small, { textAlign: "center", marginTop: 4 }]}>{t("voucher.readAloud")}</Text>
    </View>
  );
}

function EndedBox({ says, display, at, t }: { says: string; display: string; at: string | null; t: PrintedOrder["t"] }) {
  return (
    <View style={{ width: QR_POINTS + 24, borderWidth: 2, borderColor: INK, padding: 12, alignItems: "center", alignSelf: "flex-start" }}>
      <Text style={{ fontSize: 21, fontWeight: 600, lineHeight: 1.3 }}>{says}</Text>
      {at && <Text style={[styles.small, { textAlign: "center" }]}>{at}</Text>}
      <Text style={[styles.label, { marginTop: 8 }]}>{t("voucher.code")}</Text>
      <Text style={{ fontSize: SIZE.lead, letterSpacing: 1.2, textDecoration: "line-through" }}>{display}</Text>
    </View>
  );
}

function Meeting({ component: { meetingPoint, place }, lang, t }: { component: OrderComponentView; lang: Lang; t: PrintedOrder["t"] }) {
  const coordinates = `${place.lat.toFixed(4)}, ${place.lon.toFixed(4)}`;
  return (
    <View style={{ borderTopWidth: 0.75, borderTopColor: LINE, marginTop: 12, paddingTop: 8, flexDirection: "row", gap: 26 }} wrap={false}>
      <View style={{ flex: 1 }}>
        <Text style={styles.label}>{t("voucher.meeting")}</Text>
        <Text style={{ fontSize: SIZE.lead }}>{tieText(meetingPoint || place.name, lang)}</Text>
      </View>
      <View style={{ width: QR_POINTS + 24 }}>
        <Text style={styles.label}>{t("voucher.map")}</Text>
        <Text style={{ fontSize: SIZE.lead }}>{place.name}</Text>
        <Link src={`geo:${place.lat},${place.lon}`} style={{ color: INK }}>{coordinates}</Link>
      </View>
    </View>
  );
}

const SHOWN = ["inclusion", "bring", "know"] as const satisfies FeatureType[];
const HEADS = { inclusion: "voucher.include", bring: "voucher.bring", know: "voucher.know" } as const;

function Notes({ line, component, t, order }: { line: OrderLineView; component: OrderComponentView; t: PrintedOrder["t"]; order: PrintedOrder["order"] }) {
  const part = line.snapshot.parts.find((candidate) => candidate.offerId === component.offerId);
  const groups = SHOWN.map((type) => ({ type, texts: (part?.features ?? []).filter((feature) => feature.type === type).map((feature) => feature.text) })).filter(({ texts }) => texts.length > 0);
  const note = noteOf(component);
  const tied = (text: string) => tieWords(text, order.lang);
  return (
    <View>
      {note ? <Text style={{ marginTop: 12, fontSize: SIZE.lead }}>{tied(note.charAt(0).toUpperCase() + note.slice(1))}</Text> : null}
      {groups.map(({ type, texts }) => (
        <View key={type} wrap={false}>
          <Text style={styles.h2}>{t(HEADS[type])}</Text>
          {texts.map((text) => <View key={text} style={{ flexDirection: "row" }}><Text style={{ width: 12 }}>–</Text><Text style={{ flex: 1 }}>{tied(text)}</Text></View>)}
        </View>
      ))}
      {order.contact.notes ? <View wrap={false}><Text style={styles.h2}>{t("voucher.notes")}</Text><Text>{order.contact.notes}</Text></View> : null}
    </View>
  );
}
