/** What hands do to a map: dragging with the mouse, the wheel with Ctrl, two fingers. One finger and the bare wheel go on scrolling the page. */
import { moved, zoomed, type Frame } from "../../region-map/frame.ts";

export interface Follower {
  /** where the map is heading when the gesture begins */
  from: () => Frame;
  /** while it goes on */
  preview: (frame: Frame) => void;
  /** when it has ended */
  go: (frame: Frame) => void;
}

/** Shorter ways are clicks. */
const LEAST_DRAG = 5;
/** A wheel that rests so long has ended. */
const WHEEL_REST_MS = 220;
const WHEEL_SPEED = 0.004;

/** @returns stops following */
export function followGestures(stage: HTMLElement, follower: Follower): () => void {
  const ends = [followMouse(stage, follower), followWheel(stage, follower), followFingers(stage, follower)];
  return () => ends.forEach((end) => end());
}

function followMouse(stage: HTMLElement, { from, preview, go }: Follower): () => void {
  let start: { x: number; y: number; frame: Frame } | null = null;
  let dragged: Frame | null = null;
  const down = ({ button, pointerType, clientX, clientY }: PointerEvent) => {
    if (button === 0 && pointerType !== "touch") start = { x: clientX, y: clientY, frame: from() };
  };
  const move = ({ clientX, clientY }: PointerEvent) => {
    if (!start || (!dragged && Math.hypot(clientX - start.x, clientY - start.y) < LEAST_DRAG)) return;
    const { width, height } = stage.getBoundingClientRect();
    dragged = moved(start.frame, [(start.x - clientX) / width, (start.y - clientY) / height]);
    preview(dragged);
  };
  const up = () => {
    if (dragged) dropNextClick(stage);
    if (dragged) go(dragged);
    [start, dragged] = [null, null];
  };
  const noNativeDrag = (event: Event) => event.preventDefault();
  return listenAll([stage, "pointerdown", down], [window, "pointermove", move], [window, "pointerup", up], [window, "pointercancel", up], [stage, "dragstart", noNativeDrag]);
}

/** The click that the end of a drag would be. */
function dropNextClick(stage: HTMLElement): void {
  const drop = (event: Event) => (event.preventDefault(), event.stopPropagation());
  stage.addEventListener("click", drop, { capture: true, once: true });
  setTimeout(() => stage.removeEventListener("click", drop, { capture: true }));
}

function followWheel(stage: HTMLElement, { from, preview, go }: Follower): () => void {
  let rest: ReturnType<typeof setTimeout> | undefined;
  const wheel = (event: WheelEvent) => {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    const next = zoomed(from(), Math.exp(-event.deltaY * WHEEL_SPEED), sharesOf(stage, event.clientX, event.clientY));
    preview(next);
    clearTimeout(rest);
    rest = setTimeout(() => go(next), WHEEL_REST_MS);
  };
  return listenAll([stage, "wheel", wheel]);
}

function followFingers(stage: HTMLElement, { from, preview, go }: Follower): () => void {
  let start: { apart: number; at: [number, number]; frame: Frame } | null = null;
  let next: Frame | null = null;
  const pair = ({ touches: [a, b] }: TouchEvent) => (a && b ? { apart: Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY), at: sharesOf(stage, (a.clientX + b.clientX) / 2, (a.clientY + b.clientY) / 2) } : null);
  const touch = (event: TouchEvent) => {
    const fingers = event.touches.length === 2 ? pair(event) : null;
    if (fingers) start = { ...fingers, frame: from() };
  };
  const move = (event: TouchEvent) => {
    const fingers = start && pair(event);
    if (!start || !fingers) return;
    event.preventDefault();
    const scaled = zoomed(start.frame, fingers.apart / start.apart, start.at);
    next = moved(scaled, [start.at[0] - fingers.at[0], start.at[1] - fingers.at[1]]);
    preview(next);
  };
  const end = () => {
    if (next) go(next);
    [start, next] = [null, null];
  };
  return listenAll([stage, "touchstart", touch], [stage, "touchmove", move], [stage, "touchend", end], [stage, "touchcancel", end]);
}

/** Where a point of the window lies in the map, in shares of its width and height. */
function sharesOf(stage: HTMLElement, clientX: number, clientY: number): [number, number] {
  const { left, top, width, height } = stage.getBoundingClientRect();
  return [(clientX - left) / width, (clientY - top) / height];
}

/** Not passive: the page must not scroll or zoom under the gesture. */
function listenAll(...listeners: [target: EventTarget, type: string, listener: (event: never) => void][]): () => void {
  for (const [target, type, listener] of listeners) target.addEventListener(type, listener as EventListener, { passive: false });
  return () => listeners.forEach(([target, type, listener]) => target.removeEventListener(type, listener as EventListener));
}
