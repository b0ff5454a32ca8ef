/** What everybody else types in English, and what the first three answers must then be: see shape.ts. */
import type { Wish } from "./shape.ts";

export const englishWishes: readonly Wish[] = [
  // spelling
  ["kolobrzeg", "place:kolobrzeg"], ["Swinoujscie lighthouse", "#wolin-latarnia-forty"], ["darlowo", "place:darlowo"], ["miedzyzdroje", "place:miedzyzdroje"], ["Lake Barlineckie", "text:barlinec"],
  // typing errors
  ["kayk", "theme:kayak"], ["lighthose", "theme:lighthouses"], ["bicylce", "theme:cycling"], ["szcezcin", "place:szczecin"], ["smokehose", "text:smoke"], ["accomodation", "type:lodging"], ["horse ridding", "theme:horses"], ["suana", "theme:spa text:saun"], ["kolobrzge", "place:kolobrzeg"],
  // while typing
  ["kay", "theme:kayak"], ["lightho", "theme:lighthouses"], ["szcz", "place:szczecin|szczecinek"], ["smok", "text:smok"],
  // exonyms
  ["Stettin", "place:szczecin"], ["Kolberg", "place:kolobrzeg"], ["Swinemünde", "place:swinoujscie"], ["Swinemunde", "place:swinoujscie"], ["Misdroy", "place:miedzyzdroje"],
  // forms
  ["kayaking", "theme:kayak"], ["lighthouses", "theme:lighthouses"], ["cranes", "theme:birds text:crane"], ["castles", "text:castle"], ["bikes for rent", "theme:cycling type:rental"], ["boat trips", "text:boat|cruise|tram|ship|port"], ["lakes", "theme:lakes"], ["sailing", "theme:sailing"], ["with children", "theme:family"], ["guided walks", "theme:hiking|city|heritage|nature"], ["in Kołobrzegu", "place:kolobrzeg"],
  // other words for it
  ["bike hire", "theme:cycling type:rental"], ["canoe", "theme:kayak"], ["canoeing on the Drawa", "theme:kayak"], ["cycling", "theme:cycling"], ["beach", "text:beach|sea|baltic"], ["coast", "theme:sea"], ["hotel in Szczecin", "place:szczecin type:lodging"], ["cabin by the river", "text:cottage|cabin"], ["seaside apartment", "type:lodging theme:sea"], ["birding", "theme:birds"], ["horse riding", "theme:horses"], ["hot tub", "theme:spa"], ["steam railway", "text:gauge|train|railway"], ["kitesurfing", "#darlowo-kite-bukowo"], ["wartime bunker", "text:shelter|fort|bunker"], ["museum", "type:admission"], ["angling", "theme:fishing"], ["medieval church", "theme:heritage"], ["wellness", "theme:spa"],
  // theme and place together
  ["kayak Trzebiatów", "place:trzebiatow theme:kayak"], ["Niechorze lighthouse", "place:niechorze theme:lighthouses"], ["sauna Grzybowo", "#kolobrzeg-sauna-plaza"], ["room in Darłowo", "#darlowo-pokoje-trzy-korony"], ["winter sea eagles", "#zalew-zimowe-bieliki"], ["Szczecin food", "place:szczecin theme:food"],
  // as people say it
  ["things to do in Szczecin", "place:szczecin"], ["bird watching", "theme:birds"], ["boat rental", "type:rental"], ["castle tour", "text:castle"], ["fly fishing", "#parseta-lekcja-muchowa"], ["wine tasting", "text:wine|vineyard"], ["sauna by the lake", "text:sauna theme:lakes"], ["sunset cruise", "#kolobrzeg-rejs-zachod"], ["walking tour Darłowo", "#darlowo-spacer-krolewski"], ["Baltic coast cycling", "theme:cycling theme:sea"], ["viking village", "text:viking|wolin"],
  ["smoked fish", "text:smok"], ["guided kayak tour", "theme:kayak"], ["cathedral organ", "#wolin-katedra-organy"], ["horse sleigh", "#drawa-kulig-siemczyno"], ["night in a manor", "text:manor|palace"], ["spa Kołobrzeg", "place:kolobrzeg theme:spa"], ["mammoth", "#odra-stodola-lodowa"], ["what to see in Kolobrzeg", "place:kolobrzeg"], ["kayak rental", "theme:kayak type:rental"], ["guesthouse by the sea", "type:lodging theme:sea"], ["national park hike", "theme:hiking theme:nature"], ["fishing boat", "theme:fishing"], ["geese", "text:geese|goose"], ["family friendly apartment", "type:lodging"], ["sauna winter sea", "theme:winter text:sauna"], ["Oder cranes", "theme:birds"],
  // names half remembered
  ["crooked forest", "#szczecin-rower-krzywy-las"], ["house of salt", "#kolobrzeg-dom-soli"], ["battle over a cow", "#parseta-zamek-swidwin"], ["king eric", "text:eric"], ["holy mountain", "#darlowo-swieta-gora"], ["largest boulder", "#parseta-tryglaw-tychowo"], ["brick gothic", "text:brick"], ["bison", "text:bison"], ["elephant", "text:elephant"],
];
