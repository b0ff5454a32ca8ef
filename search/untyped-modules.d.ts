/** Types of the two stemmer packages that bring none: only what `stem.ts` calls. */
declare module "lunr-languages/lunr.pl.js" {
  const register: (lunr: unknown) => void;
  export default register;
}
declare module "snowball-stemmers" {
  const stemmers: { newStemmer(language: string): { stem(word: string): string } };
  export default stemmers;
}
