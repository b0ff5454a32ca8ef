/** Asks for suggestions a moment after the last letter; an answer to anything but the last question is never heard. */
import { useEffect, useRef } from "react";
import type { Lang } from "../../core/vocabulary.ts";
import type { Suggestion } from "./combobox-keys.ts";

const PAUSE_MS = 120;
/** One letter begins half the region. */
const LEAST_LETTERS = 2;

class Asking {
  private timer: number | undefined;
  private request: AbortController | null = null;

  /** Forgets what was asked. */
  stop(): void {
    window.clearTimeout(this.timer);
    this.request?.abort();
    this.request = null;
  }

  /** `hear` is called once with what is suggested (nothing when the answer fails), or never when something else is asked before. */
  ask({ lang, text, hear }: { lang: Lang; text: string; hear: (suggestions: Suggestion[]) => void }): void {
    this.stop();
    if (text.trim().length < LEAST_LETTERS) return hear([]);
    this.timer = window.setTimeout(() => {
      const request = (this.request = new AbortController());
      const tell = (suggestions: Suggestion[]) => request.signal.aborted || hear(suggestions);
      fetchSuggestions(`/api/suggest?${new URLSearchParams({ lang, q: text.trim() }).toString()}`, request.signal).then(tell, () => tell([]));
    }, PAUSE_MS);
  }
}

async function fetchSuggestions(url: string, signal: AbortSignal): Promise<Suggestion[]> {
  const response = await fetch(url, { signal });
  return response.ok ? ((await response.json()) as { suggestions: Suggestion[] }).suggestions : [];
}

/** The asking of one field; it ends with the field. */
export function useAsking(): Asking {
  const asking = useRef<Asking>(undefined);
  asking.current ??= new Asking();
  useEffect(() => () => asking.current?.stop(), []);
  return asking.current;
}
