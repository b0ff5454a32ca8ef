/** English: words nobody looks for, what themes and kinds are called, and words that answer for one another. */
import type { LanguageWords } from "./shape.ts";

export const english: LanguageWords = {
  stop: "a about an and any are around at best by can do find for friendly from go going good how i in into is it looking me my near nice of on or our place places recommended see should some the there things to us visit want we what where with you your",
  soft: "activities activity attraction attractions break breaks day days do experience experiences getaway holiday holidays offer offers package packages spot spots stuff things tour tourism tourist tours travel trip trips vacation vacations visit visiting weekend weekends",
  themes: {
    sea: "sea beach coast Baltic seaside shore", lakes: "lake lakeland", river: "river", kayak: "kayak kayaking canoe canoeing paddle paddling", cycling: "bike bicycle cycling cycle route cyclist",
    hiking: "hiking hike walking walk trail trekking", nature: "nature wildlife forest national park reserve", birds: "bird birdwatching ornithology birding", heritage: "heritage history historic medieval monument sightseeing", lighthouses: "lighthouse",
    food: "food local cuisine tasting culinary eat", spa: "spa wellness resort relax relaxation", family: "family children kid", sailing: "sailing sail yacht sailboat", fishing: "fishing angling fish",
    winter: "winter cold dip", city: "city town sightseeing urban", horses: "horse riding stud equestrian",
  },
  seasons: { spring: "spring", summer: "summer", autumn: "autumn fall", winter: "winter" },
  offers: {
    lodging: "accommodation stay guesthouse hotel apartment room lodging overnight", activity: "activity experience", guide: "guide guided tour", rental: "rental hire rent", transport: "transport transfer ferry", admission: "admission ticket exhibition museum", food: "restaurant meal dinner", wellness: "treatment wellness relax",
  },
  same: [
    "boat ship vessel", "cruise boat trip sail", "ferry crossing boat", "coast seaside shore beach", "kayak canoe paddle", "bike bicycle cycling cycle", "cyclist bike", "flat apartment", "cottage cabin chalet cottages", "hotel guesthouse inn", "farm farmstead countryside agritourism homestead", "village homestead settlement", "palace manor mansion", "bike mountainbike", "castle fortress stronghold", "fort fortress bunker", "bunker shelter", "church cathedral basilica minster",
    "museum exhibition", "hike walk trek ramble", "horse riding saddle stable", "railway train", "narrow gauge steam train", "bus minibus shuttle transfer", "sleigh sledge sled", "kite kitesurfing kiteboarding", "hire rental rent", "guide guided tour", "workshop course lesson class learn", "family child kid children", "forest wood woods woodland", "sunset dusk twilight", "spa resort", "mud peat", "brine salt saline", "smokehouse smoked smoking", "wine vineyard winery winemaker",
    "beer brewery ale", "fishing angling angler", "cliff cliffs bluff", "bison buffalo wisent", "lagoon haff", "viking slavs medieval", "wall walls fortification", "brick gothic", "dinner supper", "swim swimming bathing", "seal seals", "sauna steam", "groats buckwheat", "island isle", "eagle eagles", "couple romantic two", "kid toddler", "crooked curved", "accommodation lodging", "skiing ski", "dog dogs pet",
  ],
  narrower: [
    "bird: crane goose eagle swan", "fish: herring zander vendace trout flounder smokehouse", "animal: bison horse eagle crane", "wildlife: bison crane eagle", "restaurant: supper lunch dinner table smokehouse inn", "sight: castle palace cathedral church tower walls ruin", "monument: castle palace cathedral church", "music: organ", "accommodation: room apartment flat cottage", "wellness: sauna brine mud", "snow: sleigh", "watersport: kayak kite sailing skiing",
  ],
};
