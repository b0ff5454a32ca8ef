/** The texts that the studio needs in the browser. */
import calendar from "./calendar.ts";
import door from "./door.ts";
import money from "./money.ts";
import pictures from "./pictures.ts";
import promotions from "./promotions.ts";
import publicTexts from "./public-texts.ts";
import studio from "./studio.ts";

export default { ...publicTexts, calendar, door, money, pictures, promotions, studio };
