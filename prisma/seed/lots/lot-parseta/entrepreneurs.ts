/** Businesses of the LOT Dorzecze Parsęty. */
import type { EntrepreneurSeed } from "../../shape.ts";

export const entrepreneurs: EntrepreneurSeed[] = [
  {
    id: "parseta-dwie-rzeki", name: "Przystań Dwie Rzeki", legalName: "Dwie Rzeki Paweł Radewski", nip: "0000320101",
    place: "karlino", street: "ul. Nadrzeczna 11", postcode: "78-230",
    email: "kajaki@dwie-rzeki.example", phone: "+48 94 000 31 01",
    about: {
      pl: "Przystań w Karlinie, tam gdzie Radew wpada do Parsęty. Szesnaście kajaków, przyczepa i kierowca, który zna każdy zjazd do rzeki między Rościnem a Bardami.",
      de: "Eine Bootsstation in Karlino, wo die Radew in die Parsęta mündet. Sechzehn Kajaks, ein Anhänger und ein Fahrer, der jede Einsetzstelle zwischen Rościno und Bardy kennt.",
      en: "A kayak base in Karlino, where the Radew joins the Parsęta. Sixteen kayaks, a trailer and a driver who knows every landing between Rościno and Bardy.",
    },
  },
  {
    id: "parseta-sucha-mucha", name: "Sucha Mucha", legalName: "Sucha Mucha Szkoła Wędkarska Adam Lipieński", nip: "0000320102",
    place: "bialogard", street: "ul. Młynarska 5", postcode: "78-200",
    email: "nauka@sucha-mucha.example", phone: "+48 94 000 31 02",
    about: {
      pl: "Mała szkoła muchowa z Białogardu. Uczą rzucać na łące, potem wchodzą z gościem do rzeki po kolana. Ryby wracają do wody.",
      de: "Eine kleine Fliegenfischerschule aus Białogard. Geworfen wird zuerst auf der Wiese, dann geht es knietief in den Fluss. Die Fische schwimmen danach weiter.",
      en: "A small fly-fishing school from Białogard. Casting starts on the meadow, then you wade in to the knee. The fish go back.",
    },
  },
  {
    id: "parseta-lipowa-aleja", name: "Dwór Lipowa Aleja", legalName: "Dwór Lipowa Aleja Hanna i Michał Kiełpińscy s.c.", nip: "0000320103",
    place: "rabino", street: "ul. Dworska 1", postcode: "78-331",
    email: "dwor@lipowa-aleja.example", phone: "+48 94 000 31 03",
    about: {
      pl: "Dwór z końca XIX wieku pod Rąbinem, odnowiony pokój po pokoju przez gospodarzy, którzy tu mieszkają. Osiem pokoi, wiejska kuchnia i sauna w starym sadzie.",
      de: "Ein Gutshaus vom Ende des 19. Jahrhunderts bei Rąbino, Zimmer für Zimmer erneuert von den Besitzern, die hier auch wohnen. Acht Gästezimmer, Landküche und eine Sauna im alten Obstgarten.",
      en: "A late nineteenth-century manor near Rąbino, restored room by room by the owners who live in it. Eight guest rooms, a country kitchen and a sauna in the old orchard.",
    },
  },
  {
    id: "parseta-stajnia-legi", name: "Stajnia Łęgi", legalName: "Stajnia Łęgi Natalia Wrzosowska", nip: "0000320104",
    place: "dygowo", street: "ul. Łąkowa 7", postcode: "78-113",
    email: "konie@stajnia-legi.example", phone: "+48 94 000 31 04",
    about: {
      pl: "Osiem spokojnych koni, kryta ujeżdżalnia i trzy domki na skraju łąk nad Parsętą. Jeżdżą tu dzieci ze wsi i goście, którzy ostatni raz siedzieli w siodle w szkole.",
      de: "Acht ruhige Pferde, eine Reithalle und drei Häuschen am Rand der Parsęta-Wiesen. Hier reiten die Dorfkinder und Gäste, die zuletzt in der Schulzeit im Sattel saßen.",
      en: "Eight steady horses, an indoor school and three cottages at the edge of the Parsęta meadows. Village children ride here, and so do guests who last sat in a saddle at school.",
    },
  },
  {
    id: "parseta-stacja-goscino", name: "Stacja Gościno", legalName: "Stacja Gościno Krzysztof i Dorota Torowiccy s.c.", nip: "0000320105",
    place: "goscino", street: "ul. Kolejowa 3", postcode: "78-120",
    email: "rowery@stacja-goscino.example", phone: "+48 94 000 31 05",
    about: {
      pl: "Dom dawnego kolejarza przy ścieżce na starym nasypie kolejki. Wypożyczają rowery, mają sześć pokoi i bus z przyczepą na dwanaście rowerów.",
      de: "Ein früheres Eisenbahnerhaus am Radweg auf dem alten Bahndamm. Fahrradverleih, sechs Zimmer und ein Bus mit Anhänger für zwölf Räder.",
      en: "A former railwayman’s house beside the path on the old trackbed. Bikes for hire, six rooms and a minibus with a trailer for twelve bicycles.",
    },
  },
  {
    id: "parseta-opowiesci", name: "Opowieści Dorzecza", legalName: "Opowieści Dorzecza Barbara Zamkowicz", nip: "0000320106",
    place: "bialogard", street: "pl. Wolności 8", postcode: "78-200",
    email: "przewodnik@opowiesci-dorzecza.example", phone: "+48 94 000 31 06",
    about: {
      pl: "Przewodniczki z Białogardu i Świdwina. Prowadzą po zamku, do Trygława i przez niedużą wystawę o pożarze z 1980 roku w Karlinie.",
      de: "Gästeführerinnen aus Białogard und Świdwin. Sie zeigen die Burg, den Trygław und eine kleine Ausstellung über den Brand von 1980 in Karlino.",
      en: "Guides from Białogard and Świdwin who show the castle, the Trygław boulder and a small exhibition about the 1980 oil fire in Karlino.",
    },
  },
];
