/** The texts that the studio needs in the browser. */
import pictures from "./pictures.ts";
import publicTexts from "./public-texts.ts";
import studio from "./studio.ts";

export default { ...publicTexts, pictures, studio };
