/** Photographs of a product in the studio, in English. */
import type { Translation } from "../../namespaces.ts";
import type pl from "../pl/pictures.ts";

export default {
  title: "Photographs", lead: "The first one is the cover: it is seen in lists, at the top of the page and on the leaflet. Without photographs the drawing stays.",
  back: "Back to the form", manage: "Photographs", none: "No photographs yet: the page shows a drawing.", add: "Add a photograph",
  count_one: "{{count}} photograph", count_other: "{{count}} photographs",
  number: "Photograph {{number}}", cover: "cover", missingAlt: "Photograph without a description",
  file: "File with the photograph", fileHint: "JPEG, PNG, WebP or AVIF, up to {{megabytes}} MB, at least {{least}} pixels wide, landscape if possible. We remove what the camera noted about place and device.", fileAgain: "For safety, browsers do not remember the file: please choose it again.",
  alt: "What the photograph shows", altHint: "One sentence for people who cannot see it, and for search engines. Always in Polish; in other languages if you can.",
  author: "Photographer", authorHint: "A name or a business; it stands under every photograph.", licence: "Rights",
  licences: { own: "our own (taken by us, or rights bought)", permission: "somebody else's, who agreed to it being shown here", "cc-by-4.0": "free licence CC BY 4.0", "cc-by-sa-4.0": "free licence CC BY-SA 4.0", "cc0-1.0": "public domain, CC0 1.0" },
  send: "Add the photograph", sending: "Sending…", save: "Save the description", earlier: "Earlier", later: "Later", earlierOf: "Move earlier: photograph {{number}}", laterOf: "Move later: photograph {{number}}",
  remove: "Remove", removeOf: "Remove photograph {{number}}", removeSure: "Yes, remove for good", full: "There are {{most}} photographs already, and no room for more. Remove one to add another.",
  done: { added: "Photograph added", saved: "Description saved", moved: "Order changed", removed: "Photograph removed" },
} satisfies Translation<typeof pl>;
