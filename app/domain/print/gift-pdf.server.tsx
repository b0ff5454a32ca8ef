/** A gift voucher on one page worth giving: a lighthouse, the amount, for whom and from whom, the wishes, and the code in words and squares. */
import { Document, Image, Page, Path, renderToBuffer, StyleSheet, Svg, Text, View } from "@react-pdf/renderer";
import type { TFunction } from "i18next";
import { GIFT_PICTURE, type GiftOrderView } from "../../core/payments/gift-view.ts";
import { formatMoney } from "../../core/money.ts";
import { tieWords } from "../../core/tie-words.ts";
import { formatDate } from "../../core/time.ts";
import { translator } from "../../i18n/translator.ts";
import { env } from "../../platform/env.server.ts";
import { registerFonts } from "./fonts.server.ts";
import { leafletPicture } from "./leaflet-picture.server.ts";
import { qrCode } from "./qr-code.ts";
import { INK, LINE, MUTED, SAND, SANS, SERIF, SIZE } from "./theme.ts";

const PICTURE_HEIGHT = 372;
const SIDE = 54;
const QR_POINTS = 92;

const styles = StyleSheet.create({
  page: { fontFamily: SANS, fontSize: SIZE.text, color: INK, backgroundColor: "#FBFAF7" },
  picture: { width: 595, height: PICTURE_HEIGHT },
  /** a ribbon over the picture's edge: its sky may be of any hour */
  brand: { position: "absolute", top: 0, left: SIDE, paddingTop: 26, paddingBottom: 10, paddingHorizontal: 14, backgroundColor: INK, color: "#FBFAF7", fontFamily: SERIF, fontWeight: 600, fontSize: 18, lineHeight: 1.2 },
  band: { flexDirection: "row", justifyContent: "space-between", alignItems: "flex-end", backgroundColor: INK, color: "#FBFAF7", paddingHorizontal: SIDE, paddingVertical: 22 },
  name: { fontFamily: SERIF, fontWeight: 600, fontSize: 30, lineHeight: 1.2 },
  amount: { fontFamily: SERIF, fontWeight: 600, fontSize: 38, lineHeight: 1 },
  body: { flex: 1, paddingHorizontal: SIDE, paddingTop: 26 },
  label: { fontSize: SIZE.text, color: MUTED, lineHeight: 1.3 },
  person: { fontFamily: SERIF, fontWeight: 600, fontSize: 17, lineHeight: 1.3 },
  message: { fontFamily: SERIF, fontWeight: 600, lineHeight: 1.5, marginTop: 16 },
  foot: { flexDirection: "row", gap: 24, backgroundColor: SAND, paddingHorizontal: SIDE, paddingVertical: 18 },
  /** with its size beside it: a line's height counts by the size in the same style, and by 18 points where there is none */
  how: { fontSize: SIZE.text, marginTop: 6, lineHeight: 1.4 },
  code: { fontSize: 21, fontWeight: 600, letterSpacing: 1.4, lineHeight: 1.3 },
  small: { fontSize: 7.5, color: MUTED, lineHeight: 1.4, paddingHorizontal: SIDE, paddingTop: 10, paddingBottom: 22, borderTopWidth: 0.75, borderTopColor: LINE },
});

/** @param gift paid and good: it has a code @returns the PDF file */
export async function giftPdf({ gift, boughtAt }: { gift: GiftOrderView; boughtAt: Date }): Promise<Buffer> {
  await registerFonts();
  const t = translator(gift.lang, "giftPaper");
  const amount = formatMoney({ amount: gift.amountMinor, currency: gift.currency }, gift.lang);
  const picture = await leafletPicture({ cover: null, scene: "lighthouse", seed: GIFT_PICTURE, height: PICTURE_HEIGHT });
  return renderToBuffer(
    <Document title={t("print.documentTitle", { amount })} author="Latarnia" creator="Latarnia" producer="Latarnia" language={gift.lang} creationDate={boughtAt}>
      <Page size="A4" style={styles.page}>
        <Image src={picture} style={styles.picture} />
        <Text style={styles.brand}>Latarnia</Text>
        <View style={styles.band}>
          <View><Text style={styles.name}>{t("print.name")}</Text><Text style={{ fontSize: SIZE.lead, marginTop: 6, lineHeight: 1.3 }}>{t("print.place")}</Text></View>
          <Text style={styles.amount}>{amount}</Text>
        </View>
        <Wishes gift={gift} t={t} />
        <Redeem gift={gift} t={t} />
        <Text style={styles.small}>{t("print.small", { issuer: gift.issuer.legalName, nip: gift.issuer.nip })}</Text>
      </Page>
    </Document>,
  );
}

type Part = { gift: GiftOrderView; t: TFunction<"giftPaper"> };

/** The longer the wishes, the smaller their letters: they always fit. */
function Wishes({ gift: { recipientName, from, message }, t }: Part) {
  const lines = message.split("\n").length + message.length / 60;
  return (
    <View style={styles.body}>
      <View style={{ flexDirection: "row", gap: 40 }}>
        {recipientName ? <View style={{ flex: 1 }}><Text style={styles.label}>{t("print.to")}</Text><Text style={styles.person}>{recipientName}</Text></View> : null}
        <View style={{ flex: 1 }}><Text style={styles.label}>{t("print.from")}</Text><Text style={styles.person}>{from}</Text></View>
      </View>
      {message ? <Text style={[styles.message, { fontSize: lines > 7 ? 9.5 : lines > 4 ? 11.5 : 14 }]}>{message}</Text> : null}
    </View>
  );
}

function Redeem({ gift, t }: Part) {
  const home = env().PUBLIC_URL;
  const { size, path } = qrCode(`${home}/${gift.lang}/search`);
  return (
    <View style={styles.foot}>
      <View style={{ flex: 1 }}>
        <Text style={styles.label}>{t("print.code")}</Text>
        <Text style={styles.code}>{gift.giftCode}</Text>
        <Text style={{ fontWeight: 600, marginTop: 2 }}>{t("print.validTo", { date: formatDate(gift.validTo, gift.lang, "date") })}</Text>
        <Text style={styles.how}>{tieWords(t("print.how", { address: home.replace(/^https?:\/\//, "") }), gift.lang)}</Text>
      </View>
      <View style={{ width: QR_POINTS, alignItems: "center" }}>
        <Svg width={QR_POINTS} height={QR_POINTS} viewBox={`0 0 ${size} ${size}`}><Path d={`M0 0h${size}v${size}h-${size}z`} fill="#FFFFFF" /><Path d={path} fill="#000000" /></Svg>
        <Text style={[styles.label, { fontSize: SIZE.small, textAlign: "center", marginTop: 3 }]}>{t("print.scan")}</Text>
      </View>
    </View>
  );
}
