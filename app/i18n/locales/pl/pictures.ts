/** Photographs of a product in the studio: adding, describing, ordering, removing. */
export default {
  title: "Zdjęcia", lead: "Pierwsze zdjęcie jest okładką: widać je na liście, na górze strony i na ulotce. Bez zdjęć zostaje rysunek.",
  back: "Wróć do formularza", manage: "Zdjęcia", none: "Jeszcze bez zdjęć: strona pokazuje rysunek.", add: "Dodaj zdjęcie",
  count_one: "{{count}} zdjęcie", count_few: "{{count}} zdjęcia", count_many: "{{count}} zdjęć", count_other: "{{count}} zdjęcia",
  number: "Zdjęcie {{number}}", cover: "okładka", missingAlt: "Zdjęcie bez opisu",
  file: "Plik ze zdjęciem", fileHint: "JPEG, PNG, WebP lub AVIF, najwyżej {{megabytes}} MB, co najmniej {{least}} pikseli szerokości, najlepiej poziome. Dane o miejscu i aparacie usuwamy.", fileAgain: "Ze względów bezpieczeństwa przeglądarka nie pamięta pliku: wybierz go jeszcze raz.",
  alt: "Co widać na zdjęciu", altHint: "Jedno zdanie dla osób, które zdjęcia nie widzą, i dla wyszukiwarek. Po polsku zawsze; w innych językach, jeśli możesz.",
  author: "Autor zdjęcia", authorHint: "Nazwisko lub firma; podpisujemy tak każde zdjęcie.", licence: "Prawa do zdjęcia",
  licences: { own: "nasze własne (autor u nas lub prawa kupione)", permission: "obce, autor zgodził się na publikację tutaj", "cc-by-4.0": "wolna licencja CC BY 4.0", "cc-by-sa-4.0": "wolna licencja CC BY-SA 4.0", "cc0-1.0": "domena publiczna, CC0 1.0" },
  send: "Dodaj zdjęcie", sending: "Wysyłanie…", save: "Zapisz opis", earlier: "Wcześniej", later: "Później", earlierOf: "Przesuń wcześniej: zdjęcie {{number}}", laterOf: "Przesuń później: zdjęcie {{number}}",
  remove: "Usuń", removeOf: "Usuń zdjęcie {{number}}", removeSure: "Tak, usuń na zawsze", full: "Jest już {{most}} zdjęć, więcej się nie zmieści. Usuń któreś, żeby dodać nowe.",
  done: { added: "Zdjęcie dodane", saved: "Opis zapisany", moved: "Kolejność zmieniona", removed: "Zdjęcie usunięte" },
};
