/** Every namespace of the language, for the server. */
import giftPaper from "./gift-paper.ts";
import hostMail from "./host-mail.ts";
import legal from "./legal.ts";
import mail from "./mail.ts";
import print from "./print.ts";
import requestMail from "./request-mail.ts";
import studioTexts from "./studio-texts.ts";
import waitingMail from "./waiting-mail.ts";

export default { ...studioTexts, giftPaper, hostMail, legal, mail, print, requestMail, waitingMail };
