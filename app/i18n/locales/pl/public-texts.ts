/** The texts that the storefront's pages need in the browser, in one piece. */
import about from "./about.ts";
import checkout from "./checkout.ts";
import common from "./common.ts";
import errors from "./errors.ts";
import events from "./events.ts";
import home from "./home.ts";
import map from "./map.ts";
import order from "./order.ts";
import product from "./product.ts";
import search from "./search.ts";
import vocabulary from "./vocabulary.ts";

export default { about, checkout, common, errors, events, home, map, order, product, search, vocabulary };
