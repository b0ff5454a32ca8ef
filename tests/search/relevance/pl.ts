/** What Poles type, and what the first three answers must then be: see shape.ts. */
import type { Wish } from "./shape.ts";

export const polishWishes: readonly Wish[] = [
  // spelling: without marks, other marks, capitals
  ["swinoujscie", "place:swinoujscie"], ["ŚWINOUJŚCIE", "place:swinoujscie"], ["lodz wioslowa", "#mysliborz-lodzie-barlinek"], ["łódź na wyspę", "#drawa-lodz-bielawa"], ["zurawie", "theme:birds text:zuraw"], ["kapiel solankowa", "text:solank"],
  ["zamek ksiazat", "#szczecin-spacer-zamek-waly"], ["przereb", "#mysliborz-sauna-przerebel"], ["wedzarnia", "text:wedz"], ["miedzyzdroje", "place:miedzyzdroje"], ["jaroslawiec sauna", "#darlowo-sauna-jaroslawiec"],
  // typing errors
  ["kjaki", "theme:kayak"], ["kajkai", "theme:kayak"], ["latarnai morska", "theme:lighthouses"], ["świnoujscei", "place:swinoujscie"], ["kołobzreg", "place:kolobrzeg"], ["wędzrnia", "text:wedz"], ["rowre", "theme:cycling"], ["sauan", "theme:spa text:saun"], ["pensjonta", "type:lodging"], ["szczczecin", "place:szczecin"],
  ["przewodinkiem po zamku", "theme:heritage"], ["zagle zalwe", "theme:sailing"],
  // while typing
  ["kaj", "theme:kayak"], ["kołob", "place:kolobrzeg"], ["latar", "theme:lighthouses"], ["świn", "place:swinoujscie|karsibor text:swin"], ["krzywy la", "#szczecin-rower-krzywy-las"], ["solan", "text:solan"],
  // exonyms
  ["Kolberg", "place:kolobrzeg"], ["Swinemünde", "place:swinoujscie"], ["Stettin", "place:szczecin"], ["Misdroy", "place:miedzyzdroje"], ["Rügenwalde", "place:darlowo"], ["Bad Polzin", "place:polczyn-zdroj"],
  // cases
  ["w Kołobrzegu", "place:kolobrzeg"], ["w Szczecinie", "place:szczecin"], ["w Świnoujściu", "place:swinoujscie"], ["w Wolinie", "place:wolin"], ["w Międzyzdrojach", "place:miedzyzdroje"], ["w Darłowie", "place:darlowo"], ["w Stargardzie", "place:stargard"], ["w Łobzie", "place:lobez"], ["w Wisełce", "place:wiselka"], ["w Karsiborze", "place:karsibor"], ["w Moryniu", "place:moryn"],
  ["kajakami", "theme:kayak"], ["spływów", "theme:kayak"], ["spływy kajakowe", "theme:kayak"], ["dla dzieci", "theme:family"], ["nad jeziorem", "theme:lakes"], ["jezior", "theme:lakes"], ["latarni", "theme:lighthouses"], ["rowerem", "theme:cycling"], ["na rowerach", "theme:cycling"], ["wycieczek rowerowych", "theme:cycling"], ["z końmi", "theme:horses"], ["o żubrach", "text:zubr"], ["rejsów", "text:rejs|statk|zegl"],
  ["łodziami", "text:lodz|lod"], ["saunie", "text:saun"], ["ptakami", "theme:birds"], ["na plaży", "text:plaz"], ["wędkowania", "theme:fishing"],
  // other words for it
  ["statek wycieczkowy", "text:rejs|statk|statek|tramwaj"], ["konno przez łąki", "#parseta-konna-leg"], ["jazda konna", "theme:horses"], ["kwatera nad jeziorem", "type:lodging theme:lakes"], ["ciuchcia", "#rega-kolejka-gryfice"], ["kolej wąskotorowa", "#rega-kolejka-gryfice"], ["bunkier", "text:schron|fort|bunk"], ["kitesurfing", "#darlowo-kite-bukowo"], ["uzdrowisko", "theme:spa"], ["ryby na obiad", "theme:food"],
  ["sanie zimą", "text:kulig|sani"], ["obserwacja ptaków", "theme:birds"], ["morsowanie", "theme:winter"], ["żeglowanie", "theme:sailing"], ["canoe", "theme:kayak"], ["muzeum", "type:admission"], ["wypożyczalnia rowerów", "type:rental theme:cycling"], ["wypożyczalnia kajaków", "type:rental theme:kayak"], ["noclegi kołobrzeg", "type:lodging place:kolobrzeg"], ["winnica", "text:win"],
  // theme and place together, any order
  ["latarnia niechorze", "place:niechorze theme:lighthouses"], ["niechorze latarnia", "place:niechorze theme:lighthouses"], ["szczecin spacer z przewodnikiem", "place:szczecin type:guide"], ["sauna grzybowo", "#kolobrzeg-sauna-plaza"], ["kajak drawa", "theme:kayak"], ["kajakiem po Redze", "theme:kayak lot:rega"], ["rower r10", "theme:cycling"], ["spływ Drawą", "theme:kayak theme:river"], ["zamek świdwin", "place:swidwin"], ["nocleg mrzeżyno", "place:mrzezyno"],
  // as people say it
  ["gdzie na kajaki", "theme:kayak"], ["pokój nad jeziorem", "type:lodging theme:lakes"], ["nocleg z widokiem na morze", "type:lodging"], ["sanatorium połczyn", "place:polczyn-zdroj"], ["średniowieczne mury", "theme:heritage"], ["wioska wikingów", "text:wolin|wiking"], ["rowery do wypożyczenia", "type:rental theme:cycling"], ["lekcja wędkowania", "theme:fishing"], ["degustacja wina", "text:win"],
  ["zachód słońca", "#kolobrzeg-rejs-zachod"], ["sauna w zimie", "text:saun"], ["w Darłówku", "text:darlow"], ["organy kamien pomorski", "text:organ"], ["narty wodne", "#drawa-wyciag-wodny"], ["nad Odrą", "text:odr"], ["warsztaty dla dzieci", "theme:family"], ["śledzie", "text:sledz"], ["spływ kajakowy dla rodzin", "theme:kayak theme:family"], ["noc w stajni", "theme:horses"], ["w Bornem Sulinowie", "text:born"], ["w Nowym Warpnie", "place:nowe-warpno"],
  ["w Ustroniu Morskim", "text:ustron"], ["w Trzcińsku-Zdroju", "place:trzcinsko-zdroj"], ["pałacach", "text:palac|dwor"], ["co robić w Szczecinie", "place:szczecin"], ["atrakcje dla dzieci Kołobrzeg", "theme:family"], ["domki nad jeziorem", "type:lodging"], ["wypożyczalnia łodzi", "type:rental"], ["rowerem przez las", "theme:cycling"], ["kuchnia regionalna", "theme:food"], ["agroturystyka z końmi", "theme:horses"], ["morze zimą", "theme:winter"], ["czarter jachtu", "theme:sailing"], ["kajaki dla początkujących", "theme:kayak"],
  ["mury obronne", "text:mur"], ["kanaly", "text:kanal"], ["bus do latarni", "#kolobrzeg-bus-gaski"], ["zima nad morzem", "theme:winter theme:sea"], ["hotel ze spa", "theme:spa"], ["park narodowy", "theme:nature"],
  // names half remembered
  ["słoń", "text:slon|slonia"], ["krzywy las", "#szczecin-rower-krzywy-las"], ["paprykarz", "#szczecin-pasztecik-i-paprykarz"], ["król Eryk", "text:eryk"], ["dwa dni nowe warpno", "#zalew-dwa-dni-nowe-warpno"], ["bitwa o krowę", "#parseta-zamek-swidwin"], ["dom pod bukami", "text:buk"], ["święta góra", "#darlowo-swieta-gora"], ["trzy noce nad Świną", "#wolin-delta-trzy-noce"], ["krokusy", "#szczecin-krokusy-jasne-blonia"], ["latarnie wybrzeża", "#region-latarnie-wybrzeza"],
];
