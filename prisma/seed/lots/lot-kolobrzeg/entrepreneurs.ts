/** The businesses of LOT Brzeg Kołobrzeski. */
import type { EntrepreneurSeed } from "../../shape.ts";

export const entrepreneurs: EntrepreneurSeed[] = [
  {
    id: "kolobrzeg-zegluga-rybitwa", name: "Żegluga Rybitwa", legalName: "Żegluga Rybitwa Sp. z o.o.", nip: "0003208011",
    place: "kolobrzeg", street: "ul. Portowa 31", postcode: "78-100", email: "kasa@zegluga-rybitwa.example", phone: "+48 94 000 32 11",
    about: {
      pl: "Rodzinny armator z Kołobrzegu. Pływa jednym statkiem, „Rybitwą”, od kwietnia do połowy października, z kapitanem przy mikrofonie; zimą statek można zwiedzić przy nabrzeżu.",
      de: "Familienreederei aus Kołobrzeg. Sie fährt von April bis Mitte Oktober mit einem einzigen Schiff, der „Rybitwa“, und der Kapitän erzählt selbst; im Winter kann man das Schiff am Kai besichtigen.",
      en: "A family shipping firm from Kołobrzeg with a single vessel, the Rybitwa, sailing from April to mid-October. The captain does the talking himself; in winter the ship can be visited at the quay.",
    },
  },
  {
    id: "kolobrzeg-willa-kasztanowa", name: "Willa Kasztanowa", legalName: "Willa Kasztanowa Anna i Piotr s.c.", nip: "0003208012",
    place: "kolobrzeg", street: "ul. Rodziewiczówny 40", postcode: "78-100", email: "recepcja@willa-kasztanowa.example", phone: "+48 94 000 32 12",
    about: {
      pl: "Pensjonat w dzielnicy uzdrowiskowej, dziesięć minut spacerem od plaży. W przyziemiu prowadzi małą łazienkę solankową z trzema wannami.",
      de: "Pension im Kurviertel, zehn Gehminuten vom Strand. Im Souterrain gehört eine kleine Solebadestube mit drei Wannen dazu.",
      en: "A guesthouse in the spa quarter, ten minutes on foot from the beach, with a small brine bathhouse of three tubs on the lower floor.",
    },
  },
  {
    id: "kolobrzeg-wydma-grzybowo", name: "Domki za Wydmą", legalName: "Domki za Wydmą Sp. z o.o.", nip: "0003208013",
    place: "grzybowo", street: "ul. Nadmorska 58", postcode: "78-132", email: "klucze@domki-za-wydma.example", phone: "+48 94 000 32 13",
    about: {
      pl: "Sześć drewnianych apartamentów w sosnowym lesie w Grzybowie i sauna na kołach, która jesienią staje przy zejściu na plażę.",
      de: "Sechs Holzapartments im Kiefernwald von Grzybowo und eine Sauna auf Rädern, die im Herbst an den Strandzugang rollt.",
      en: "Six timber apartments in the pine woods of Grzybowo, and a sauna on wheels that is parked by the beach path once autumn comes.",
    },
  },
  {
    id: "kolobrzeg-dom-nad-klifem", name: "Dom nad Klifem", legalName: "Dom nad Klifem – Noclegi i Rowery s.c.", nip: "0003208014",
    place: "ustronie-morskie", street: "ul. Bolesława Chrobrego 88", postcode: "78-111", email: "rowery@dom-nad-klifem.example", phone: "+48 94 000 32 14",
    about: {
      pl: "Pokoje gościnne dla rowerzystów w Ustroniu Morskim, wypożyczalnia w Kołobrzegu i bus z przyczepą, który wozi rowery wzdłuż trasy R10.",
      de: "Gästezimmer für Radreisende in Ustronie Morskie, dazu ein Verleih in Kołobrzeg und ein Bus mit Anhänger, der Räder entlang des R10 befördert.",
      en: "Rooms for cyclists in Ustronie Morskie, a hire point in Kołobrzeg, and a van with a trailer that moves bicycles along the R10.",
    },
  },
  {
    id: "kolobrzeg-solny-trakt", name: "Solny Trakt", legalName: "Pracownia Przewodnicka Solny Trakt Sp. z o.o.", nip: "0003208015",
    place: "kolobrzeg", street: "ul. Warzelnicza 9", postcode: "78-100", email: "spacery@solny-trakt.example", phone: "+48 94 000 32 15",
    about: {
      pl: "Czworo miejskich przewodników i niewielka wystawa o warzeniu soli w dawnym magazynie na Wyspie Solnej.",
      de: "Vier Stadtführer und eine kleine Ausstellung über das Salzsieden in einem alten Speicher auf der Salzinsel.",
      en: "Four city guides, and a small exhibition on salt boiling in a former warehouse on Salt Island.",
    },
  },
  {
    id: "kolobrzeg-wedzarnia-resko", name: "Wędzarnia Resko", legalName: "Wędzarnia Resko – Połowy i Kuchnia s.c.", nip: "0003208016",
    place: "dzwirzyno", street: "ul. Wyzwolenia 104", postcode: "78-131", email: "stolik@wedzarnia-resko.example", phone: "+48 94 000 32 16",
    about: {
      pl: "Wędzarnia i sala na trzydzieści osób przy porcie rybackim w Dźwirzynie. Ryba schodzi z kutrów i z jeziora Resko Przymorskie.",
      de: "Räucherei mit dreißig Plätzen am Fischerhafen von Dźwirzyno. Der Fisch kommt von den Kuttern und aus dem Resko-See.",
      en: "A smokehouse with thirty seats by the fishing harbour of Dźwirzyno. The fish comes off the cutters and from Lake Resko.",
    },
  },
];
