/** A guest is quicker than the script: what was typed or ticked while the page was waking stands in the fields and nobody has answered it. */
import { useEffect, useRef } from "react";

/** Once, when the page is awake: time to answer what was done before. */
export function useWaking(answer: () => void): void {
  const awake = useRef(false);
  useEffect(() => {
    if (awake.current) return;
    awake.current = true;
    answer();
  });
}

/** Whether the field stands as the page came; hidden ones are nobody's to touch. */
export function isUntouched(field: Element): boolean {
  if (field instanceof HTMLSelectElement) return [...field.options].every(({ selected, defaultSelected }) => selected === defaultSelected);
  if (!(field instanceof HTMLInputElement) || field.type === "hidden") return true;
  return field.checked === field.defaultChecked && (isTick(field) || field.value === field.defaultValue);
}

/** Whether it is ticked, not typed into. */
export function isTick(field: Element): boolean {
  return field instanceof HTMLInputElement && (field.type === "checkbox" || field.type === "radio");
}
