/** With JavaScript the search form answers at once and its empty fields stay out of the address; without it the browser sends it as it is. */
import { useSubmit } from "@remix-run/react";
import { useCallback } from "react";

/** @returns sends the form in place of the browser; `keepScroll` where the page stays the same */
export function useSearchSubmit(): (form: HTMLFormElement, options?: { keepScroll?: boolean }) => void {
  const submit = useSubmit();
  return useCallback((form, { keepScroll = false } = {}) => {
    const filled = new URLSearchParams();
    for (const [name, value] of new FormData(form)) if (typeof value === "string" && value.trim() !== "") filled.append(name, value);
    submit(filled, { action: new URL(form.action).pathname, preventScrollReset: keepScroll });
  }, [submit]);
}
