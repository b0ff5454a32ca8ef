/** The regional organisation and its partners in the demonstration world: municipalities and an office abroad. */
import type { Text } from "./shape.ts";

export interface PartnerSeed { id: string; kind: "rot" | "jst" | "pot_office"; name: string; legalName: string; nip: string; place: string; street: string; postcode: string; email: string; phone: string; about: Text; areas: string[]; scene: string }

export const partners: PartnerSeed[] = [
  {
    id: "zrot", kind: "rot", name: "ZROT", legalName: "Zachodniopomorska Regionalna Organizacja Turystyczna (demo)", nip: "0008520001", place: "szczecin", street: "pl. Hołdu Pruskiego 8", postcode: "70-550",
    email: "biuro@zrot.example", phone: "+48 91 000 00 10", areas: ["3262"], scene: "lighthouse",
    about: {
      pl: "Organizacja regionalna. Wybiera z oferty lokalnych organizacji to, co najlepiej opowiada o Pomorzu Zachodnim, składa z tego wyprawy na kilka dni i prowadzi roczny program wydarzeń.",
      de: "Die regionale Tourismusorganisation. Sie wählt aus den Angeboten der örtlichen Organisationen aus, was Westpommern am besten zeigt, stellt daraus Reisen für mehrere Tage zusammen und führt das Jahresprogramm der Veranstaltungen.",
      en: "The regional tourist organisation. It picks what shows West Pomerania best from the offers of the local organisations, combines it into trips of several days and keeps the annual programme of events.",
    },
  },
  {
    id: "jst-kolobrzeg", kind: "jst", name: "Miasto Kołobrzeg", legalName: "Gmina Miasto Kołobrzeg (demo)", nip: "0008520002", place: "kolobrzeg", street: "ul. Ratuszowa 13", postcode: "78-100",
    email: "turystyka@kolobrzeg-miasto.example", phone: "+48 94 000 00 20", areas: ["3208"], scene: "lighthouse",
    about: { pl: "Samorząd miasta. Zleca lokalnej organizacji zadania promocyjne i czyta z liczb, co z nich wyszło.", de: "Die Stadtverwaltung. Sie gibt der örtlichen Organisation Werbeaufgaben und sieht an den Zahlen, was daraus wurde.", en: "The town council. It hands promotion tasks to the local organisation and reads from the figures what came of them." },
  },
  {
    id: "jst-drawski", kind: "jst", name: "Powiat Drawski", legalName: "Powiat Drawski (demo)", nip: "0008520003", place: "drawsko-pomorskie", street: "pl. Konstytucji 1", postcode: "78-500",
    email: "promocja@powiat-drawski.example", phone: "+48 94 000 00 21", areas: ["3203"], scene: "lake-kayaks",
    about: { pl: "Samorząd powiatu na pojezierzu. Dba o szlaki kajakowe i rowerowe, z których korzystają oferty.", de: "Der Landkreis im Seenland. Er pflegt die Wasser- und Radwege, von denen die Angebote leben.", en: "The county in the lake district. It looks after the paddling and cycling routes on which the offers depend." },
  },
  {
    id: "pot-berlin", kind: "pot_office", name: "POT Berlin", legalName: "Polska Organizacja Turystyczna, ośrodek w Berlinie (demo)", nip: "0008520004", place: "szczecin", street: "Hohenzollerndamm 151", postcode: "14199",
    email: "berlin@pot.example", phone: "+49 30 000 00 00", areas: [], scene: "old-town",
    about: { pl: "Ośrodek zagraniczny. Pokazuje ofertę regionu na targach i w prasie, po niemiecku.", de: "Die Auslandsvertretung. Sie zeigt das Angebot der Region auf Messen und in der Presse.", en: "The office abroad. It shows the region at fairs and in the press, in German." },
  },
];
