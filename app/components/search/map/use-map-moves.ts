/**
 * Zooming and moving the map by keys, wheel, mouse and two fingers. What is drawn follows at once; each gesture ends in one address, from which the
 * server draws anew, so that back and forward lead through them one by one.
 */
import { useNavigate } from "@remix-run/react";
import { useCallback, useEffect, useRef, type KeyboardEvent, type RefObject } from "react";
import { DIRECTIONS, frameHref, moved, sameFrame, zoomed, type Direction, type Frame } from "../../region-map/frame.ts";
import { followGestures } from "./map-gestures.ts";

const KEYS: Record<string, Direction> = { ArrowUp: "north", ArrowDown: "south", ArrowLeft: "west", ArrowRight: "east" };

export type MapMove = { zoom: number } | { pan: Direction };

/** The frame after a move. */
function afterMove(frame: Frame, move: MapMove): Frame {
  return "zoom" in move ? zoomed(frame, move.zoom) : moved(frame, DIRECTIONS[move.pan]);
}

export interface MapMoves {
  /** the element that listens, and the one in it that is shifted and scaled */
  stage: RefObject<HTMLDivElement>;
  drawing: RefObject<HTMLDivElement>;
  /** Moves on from where the map is heading, so that two quick presses are two moves. */
  move: (move: MapMove) => void;
  onKeyDown: (event: KeyboardEvent) => void;
}

export function useMapMoves({ frame, home, base }: { frame: Frame; home: Frame; base: string }): MapMoves {
  const [stage, drawing, heading] = [useRef<HTMLDivElement>(null), useRef<HTMLDivElement>(null), useRef(frame)];
  const navigate = useNavigate();
  const preview = useCallback((next: Frame) => {
    heading.current = next;
    if (drawing.current) drawing.current.style.transform = transformTo(frame, next);
  }, [drawing, frame, heading]);
  useEffect(() => preview(frame), [frame, preview]);
  const go = useCallback((next: Frame) => {
    preview(next);
    if (!sameFrame(next, frame)) navigate(sameFrame(next, home) ? base : frameHref(base, next), { preventScrollReset: true });
  }, [base, frame, home, navigate, preview]);
  useEffect(() => (stage.current ? followGestures(stage.current, { from: () => heading.current, preview, go }) : undefined), [go, heading, preview, stage]);
  const move = useCallback((by: MapMove) => go(afterMove(heading.current, by)), [go, heading]);
  const onKeyDown = useCallback((event: KeyboardEvent) => {
    const by = moveOf(event);
    if (!by) return;
    event.preventDefault();
    move(by);
  }, [move]);
  return { stage, drawing, move, onKeyDown };
}

function moveOf({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): MapMove | null {
  if (ctrlKey || metaKey || altKey) return null;
  if (key === "+" || key === "=") return { zoom: 2 };
  if (key === "-" || key === "−") return { zoom: 0.5 };
  return KEYS[key] ? { pan: KEYS[key] } : null;
}

/** What was drawn for one frame, shifted and scaled as if for another. */
function transformTo(drawn: Frame, next: Frame): string {
  if (drawn === next) return "";
  const shift = [((drawn.x - next.x) / drawn.width) * 100, ((drawn.y - next.y) / drawn.height) * 100];
  return `scale(${drawn.width / next.width}) translate(${shift[0]}%, ${shift[1]}%)`;
}
