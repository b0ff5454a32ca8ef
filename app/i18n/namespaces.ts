/** The namespaces of interface texts, and what the translations of a Polish file must look like. */
import type texts from "./locales/pl/all-texts.ts";

export type Namespace = keyof typeof texts;

/** The shape of a Polish file with any words in it; the plural forms that only Polish has are left out. */
export type Translation<T> = {
  [Key in keyof T as Key extends `${string}_few` | `${string}_many` ? never : Key]: T[Key] extends string ? string : Translation<T[Key]>;
};
