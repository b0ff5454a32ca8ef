/** Head and foot of every page of the order's PDF. */
import { Text, View } from "@react-pdf/renderer";
import type { TFunction } from "i18next";
import type { OrderView } from "../../core/booking/order-view.ts";
import type { LocalDate } from "../../core/time.ts";
import type { OrderWords } from "../../i18n/order-words.ts";
import { styles } from "./order-styles.ts";

/** What all pages of one order's PDF are drawn from. */
export interface PrintedOrder {
  order: OrderView;
  /** the order's page with its key */
  url: string;
  words: OrderWords;
  t: TFunction<"print">;
  /** the venue's */
  today: LocalDate;
}

export function PageHead({ title, order }: { title: string; order: OrderView }) {
  return (
    <View style={styles.head} fixed>
      <Text style={styles.brand}>Latarnia</Text>
      <Text style={styles.headNote}>{`${title} · ${order.code}`}</Text>
    </View>
  );
}

export function PageFoot({ t, order }: Pick<PrintedOrder, "t" | "order">) {
  return (
    <View style={styles.foot} fixed>
      <Text>{`${t("voucher.number")}: ${order.code}`}</Text>
      <Text render={({ pageNumber, totalPages }) => t("voucher.page", { page: pageNumber, pages: totalPages })} />
    </View>
  );
}
