/** Makes every key of the Polish texts known to the compiler: a wrong key does not compile. */
import "i18next";
import type texts from "./locales/pl/all-texts.ts";

declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "common";
    resources: typeof texts;
  }
}
