/** The annual programme of events. */
export default {
  pageTitle: "Wydarzenia",
  title: "Program wydarzeń {{year}}",
  lead: "Koncerty, regaty, jarmarki i targi rybne: kalendarz, który lokalne organizacje turystyczne układają razem z regionem. To, co odwołane, zostaje na liście, żeby nikt nie jechał na próżno.",
  description: "Roczny program wydarzeń Pomorza Zachodniego {{year}}: co, gdzie i kiedy, z filtrem powiatu i tematu.",
  filter: { heading: "Zawęź program", county: "Powiat lub miasto", anyCounty: "cały region", theme: "Temat", anyTheme: "wszystkie tematy", free: "tylko wstęp wolny", apply: "Pokaż", reset: "Pokaż wszystko", year: "Rok" },
  count_one: "{{count}} wydarzenie", count_few: "{{count}} wydarzenia", count_many: "{{count}} wydarzeń", count_other: "{{count}} wydarzenia",
  months: "Przejdź do miesiąca",
  freeEntry: "wstęp wolny",
  from: "od {{time}}",
  by: "Zaprasza {{name}}",
  none: "Nic w programie nie pasuje do tych filtrów",
  noneHint: "Usuń któryś z filtrów albo zobacz cały program na ten rok.",
};
