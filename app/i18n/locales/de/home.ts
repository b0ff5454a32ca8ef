/** Texts of the home page, in German. */
import type { Translation } from "../../namespaces.ts";
import type pl from "../pl/home.ts";

export default {
  pageTitle: "Westpommern für gute Tage",
  description: "Fertige Reisen und einzelne Erlebnisse in Westpommern von Gastgebern vor Ort: Ostsee, Haff, Seen und Oder, mit vollem Preis und freien Terminen.",
  hero: { title: "Gute Tage zwischen Ostsee und Drawa", lead: "Gastgeber vor Ort haben gemeinsam Reisen zusammengestellt: Zimmer, Boot, Führung und gedeckter Tisch. Eine Buchung, ein Preis, alles aus einer Hand." },
  season: {
    spring: { title: "Für den Frühling", lead: "Die Kraniche sind zurück auf den Wiesen, die Strände sind leer, und die Räder stehen bereit." },
    summer: { title: "Für den Sommer", lead: "Lange Abende am Wasser: von der Steilküste bis zu den stillsten Seen." },
    autumn: { title: "Für den Herbst", lead: "Die Buchenwälder färben sich, aus den Räuchereien duftet es, an der Oder sammeln sich die Gänse." },
    winter: { title: "Für den Winter", lead: "Kalte Ostsee, warmer Kachelofen, Sole und Leuchttürme, zu denen niemand eilt." },
    all: "Alle Pakete",
  },
  bundles: { title: "Quer durch die Region", lead: "Mehrere Gegenden nacheinander, ein Plan und eine Buchung. Zusammengestellt von der regionalen Tourismusorganisation.", all: "Alle Reisen durch die Region" },
  themes: { title: "Wofür man herkommt" },
  areas: { title: "Wer wo Gastgeber ist", lead: "Um jede Gegend kümmert sich eine lokale Tourismusorganisation, die ihre Leute kennt und für sie einsteht.", map: "Zahl der Angebote nach Landkreis" },
  events: { title: "Nächste Veranstaltungen", all: "Das ganze Programm", free: "Eintritt frei", none: "Das Programm des nächsten Jahres ist in Vorbereitung." },
  trust: { title: "Sie buchen bei Menschen von hier", text: "Latarnia wird von der regionalen und den lokalen Tourismusorganisationen gemeinsam geführt. Der Preis ist vollständig, bevor Sie Ihren Namen nennen, und bei jeder Buchung steht, bis wann Sie Ihr Geld zurückerhalten.", link: "Wer dahintersteht" },
} satisfies Translation<typeof pl>;
