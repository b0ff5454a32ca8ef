/** A field that the visitor types in freely, and that follows when the choice changes elsewhere on the page (a day clicked in the calendar). */
import { useEffect, useRef, type InputHTMLAttributes } from "react";

export function SyncedInput({ value, ...rest }: Omit<InputHTMLAttributes<HTMLInputElement>, "value" | "defaultValue"> & { value: string }) {
  const input = useRef<HTMLInputElement>(null);
  const drawn = useRef(value);
  useEffect(() => {
    if (drawn.current !== value && input.current) input.current.value = value; // not when the page wakes: what was typed before stays
    drawn.current = value;
  }, [value]);
  return <input ref={input} defaultValue={value} {...rest} />;
}
