/** The namespaces of interface texts, and what the translations of a Polish file must look like. */

/** Every page of the storefront may need these in the browser. */
export const PUBLIC_NAMESPACES = ["common", "errors", "vocabulary", "home", "search", "product", "checkout", "order", "events", "about"] as const;
/** Only on the server, or only in the studio. */
export const OTHER_NAMESPACES = ["print", "mail", "legal", "studio"] as const;
export type Namespace = (typeof PUBLIC_NAMESPACES)[number] | (typeof OTHER_NAMESPACES)[number];

/** The shape of a Polish file with any words in it; the plural forms that only Polish has are left out. */
export type Translation<T> = {
  [Key in keyof T as Key extends `${string}_few` | `${string}_many` ? never : Key]: T[Key] extends string ? string : Translation<T[Key]>;
};
