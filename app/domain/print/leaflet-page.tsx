/** What stands on the leaflet: picture, name, the days or the description, and beside them price, QR code, facts and a telephone number. */
import { Image, Page, Path, Rect, Svg, Text, View } from "@react-pdf/renderer";
import { formatDate, type LocalDate } from "../../core/time.ts";
import type { ProductPage } from "../../core/catalogue/product-page.ts";
import type { Theme } from "../../core/vocabulary.ts";
import { tieWords } from "../../core/tie-words.ts";
import { durationWords } from "../../components/product/words.ts";
import { translator } from "../../i18n/translator.ts";
import { fitLeaflet } from "./leaflet-fit.ts";
import { LeafletItinerary } from "./leaflet-itinerary.tsx";
import { LeafletSide } from "./leaflet-side.tsx";
import { styles } from "./leaflet-styles.ts";
import type { LeafletPrice } from "./leaflet.server.tsx";

export interface LeafletProps { page: ProductPage; price: LeafletPrice; picture: Buffer; url: string; today: LocalDate }

export function LeafletPage({ page, price, picture, url, today }: LeafletProps) {
  const { picture: top, close } = fitLeaflet(page);
  return (
    <Page size="A4" style={styles.page}>
      <View fixed style={styles.column} />
      <Image src={{ data: picture, format: "jpg" }} style={[styles.picture, { height: top }]} />
      <Tab />
      <View fixed style={[styles.side, { top }]}><LeafletSide page={page} price={price} url={url} /></View>
      <View style={styles.main}>
        <Opening page={page} />
        {page.itinerary.length > 0 ? <LeafletItinerary page={page} close={close} /> : <Description page={page} />}
        {page.meetingPoint && <Text style={styles.text}>{`${translator(page.lang, "print")("leaflet.meeting")}: ${page.meetingPoint}`}</Text>}
        <Lists page={page} close={close} />
      </View>
      <Foot page={page} today={today} />
    </Page>
  );
}

/** The house's mark on a ribbon over the picture. */
function Tab() {
  return (
    <View style={styles.tab}>
      <Svg width={20} height={30} viewBox="0 0 20 30">
        <Path d="M7 9h6l2 19H5z" fill="#FFFFFF" />
        <Path d="M6.4 15h7.2l.5 5H5.9z" fill="#B3261E" />
        <Rect x={6.5} y={4} width={7} height={5} fill="#F4BD63" />
        <Path d="M5.5 4 10 0l4.5 4z" fill="#FFFFFF" />
      </Svg>
      <Text style={styles.tabName}>Latarnia</Text>
    </View>
  );
}

function Opening({ page }: { page: ProductPage }) {
  const tv = translator(page.lang, "vocabulary");
  const tc = translator(page.lang, "common");
  const kind = page.offerType ? tv(`offerType.${page.offerType}`) : page.themes.slice(0, 2).map((theme) => tv(`theme.${theme as Theme}`)).join("  ·  ");
  const words = [page.place.name, page.offerType === "lodging" ? null : durationWords(page, tc), kind].filter(Boolean);
  return (
    <>
      <Text style={styles.eyebrow}>{words.join("  ·  ")}</Text>
      <Text style={styles.title}>{tieWords(page.title, page.lang)}</Text>
      <Text style={styles.summary}>{tieWords(page.summary, page.lang)}</Text>
    </>
  );
}

function Description({ page }: { page: ProductPage }) {
  return <>{page.description.split(/\n{2,}/).map((paragraph) => <Text key={paragraph} style={styles.text}>{tieWords(paragraph, page.lang)}</Text>)}</>;
}

/** Highlights, then what is in the price beside what to bring; offers, which have no days, say the rest too. */
function Lists({ page, close }: { page: ProductPage; close: boolean }) {
  const textsOf = (type: string) => page.features.filter((feature) => feature.type === type && feature.text).map((feature) => feature.text);
  return (
    <>
      {!close && <List page={page} type="highlights" texts={textsOf("highlight")} />}
      <Pair page={page} types={["inclusion", "bring"]} textsOf={textsOf} />
      {page.kind === "offer" && <Pair page={page} types={["exclusion", "know"]} textsOf={textsOf} />}
    </>
  );
}

type ListType = "highlights" | "inclusion" | "exclusion" | "bring" | "know";

/** Two lists side by side; one that is empty leaves its room to the other. */
function Pair({ page, types, textsOf }: { page: ProductPage; types: ListType[]; textsOf: (type: string) => string[] }) {
  const filled = types.map((type) => ({ type, texts: textsOf(type) })).filter(({ texts }) => texts.length > 0);
  return <View style={styles.columns} wrap={false}>{filled.map(({ type, texts }) => <View key={type} style={styles.half}><List page={page} type={type} texts={texts} /></View>)}</View>;
}

function List({ page, type, texts }: { page: ProductPage; type: ListType; texts: string[] }) {
  const t = translator(page.lang, "print");
  if (texts.length === 0) return null;
  return (
    <View wrap={false}>
      <Text style={styles.h2}>{t(`leaflet.${type}`)}</Text>
      {texts.map((text) => <View key={text} style={styles.item}><Text style={styles.dash}>–</Text><Text style={styles.itemText}>{tieWords(text, page.lang)}</Text></View>)}
    </View>
  );
}

/** Who sells, as the law wants it beside a price. */
function Foot({ page, today }: { page: ProductPage; today: LocalDate }) {
  const t = translator(page.lang, "print");
  const tc = translator(page.lang, "common");
  const { organiser, owner } = page;
  const seller = organiser ? t("leaflet.organiser", { name: organiser.legalName, nip: organiser.nip, register: organiser.register ?? "" }) : t("leaflet.seller", { name: owner.legalName, nip: owner.nip });
  const [cover] = page.photos;
  const tp = translator(page.lang, "product");
  return (
    <View style={styles.foot} fixed>
      <Text>{`${seller} ${t("leaflet.priceDate", { date: formatDate(today, page.lang, "date") })}`}</Text>
      <Text>{[`${tc("siteName")} – ${tc("tagline")}`, cover && `${tp("photos.credit", { author: cover.author })}${cover.licence === "own" ? "" : `, ${tp(`photos.licence.${cover.licence}`)}`}`].filter(Boolean).join("  ·  ")}</Text>
    </View>
  );
}
