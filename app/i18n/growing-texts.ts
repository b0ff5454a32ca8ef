/** The texts in the browser: at first those that the page was made of and carries with it, all of them as soon as more may be needed. */
import type { Resource } from "i18next";
import type { Lang } from "../core/vocabulary.ts";
import { setUpI18n, type Texts } from "./set-up.ts";

export interface GrowingTexts {
  now(): Texts;
  /** fetches all texts once; a failed attempt is tried again at the next call */
  all(): Promise<void>;
  /** for useSyncExternalStore */
  subscribe(listener: () => void): () => void;
}

/** @param inPage JSON from the page @param load the language's file; a text that neither has yet is empty until it is there */
export function growingTexts({ lang, inPage, load }: { lang: Lang; inPage: string; load: () => Promise<{ default: Resource[string] }> }): GrowingTexts {
  const listeners = new Set<() => void>();
  let loading: Promise<void> | undefined;
  const all = () => (loading ??= load().then(grow).catch(() => void (loading = undefined)));
  const first = setUpI18n({ lang, texts: JSON.parse(inPage) as Resource[string], onMissing: () => void all() });
  let current: Texts = { ...first, inPage: () => inPage };
  const grow = ({ default: texts }: { default: Resource[string] }) => {
    current = { ...setUpI18n({ lang, texts }), inPage: () => inPage };
    listeners.forEach((listener) => listener());
  };
  const subscribe = (listener: () => void) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  };
  return { now: () => current, all, subscribe };
}
