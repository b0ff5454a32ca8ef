/** Texts of the search's map: its marks, its arrows, the list beside it and the form for distances. */
export default {
  title: "Mapa propozycji",
  help: "Mapę przesuniesz myszą lub strzałkami, a przybliżysz klawiszami + i − albo kółkiem myszy z klawiszem Ctrl; na ekranie dotykowym użyj dwóch palców.",
  zoomIn: "Przybliż", zoomOut: "Oddal", whole: "Pokaż cały region",
  pan: { label: "Przesuwanie mapy", north: "Na północ", south: "Na południe", east: "Na wschód", west: "Na zachód" },
  county_one: "{{name}}: {{count}} propozycja", county_few: "{{name}}: {{count}} propozycje", county_many: "{{name}}: {{count}} propozycji", county_other: "{{name}}: {{count}} propozycji",
  cluster_one: "{{count}} propozycja: przybliż", cluster_few: "{{count}} propozycje blisko siebie: przybliż", cluster_many: "{{count}} propozycji blisko siebie: przybliż", cluster_other: "{{count}} propozycji blisko siebie: przybliż",
  spot_one: "{{place}}, {{count}} propozycja: pokaż listę", spot_few: "{{place}}, {{count}} propozycje: pokaż listę", spot_many: "{{place}}, {{count}} propozycji: pokaż listę", spot_other: "{{place}}, {{count}} propozycji: pokaż listę",
  list: { heading: "Na mapie", back: "Wszystkie na mapie" },
  distance: { km: "{{km}}\u00a0km", under: "poniżej 1\u00a0km" },
  near: {
    heading: "Odległość", fromPlace: "Odległość od miejscowości", place: "Odległość od", choose: "wybierz miejscowość", point: "wskazany punkt", radius: "W promieniu", anyRadius: "bez ograniczenia", km: "{{km}}\u00a0km", submit: "Pokaż",
    me: "Blisko mnie",
    rounding: "O położenie zapytamy dopiero po naciśnięciu przycisku. Zaokrąglone do ok.\u00a01\u00a0km trafi do adresu strony.",
    asking: "Czekamy na odpowiedź przeglądarki…",
    refused: "Przeglądarka nie udostępniła położenia. Wybierz miejscowość z listy.",
    absent: "Ta przeglądarka nie podaje położenia. Wybierz miejscowość z listy.",
    failed: "Nie udało się ustalić położenia. Spróbuj ponownie albo wybierz miejscowość z listy.",
  },
};
