/** A month's statement as a document one can give the accountant: who, when, number, the sums, then every entry. */
import { Document, Page, renderToBuffer, Text, View } from "@react-pdf/renderer";
import type { TFunction } from "i18next";
import type { InvoiceAsk, StatementEntry, StatementView } from "../../core/payments/money-page.ts";
import { formatExact } from "../../core/money.ts";
import { formatDate } from "../../core/time.ts";
import type { Lang } from "../../core/vocabulary.ts";
import { translator } from "../../i18n/translator.ts";
import { registerFonts } from "./fonts.server.ts";
import { styles } from "./order-styles.ts";
import { INK, MUTED } from "./theme.ts";

interface Printed { statement: StatementView; invoice: InvoiceAsk | null; lang: Lang; t: TFunction<"money"> }

/** @returns the PDF file; its dates are the month's end, so that a closed month is always the same paper */
export async function statementPdf({ statement, invoice, lang }: Omit<Printed, "t">): Promise<Buffer> {
  await registerFonts();
  const printed: Printed = { statement, invoice, lang, t: translator(lang, "money") };
  const title = printed.t("statement.documentTitle", { number: statement.number ?? statement.month, organisation: statement.organisation.legalName });
  return renderToBuffer(
    <Document title={title} author="Latarnia" creator="Latarnia" producer="Latarnia" language={lang} creationDate={new Date(`${statement.month}-28T12:00:00Z`)}>
      <Page size="A4" style={styles.page}>
        <Head {...printed} />
        <View style={styles.body}>
          <Parties {...printed} />
          <Sums {...printed} />
          <InvoiceToSend {...printed} />
          <Entries {...printed} />
        </View>
        <View style={styles.foot} fixed>
          <Text>{nameOf(statement, printed.t)}</Text>
          <Text render={({ pageNumber, totalPages }) => printed.t("statement.page", { page: pageNumber, pages: totalPages })} />
        </View>
      </Page>
    </Document>,
  );
}

/** By its number, or by the month that still runs. */
function nameOf({ number }: Pick<StatementView, "number">, t: Printed["t"]): string {
  return `${t("statement.title")} ${number ?? `(${t("statement.running")})`}`;
}

function Head({ statement, lang, t }: Printed) {
  return (
    <View style={styles.head} fixed>
      <Text style={styles.brand}>Latarnia</Text>
      <Text style={styles.headNote}>{`${t("statement.title")} · ${formatDate(`${statement.month}-01`, lang, "month")} · ${statement.currency}`}</Text>
    </View>
  );
}

function Parties({ statement: { month, number, organisation, currency }, lang, t }: Printed) {
  return (
    <View>
      <Text style={styles.h1}>{nameOf({ number }, t)}</Text>
      <View style={{ flexDirection: "row", gap: 28, marginTop: 6, marginBottom: 4 }}>
        <Fact label={t("statement.organisation")} value={`${organisation.legalName}\n${organisation.address}\n${t("statement.nip", { nip: organisation.nip })}`} />
        <Fact label={t("statement.month")} value={formatDate(`${month}-01`, lang, "month")} />
        <Fact label={t("statement.currency")} value={currency} />
      </View>
    </View>
  );
}

function Fact({ label, value }: { label: string; value: string }) {
  return (
    <View style={{ maxWidth: 260 }}>
      <Text style={styles.label}>{label}</Text>
      <Text style={styles.strong}>{value}</Text>
    </View>
  );
}

/** Whom to send the invoice, and what to write on it. */
function InvoiceToSend({ statement: { number }, invoice, lang, t }: Printed) {
  if (!invoice) return null;
  const { buyer, sums } = invoice;
  return (
    <View style={{ marginTop: 12 }} wrap={false}>
      <Text style={styles.h2}>{t("invoice.title")}</Text>
      <Text>{t(number === null ? "invoice.lead" : "invoice.closedLead")}</Text>
      <View style={{ flexDirection: "row", gap: 28, marginTop: 6 }}>
        <Fact label={t("invoice.buyer")} value={`${buyer.legalName}\n${buyer.address}\n${t("statement.nip", { nip: buyer.nip })}`} />
        <Fact label={t("invoice.amount")} value={sums.map(({ amountMinor: amount, currency }) => formatExact({ amount, currency }, lang)).join("\n")} />
        {sums.map(({ currency, number: due }) => due !== null && <Fact key={currency} label={t("invoice.subject")} value={t("invoice.statement", { number: due })} />)}
      </View>
    </View>
  );
}

function Sums({ statement: { openingMinor, closingMinor, sums, currency }, lang, t }: Printed) {
  const money = (amount: number) => formatExact({ amount, currency }, lang);
  return (
    <View style={{ width: 300, marginTop: 10, borderBottomWidth: 1, borderBottomColor: INK }} wrap={false}>
      <Sum label={t("statement.opening")} value={money(openingMinor)} />
      {sums.map(({ line, amountMinor }) => <Sum key={line} label={t(`statement.line.${line}`)} value={money(amountMinor)} />)}
      <Sum label={t("statement.closing")} value={money(closingMinor)} strong />
    </View>
  );
}

function Sum({ label, value, strong = false }: { label: string; value: string; strong?: boolean }) {
  return (
    <View style={[styles.row, { justifyContent: "space-between", paddingVertical: 3.5 }, strong ? { borderTopColor: INK, borderTopWidth: 1 } : {}]}>
      <Text style={strong ? styles.strong : {}}>{label}</Text>
      <Text style={[styles.amount, strong ? styles.strong : {}]}>{value}</Text>
    </View>
  );
}

const WIDTHS = ["10%", "17%", "14%", "41%", "18%"] as const;

/** Below the last of them what the amounts mean, which so is on no page alone. */
function Entries({ statement: { entries, currency }, lang, t }: Printed) {
  const note = <Text style={[styles.small, { marginTop: 12 }]}>{t("statement.note")}</Text>;
  if (entries.length === 0) return <><Text style={{ marginTop: 16, color: MUTED }}>{t("statement.none")}</Text>{note}</>;
  const heads = (["date", "line", "order", "title", "amount"] as const).map((column) => t(`statement.column.${column}`));
  const row = (entry: StatementEntry, index: number) => <Entry key={index} entry={entry} currency={currency} lang={lang} t={t} />;
  return (
    <View style={{ marginTop: 8 }}>
      <Text style={styles.h2}>{t("statement.entries")}</Text>
      <View style={styles.rowHead} fixed>{heads.map((head, index) => <Text key={head} style={[styles.label, { width: WIDTHS[index] }, index === 4 ? styles.amount : {}]}>{head}</Text>)}</View>
      {entries.slice(0, -1).map(row)}
      <View wrap={false}>{row(entries.at(-1)!, entries.length - 1)}{note}</View>
    </View>
  );
}

function Entry({ entry, currency, lang, t }: Pick<Printed, "lang" | "t"> & { entry: StatementEntry; currency: StatementView["currency"] }) {
  const cells = [formatDate(entry.date, lang, "short"), t(`statement.line.${entry.line}`), entry.orderCode, entry.title?.text ?? ""];
  return (
    <View style={[styles.row, { paddingVertical: 3.5 }]} wrap={false}>
      {cells.map((cell, index) => <Text key={index} style={[{ width: WIDTHS[index], paddingRight: 6 }, index === 3 ? styles.muted : {}]}>{cell}</Text>)}
      <Text style={[styles.amount, { width: WIDTHS[4] }]}>{formatExact({ amount: entry.amountMinor, currency }, lang)}</Text>
    </View>
  );
}
