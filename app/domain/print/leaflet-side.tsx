/** The sand column of the leaflet: price, QR code to the page, facts, whom to call. */
import { Link, Path, Svg, Text, View } from "@react-pdf/renderer";
import { placeLabel } from "../../i18n/county-label.ts";
import { durationWords, partyWords } from "../../components/product/words.ts";
import { formatMoney } from "../../core/money.ts";
import type { ProductPage } from "../../core/catalogue/product-page.ts";
import { tieWords } from "../../core/tie-words.ts";
import type { Lang, Season } from "../../core/vocabulary.ts";
import { translator } from "../../i18n/translator.ts";
import { priceSize } from "./leaflet-fit.ts";
import { styles } from "./leaflet-styles.ts";
import type { LeafletPrice } from "./leaflet.server.tsx";
import { qrCode } from "./qr-code.ts";
import { INK } from "./theme.ts";

export function LeafletSide({ page, price, url }: { page: ProductPage; price: LeafletPrice; url: string }) {
  const t = translator(page.lang, "print");
  return (
    <>
      <Price page={page} price={price} />
      <Code url={url} />
      <Text style={styles.scan}>{tieWords(t("leaflet.scan"), page.lang)}</Text>
      <Link src={url} style={styles.url}>{inLines(url)}</Link>
      <Facts page={page} />
      <Contact page={page} />
    </>
  );
}

function Price({ page, price }: { page: ProductPage; price: LeafletPrice }) {
  const t = translator(page.lang, "print");
  const tv = translator(page.lang, "vocabulary");
  const tc = translator(page.lang, "common");
  if (!price.least) return <Text style={styles.scan}>{t("leaflet.noPrice")}</Text>;
  const party = partyWords(price.units, tv);
  const words = formatMoney(price.least, page.lang);
  return (
    <View>
      <Text style={styles.priceFrom}>{t("leaflet.priceFrom")}</Text>
      <Text style={[styles.price, { fontSize: priceSize(words) }]}>{words}</Text>
      <Text style={styles.small}>{t("leaflet.priceFor", { party: page.offerType === "lodging" ? `${party}, ${tc("duration.night", { count: 1 })}` : party })}</Text>
      {page.confirmation === "request" && <Text style={styles.scan}>{t("leaflet.onRequest")}</Text>}
    </View>
  );
}

function Code({ url }: { url: string }) {
  const { size, path } = qrCode(url);
  return (
    <View style={styles.qr}>
      <Svg width={128} height={128} viewBox={`0 0 ${size} ${size}`}><Path d={path} fill={INK} /></Svg>
    </View>
  );
}

/** Letters that fit into the column. */
const LINE_LENGTH = 34;

/** An address without its scheme, broken after slashes and hyphens without adding any. */
function inLines(url: string): string {
  const lines = [""];
  for (const piece of url.replace(/^https?:\/\//, "").split(/(?<=[/-])/)) {
    if (lines.at(-1)!.length + piece.length > LINE_LENGTH) lines.push("");
    lines[lines.length - 1] += piece;
  }
  return lines.join("\n");
}

function Facts({ page }: { page: ProductPage }) {
  const t = translator(page.lang, "print");
  const tv = translator(page.lang, "vocabulary");
  const tc = translator(page.lang, "common");
  const facts: [string, string][] = [
    [t("leaflet.where"), placeLabel(page.place, tv)],
    [t("leaflet.howLong"), page.offerType === "lodging" ? t("leaflet.perNight") : (durationWords(page, tc) ?? t("leaflet.wholeDay"))],
    [t("leaflet.season"), page.seasons.length === 4 ? "" : inOneRow(page.seasons.map((season) => tv(`season.${season as Season}`)), page.lang)],
    [t("leaflet.party"), t("leaflet.partyRange", { min: page.minParty, count: page.maxParty })],
    [t("leaflet.languages"), page.languages.map((lang) => tv(`language.${lang as Lang}`)).join(", ")],
  ];
  return <View style={styles.facts}>{facts.filter(([, value]) => value !== "").map(([label, value]) => <View key={label} style={styles.fact}><Text style={styles.label}>{label}</Text><Text style={styles.value}>{value}</Text></View>)}</View>;
}

/** Names of the seasons one after the other: only German writes them large. */
function inOneRow(names: string[], lang: Lang): string {
  return lang === "de" ? names.join(", ") : names.join(", ").toLowerCase();
}

function Contact({ page }: { page: ProductPage }) {
  const t = translator(page.lang, "print");
  const { name, phone, email } = page.lot ?? page.owner;
  return (
    <View style={styles.contact}>
      <Text style={styles.label}>{t("leaflet.contact")}</Text>
      <Text style={styles.value}>{name}</Text>
      <Link src={`tel:${phone.replace(/[^+\d]/g, "")}`} style={styles.phone}>{phone}</Link>
      <Link src={`mailto:${email}`} style={styles.link}>{email}</Link>
    </View>
  );
}
