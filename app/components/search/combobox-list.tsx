/** The suggestions under a search field, by kind; lies over the page and moves nothing. Other suggestions are another list: lines that wander would be layout shifts. */
import { Link } from "@remix-run/react";
import { useEffect, useRef, useState, type MouseEvent, type RefObject } from "react";
import { useT } from "../../i18n/use-t.ts";
import type { Suggestion } from "./combobox-keys.ts";
import { roomFor, type Room } from "./combobox-room.ts";

interface Props { id: string; field: RefObject<HTMLElement>; suggestions: Suggestion[]; active: number; onChoose: (suggestion: Suggestion) => void }

/** The id of a line, for aria-activedescendant. */
export function lineId(listId: string, index: number): string {
  return `${listId}-${index}`;
}

export function ComboboxList({ id, field, suggestions, active, onChoose }: Props) {
  const { t } = useT("common");
  const list = useRef<HTMLDivElement>(null);
  const [room] = useState(() => measured(field.current!));
  useEffect(() => showLine(list.current!, active), [active]);
  const kinds = [...new Set(suggestions.map(({ kind }) => kind))];
  return (
    <div ref={list} id={id} role="listbox" aria-label={t("suggest.label")} onMouseDown={(event) => event.preventDefault()} style={{ maxHeight: room.height }} className={`absolute left-0 z-40 w-[min(30rem,calc(100vw-2rem))] min-w-full overflow-y-auto overscroll-contain rounded border border-line-strong bg-surface py-1 shadow-raised ${room.above ? "bottom-full mb-1.5" : "top-full mt-1.5"}`}>
      {kinds.map((kind) => (
        <div key={kind} role="group" aria-label={t(`suggest.${kind}`)} className="border-t border-line first:border-t-0">
          <div aria-hidden="true" className="px-3 pb-0.5 pt-2 text-sm text-muted">{t(`suggest.${kind}`)}</div>
          {suggestions.map((suggestion, index) => suggestion.kind === kind && <Line key={suggestion.url} id={lineId(id, index)} suggestion={suggestion} chosen={index === active} onChoose={onChoose} />)}
        </div>
      ))}
    </div>
  );
}

/** A link, so that it can be opened beside the page; the keyboard stays in the field. */
function Line({ id, suggestion, chosen, onChoose }: { id: string; suggestion: Suggestion; chosen: boolean; onChoose: Props["onChoose"] }) {
  const choose = (event: MouseEvent) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    onChoose(suggestion);
  };
  return (
    <Link id={id} to={suggestion.url} role="option" discover="none" aria-selected={chosen} tabIndex={-1} onClick={choose} className={`flex min-h-11 px-3 py-2 ${suggestion.kind === "product" ? "flex-col" : "flex-wrap items-baseline gap-x-3"} text-ink no-underline hover:bg-sea-soft aria-selected:bg-sea-soft aria-selected:shadow-[inset_4px_0_0_var(--color-sea-strong)]`}>
      <span className="font-semibold">{suggestion.text}</span>
      <span className="text-sm text-muted">{suggestion.detail}</span>
    </Link>
  );
}

/** What is seen of the page: on a phone the keyboard covers a part of it. */
function measured(field: HTMLElement): Room {
  const { top, bottom } = field.getBoundingClientRect();
  const seen = window.visualViewport;
  return roomFor({ top, bottom, from: seen?.offsetTop ?? 0, to: seen ? seen.offsetTop + seen.height : window.innerHeight });
}

/** Scrolls the list alone, never the page; the first line brings its heading along. */
function showLine(list: HTMLElement, active: number): void {
  const line = list.querySelectorAll<HTMLElement>("[role=option]")[active];
  if (!line || active === 0) list.scrollTop = 0;
  else if (line.offsetTop < list.scrollTop) list.scrollTop = line.offsetTop;
  else if (line.offsetTop + line.offsetHeight > list.scrollTop + list.clientHeight) list.scrollTop = line.offsetTop + line.offsetHeight - list.clientHeight;
}
