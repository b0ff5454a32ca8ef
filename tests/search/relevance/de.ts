/** What Germans type, and what the first three answers must then be: see shape.ts. */
import type { Wish } from "./shape.ts";

export const germanWishes: readonly Wish[] = [
  // spelling
  ["Angeln für Anfaenger", "theme:fishing"], ["Angeln für Anfänger", "theme:fishing"], ["Kueste", "theme:sea"], ["Raeucherei", "text:raucher"], ["schloss", "text:schloss"], ["Schloß Darlowo", "#darlowo-pokoje-trzy-korony"], ["Kraniche Widuchowa", "place:widuchowa theme:birds"], ["GAENSE", "text:gans"],
  // typing errors
  ["Kajka", "theme:kayak"], ["Leuchttrum", "theme:lighthouses"], ["Fahrad", "theme:cycling"], ["Kollberg", "place:kolobrzeg"], ["Swinemüdne", "place:swinoujscie"], ["Unterkumft", "type:lodging"], ["Suana am Meer", "theme:spa"], ["Pferede", "theme:horses"], ["Weingutt", "text:wein"],
  // while typing
  ["Leucht", "theme:lighthouses"], ["Rad", "theme:cycling"], ["Kolb", "place:kolobrzeg"], ["Räuch", "text:rauch"],
  // exonyms
  ["Kolberg", "place:kolobrzeg"], ["Swinemünde", "place:swinoujscie"], ["Swinemuende", "place:swinoujscie"], ["Stettin", "place:szczecin"], ["Misdroy", "place:miedzyzdroje"], ["Köslin", "lot:darlowo"], ["Wollin", "text:wolin"], ["Treptow an der Rega", "place:trzebiatow"], ["Groß Born", "place:borne-sulinowo"], ["Stettiner Hafen", "place:szczecin text:hafen"], ["Horst Leuchtturm", "place:niechorze"],
  // cases and plurals
  ["Radtouren", "theme:cycling"], ["Ferienwohnungen", "type:lodging"], ["Leuchttürme", "theme:lighthouses"], ["Wanderungen", "theme:hiking"], ["mit Kindern", "theme:family"], ["Vögel beobachten", "theme:birds"], ["an den Seen", "theme:lakes"], ["Führungen durch Szczecin", "place:szczecin type:guide"], ["Schiffe", "text:schiff|boot|rundfahrt"],
  // compounds
  ["Kajaktour", "theme:kayak"], ["Bootsfahrt", "text:boot|schiff|rundfahrt|wasserstrassenbahn|brucke"], ["Strandurlaub", "text:strand"], ["Kajakverleih", "theme:kayak type:rental"], ["Fahrradverleih", "theme:cycling type:rental"], ["Ostseeurlaub", "theme:sea"], ["Kranichbeobachtung", "text:kranich"], ["Reiturlaub", "theme:horses"], ["Städtereise", "theme:city"], ["Stadtführung Stettin", "place:szczecin theme:city"], ["Familienurlaub", "theme:family"], ["Angelurlaub", "theme:fishing"], ["Segeltörn", "theme:sailing"], ["Hafenrundfahrt", "text:hafen|rundfahrt"], ["Winterurlaub", "theme:winter"], ["Weinprobe", "text:wein"], ["Strandsauna", "#kolobrzeg-sauna-plaza"], ["Fischrestaurant", "theme:food"], ["Wellnessurlaub", "theme:spa"], ["Burgbesichtigung", "text:burg"],
  // other words for it
  ["Paddeln", "theme:kayak"], ["Kanu", "theme:kayak"], ["Fewo Ostsee", "text:apartment|wohnung"], ["Pension am See", "type:lodging theme:lakes"], ["Ferienhaus", "type:lodging text:ferienhaus|haus"], ["Dampferfahrt", "text:schiff|boot|rundfahrt|wasserstrassenbahn|brucke"], ["Schmalspurbahn", "#rega-kolejka-gryfice"], ["Vogelbeobachtung", "theme:birds"], ["Steilküste", "text:kliff|steilkuste"], ["Bunker", "text:schutzraum|fort|bunker"], ["Reiten", "theme:horses"], ["Kurort", "theme:spa"], ["Moorbad", "theme:spa text:moor"], ["Museum", "type:admission"],
  // theme and place together
  ["Kajak Drawa", "theme:kayak"], ["Fahrrad Kolberg", "theme:cycling place:kolobrzeg"], ["Leuchtturm Niechorze", "place:niechorze theme:lighthouses"], ["Sauna Grzybowo", "#kolobrzeg-sauna-plaza"], ["Zimmer in Darłowo", "#darlowo-pokoje-trzy-korony"], ["Kraniche an der Oder", "theme:birds text:kranich"], ["Unterkunft Kołobrzeg", "place:kolobrzeg type:lodging"],
  // as people say it
  ["Ausflug mit Kindern", "theme:family"], ["Kraniche beobachten", "text:kranich"], ["Fahrradtouren an der Ostsee", "theme:cycling theme:sea"], ["Zimmer mit Meerblick", "type:lodging"], ["Wanderung Steilküste", "theme:hiking"], ["Pferdeschlitten", "#drawa-kulig-siemczyno"], ["Räucherfisch", "text:raucher|rauch"], ["Orgelkonzert", "text:orgel"], ["Altstadt Stargard", "text:stargard"], ["Burgen und Schlösser", "theme:heritage"], ["Fliegenfischen", "#parseta-lekcja-muchowa"],
  ["Solebad", "text:sole"], ["Weingut Oder", "#odra-winnica-wieczor"], ["Zugfahrt", "text:zug|bahn"], ["Ferienhaus an der Rega", "#rega-domki-mrzezyno"], ["Insel Wollin", "lot:wolin"], ["Naturführung", "type:guide"], ["Übernachtung mit Frühstück", "type:lodging"], ["Küstenradweg", "theme:cycling"], ["Was kann man in Stettin machen", "place:szczecin"], ["Reiterhof", "theme:horses"], ["Ferienwohnung Swinemünde", "#wolin-apartament-swinoujscie"], ["Hotel in Kolberg", "#kolobrzeg-pokoj-willa-kasztanowa"], ["Kanuverleih", "theme:kayak type:rental"], ["Winter an der Ostsee", "theme:winter"], ["Weinbau", "text:wein"], ["Urlaub auf dem Bauernhof", "theme:horses|nature|family"], ["Paddeln mit Kindern", "theme:kayak theme:family"], ["Wikingerdorf", "text:wiking|wolin"],
  ["Fahrrad mieten", "theme:cycling type:rental"], ["Mountainbike", "theme:cycling"], ["Schwimmen im See", "theme:lakes"], ["Wanderweg Nationalpark", "theme:hiking"], ["Dampflok", "text:bahn|zug"], ["Bad Polzin", "place:polczyn-zdroj"],
  // names half remembered
  ["Krummer Wald", "#szczecin-rower-krzywy-las"], ["Elefant Trzebiatów", "text:elefant"], ["König Erich", "text:erich"], ["Haus des Salzes", "#kolobrzeg-dom-soli"], ["Schlacht um die Kuh", "#parseta-zamek-swidwin"], ["Heiliger Berg", "#darlowo-swieta-gora"], ["Backsteingotik", "text:backstein"], ["Wisente", "text:wisent"],
];
