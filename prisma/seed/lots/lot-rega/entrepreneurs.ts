/** Businesses of the LOT Wybrzeże Rewalskie i Rega. */
import type { EntrepreneurSeed } from "../../shape.ts";

export const entrepreneurs: EntrepreneurSeed[] = [
  {
    id: "rega-dom-przy-latarni", name: "Dom przy Latarni", legalName: "Dom przy Latarni Wioletta Morzycka", nip: "0003205211",
    place: "niechorze", street: "ul. Polna 44", postcode: "72-350",
    email: "klucz@dom-przy-latarni.example", phone: "+48 91 000 52 01",
    about: {
      pl: "Dziesięć pokoi w ceglanym domu, z którego okien widać latarnię w Niechorzu. Otwarte przez cały rok, bo gospodyni najbardziej lubi listopad.",
      de: "Zehn Zimmer in einem Backsteinhaus mit Blick auf den Leuchtturm von Niechorze. Das Haus ist ganzjährig offen, denn die Wirtin mag den November am liebsten.",
      en: "Ten rooms in a brick house that looks at the Niechorze lighthouse. It stays open all year, because the owner’s favourite month is November.",
    },
  },
  {
    id: "rega-stacja-wyprawy", name: "Stacja Wyprawy", legalName: "Stacja Wyprawy Toczyłowscy sp.j.", nip: "0003205222",
    place: "pogorzelica", street: "ul. Kolejowa 2", postcode: "72-351",
    email: "peron@stacja-wyprawy.example", phone: "+48 91 000 52 02",
    about: {
      pl: "Bracia z Pogorzelicy zaczynali od roweru i miłości do wąskich torów. Dziś jeżdżą z gośćmi kolejką, wypożyczają rowery na R10, a zimą rozpalają saunę na plaży.",
      de: "Zwei Brüder aus Pogorzelica fingen mit einem Fahrrad und der Liebe zur Schmalspur an. Heute fahren sie mit Gästen Kleinbahn, verleihen Räder und heizen im Winter eine Sauna am Strand.",
      en: "Two brothers from Pogorzelica began with one bicycle and a love of narrow tracks. Today they ride the little railway with guests, hire out bicycles and heat a beach sauna in winter.",
    },
  },
  {
    id: "rega-kaszarnia", name: "Kaszarnia pod Basztą", legalName: "Kaszarnia pod Basztą Barbara Gryczyńska", nip: "0003205233",
    place: "trzebiatow", street: "ul. Wąska 3", postcode: "72-320",
    email: "miska@kaszarnia.example", phone: "+48 91 000 52 03",
    about: {
      pl: "Mała jadalnia przy trzebiatowskich murach. Kasza gryczana, jaglana i pęczak stoją tu na pierwszym miejscu, mięso i ryba są dodatkiem.",
      de: "Eine kleine Gaststube an der Stadtmauer von Trzebiatów. Buchweizen, Hirse und Graupen stehen hier an erster Stelle, Fleisch und Fisch sind die Beilage.",
      en: "A small dining room by the town wall of Trzebiatów. Buckwheat, millet and pearl barley come first here; meat and fish are the side dish.",
    },
  },
  {
    id: "rega-przystan-olcha", name: "Przystań Olcha", legalName: "Przystań Olcha Grzegorz Zakolski", nip: "0003205244",
    place: "mrzezyno", street: "ul. Trzebiatowska 19", postcode: "72-330",
    email: "wioslo@przystan-olcha.example", phone: "+48 91 000 52 04",
    about: {
      pl: "Kajaki w Trzebiatowie i domki w Mrzeżynie, połączone jedną rzeką. Właściciel pływa Regą od szkoły podstawowej i wie, gdzie nocuje zimorodek.",
      de: "Kajaks in Trzebiatów und Ferienhäuser in Mrzeżyno, verbunden durch einen Fluss. Der Inhaber paddelt seit der Grundschule auf der Rega und weiß, wo der Eisvogel schläft.",
      en: "Kayaks in Trzebiatów and cottages in Mrzeżyno, joined by one river. The owner has paddled the Rega since primary school and knows where the kingfisher roosts.",
    },
  },
  {
    id: "rega-stajnia-loznica", name: "Stajnia nad Łoźnicą", legalName: "Stajnia nad Łoźnicą Magdalena Kłusowska", nip: "0003218255",
    place: "lobez", street: "ul. Nadrzeczna 40", postcode: "73-150",
    email: "siodlo@stajnia-loznica.example", phone: "+48 91 000 52 05",
    about: {
      pl: "Dwanaście koni, sześć pokoi i duża kuchnia pod Łobzem, mieście, które przez ponad sto lat żyło z końskiej hodowli. Instruktorka uczy tak, żeby najpierw polubił Państwa koń.",
      de: "Zwölf Pferde, sechs Zimmer und eine große Küche bei Łobez, einer Stadt, die über hundert Jahre von der Pferdezucht lebte. Die Reitlehrerin sorgt dafür, dass zuerst das Pferd Sie mag.",
      en: "Twelve horses, six rooms and a big kitchen outside Łobez, a town that lived by horse breeding for more than a century. The instructor makes sure that the horse likes you first.",
    },
  },
  {
    id: "rega-bialy-slon", name: "Biały Słoń – przewodnicy", legalName: "Biały Słoń Przewodnicy Iwona i Adam Sgrafińscy s.c.", nip: "0003205266",
    place: "trzebiatow", street: "Rynek 12", postcode: "72-320",
    email: "traba@bialy-slon.example", phone: "+48 91 000 52 06",
    about: {
      pl: "Historyczka i ornitolog, prywatnie małżeństwo. Ona prowadzi po Trzebiatowie i klifie, on nad Liwią Łużę, zwykle o porze, kiedy inni jeszcze śpią.",
      de: "Eine Historikerin und ein Ornithologe, im Leben ein Ehepaar. Sie führt durch Trzebiatów und am Kliff entlang, er an den See Liwia Łuża, meist wenn andere noch schlafen.",
      en: "A historian and an ornithologist who happen to be married. She leads walks in Trzebiatów and along the cliff; he goes to Liwia Łuża, usually while others are asleep.",
    },
  },
];
