/** The field for the words of a search. Without JavaScript a plain text field of its form; with it places, themes, LOTs and products are suggested. */
import { useNavigate } from "@remix-run/react";
import { useEffect, useId, useRef, useState, type FocusEvent, type KeyboardEvent } from "react";
import { useT } from "../../i18n/use-t.ts";
import { answered, CLOSED, press, withTrip, type Suggestion } from "./combobox-keys.ts";
import { ComboboxList, lineId } from "./combobox-list.tsx";
import { useAsking } from "./combobox-suggestions.ts";

/** The page of results makes its field anew: who has searched from the keyboard goes on in it; a phone's keyboard stays away, so that the results are seen. */
const GOES_ON_MS = 5_000;
let searchedAt = Number.NEGATIVE_INFINITY;

function goOnIn(field: HTMLInputElement | null): void {
  const goesOn = performance.now() - searchedAt < GOES_ON_MS && document.activeElement === document.body && window.matchMedia("(hover: hover)").matches;
  searchedAt = Number.NEGATIVE_INFINITY;
  if (goesOn) field?.focus({ preventScroll: true });
}

/** The label is the page's: `<label htmlFor={id}>`. */
export function Combobox({ id, name, defaultValue, placeholder }: { id: string; name: string; defaultValue: string; placeholder: string }) {
  const { t, lang } = useT("common");
  const [awake, setAwake] = useState(false);
  const [box, setBox] = useState(CLOSED);
  /** how many suggestions there are, to be said; null when nothing is. Said in words only when drawn: the words may come later than the answer. */
  const [found, setFound] = useState<number | null>(null);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    setAwake(true);
    goOnIn(field.current);
  }, []);
  const asking = useAsking();
  const navigate = useNavigate();
  const listId = useId();

  const hear = (suggestions: Suggestion[]) => {
    setBox((before) => answered(before, suggestions));
    setFound(suggestions.length > 0 || field.current?.value ? suggestions.length : null);
  };
  const ask = () => asking.ask({ lang, text: field.current!.value, hear });
  const close = () => {
    asking.stop();
    setBox(CLOSED);
    setFound(null);
  };
  const go = ({ kind, text, url }: Suggestion) => {
    const input = field.current!;
    const to = withTrip(url, input.form ? new FormData(input.form) : new FormData());
    input.value = kind === "place" ? text : "";
    close();
    void navigate(to);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return;
    const input = event.currentTarget;
    const reaction = press(box, { key: event.key, altKey: event.altKey, filled: input.value !== "" });
    if (reaction.taken) event.preventDefault();
    if (reaction.box !== box) setBox(reaction.box);
    if (box.open && !reaction.box.open) setFound(null);
    if (reaction.then === "ask") ask();
    if (event.key === "Enter") searchedAt = performance.now();
    if (reaction.then === "go") go(box.suggestions[box.active]!);
    if (reaction.then === "clear") input.value = "";
    if (reaction.then === "clear" || reaction.then === "stop") asking.stop();
  };
  const onBlur = (event: FocusEvent<HTMLDivElement>) => event.currentTarget.contains(event.relatedTarget) || close();
  const aria = awake && { role: "combobox", "aria-autocomplete": "list", "aria-expanded": box.open, "aria-controls": box.open ? listId : undefined, "aria-activedescendant": box.active >= 0 ? lineId(listId, box.active) : undefined } as const;
  return (
    <div className="relative" onBlur={onBlur}>
      <input ref={field} id={id} name={name} type="text" inputMode="search" enterKeyHint="search" defaultValue={defaultValue} placeholder={placeholder} maxLength={120} autoComplete="off" autoCapitalize="none" spellCheck={false} className="control" onInput={ask} onKeyDown={onKeyDown} {...aria} />
      {box.open && <ComboboxList key={box.suggestions.map(({ url }) => url).join(" ")} id={listId} field={field} suggestions={box.suggestions} active={box.active} onChoose={go} />}
      {awake && <div role="status" className="visually-hidden">{found === null ? "" : found > 0 ? t("suggest.count", { count: found }) : t("suggest.none")}</div>}
    </div>
  );
}
