/** The days on the leaflet: what and with whom, the hour where it is said; a bundle's packages as chapters. */
import { Text, View } from "@react-pdf/renderer";
import type { PageDay, PageStep, ProductPage } from "../../core/catalogue/product-page.ts";
import type { Lang } from "../../core/vocabulary.ts";
import { translator } from "../../i18n/translator.ts";
import { styles } from "./leaflet-styles.ts";

/** @param close lines set closer and hosts left out, for long trips */
export function LeafletItinerary({ page, close }: { page: ProductPage; close: boolean }) {
  const chapters = page.itinerary.filter((day) => day.packageTitle).map((day) => day.packageTitle);
  const single = page.itinerary.length === 1;
  return (
    <View style={{ marginTop: 8 }}>
      {page.itinerary.map((day, index) => (
        <View key={index} wrap={false}>
          {day.packageTitle && <Chapter day={day} number={chapters.indexOf(day.packageTitle) + 1} lang={page.lang} />}
          <Day day={day} lang={page.lang} named={!single} close={close} />
        </View>
      ))}
    </View>
  );
}

function Chapter({ day, number, lang }: { day: PageDay; number: number; lang: Lang }) {
  const t = translator(lang, "print");
  return (
    <View style={styles.chapter}>
      <Text style={styles.chapterTitle}>{day.packageTitle}</Text>
      <Text style={styles.small}>{[t("leaflet.part", { number }), day.packageLot].filter(Boolean).join(" · ")}</Text>
    </View>
  );
}

function Day({ day, lang, named, close }: { day: PageDay; lang: Lang; named: boolean; close: boolean }) {
  const t = translator(lang, "print");
  return (
    <View style={close ? styles.dayClose : styles.day}>
      {named && <Text style={styles.dayName}>{t("leaflet.day", { day: day.day })}</Text>}
      <View style={styles.steps}>{day.steps.map((step) => <Step key={step.partId} step={step} lang={lang} close={close} />)}</View>
    </View>
  );
}

function Step({ step, lang, close }: { step: PageStep; lang: Lang; close: boolean }) {
  const t = translator(lang, "print");
  const tc = translator(lang, "common");
  const when = step.nights > 0 ? tc("duration.night", { count: step.nights }) : step.window && (step.window[0] === step.window[1] ? t("leaflet.timeAt", { from: step.window[0] }) : t("leaflet.times", { from: step.window[0], to: step.window[1] }));
  const facts = [!close && step.business.name, step.place, when, step.optional && t("leaflet.optional")].filter(Boolean).join(" · ");
  return (
    <View style={close ? styles.stepClose : styles.step}>
      <Text style={styles.stepTitle}>{step.title}</Text>
      <Text style={styles.small}>{facts}</Text>
      {step.substitute && !close && <Text style={styles.small}>{t("leaflet.rainPlan", { title: step.substitute.title })}</Text>}
    </View>
  );
}
