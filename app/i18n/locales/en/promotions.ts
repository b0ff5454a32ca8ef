/** Texts of the namespace promotions, in English. */
import type { Translation } from "../../namespaces.ts";
import type pl from "../pl/promotions.ts";

export default {
  title: "Promotion codes",
  lead: "Reductions on what your organisation sells. Your organisation bears the cost; hosts get the full price.",
  leadRegional: "Reductions on everything on Latarnia. ZROT bears the cost; hosts and LOTs get the full price.",
  none: "There is no code yet.",
  done: { made: "Code created.", stopped: "Code stopped. Orders that have it already keep the reduction." },
  standing: { running: "running", coming: "not yet", over: "over", stopped: "stopped" },
  percentOff: "{{percent}}% off",
  amountOff: "{{amount}} off",
  span: "from {{from}} to {{to}}",
  from: "from {{amount}}",
  atMost_one: "at most {{count}} time", atMost_other: "at most {{count}} times",
  perGuestTimes_one: "{{count}} time per guest", perGuestTimes_other: "{{count}} times per guest",
  uses: "Uses",
  held_one: "and {{count}} at the checkout", held_other: "and {{count}} at the checkout",
  sold: "Sales with the code",
  cost: "Cost of reductions",
  stop: "Stop",
  stopOf: "Stop code {{code}}",
  new: {
    title: "New code",
    hint: "A code can’t be changed later, only stopped: whoever knows it should know what it’s worth.",
    code: "Code", codeHint: "4 to 20 characters: A–Z and 0–9.",
    name: "Name for you", nameHint: "Guests don’t see it.",
    takes: "How much off", percent: "Per cent of the price", amount: "A fixed amount",
    percentLabel: "Per cent", amountLabel: "Amount (PLN)", minTotal: "From what amount (PLN)", minTotalHint: "Empty: from any.",
    validFrom: "First day", validTo: "Last day", maxUses: "Times in all", perGuest: "Times per guest", unlimited: "Empty: no limit.",
    products: "For what", productsHint: "None ticked: for everything.", chooseProducts: "Only for some trips and offers ({{number}} to choose from)",
    make: "Make the code",
  },
} satisfies Translation<typeof pl>;
