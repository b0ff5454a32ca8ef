/** Every namespace of the language, for the server. */
import legal from "./legal.ts";
import mail from "./mail.ts";
import print from "./print.ts";
import studioTexts from "./studio-texts.ts";

export default { ...studioTexts, legal, mail, print };
