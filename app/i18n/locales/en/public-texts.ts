/** The texts that the storefront's pages need in the browser, in one piece. */
import about from "./about.ts";
import change from "./change.ts";
import checkout from "./checkout.ts";
import codes from "./codes.ts";
import common from "./common.ts";
import errors from "./errors.ts";
import events from "./events.ts";
import gift from "./gift.ts";
import home from "./home.ts";
import map from "./map.ts";
import order from "./order.ts";
import product from "./product.ts";
import request from "./request.ts";
import search from "./search.ts";
import vocabulary from "./vocabulary.ts";
import waiting from "./waiting.ts";

export default { about, change, checkout, codes, common, errors, events, gift, home, map, order, product, request, search, vocabulary, waiting };
