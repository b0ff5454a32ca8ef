/** The phone's camera, turned on by a press and kept on for the next guest. */
import { useEffect, useRef, useState } from "react";
import { useT } from "../../i18n/use-t.ts";
import { Button } from "../button.tsx";
import { readFrames } from "./read-frames.ts";
import { toldOnce } from "./told-once.ts";

type CameraState = "off" | "on" | "refused" | "none";

/** @param onText of a code that comes into sight; false when it cannot be taken now */
export function Camera({ onText }: { onText: (text: string) => boolean }) {
  const { t } = useT("door");
  const [state, setState] = useState<CameraState>("off");
  const video = useRef<HTMLVideoElement>(null);
  const tell = useRef(onText);
  useEffect(() => void (tell.current = onText), [onText]);
  useEffect(() => (state === "on" && video.current ? watch(video.current, (text) => tell.current(text), setState) : undefined), [state]);
  if (!navigator.mediaDevices) return null; // as outside HTTPS
  return (
    <div className="grid gap-3">
      {state === "on" && (
        <>
          <p className="text-muted">{t("camera.aim")}</p>
          <video ref={video} muted playsInline aria-label={t("camera.view")} className="aspect-square max-h-[55vh] w-full bg-black object-cover" />
        </>
      )}
      {(state === "refused" || state === "none") && <p role="alert" className="font-semibold text-red">{t(`camera.${state}`)}</p>}
      <Button type="button" look={state === "on" ? "line" : "quiet"} className="min-h-14 justify-self-start px-8 text-lg max-sm:w-full" onClick={() => setState(state === "on" ? "off" : "on")}>{t(state === "on" ? "camera.stop" : "camera.start")}</Button>
    </div>
  );
}

/** @returns turns the camera off, at whatever moment */
function watch(video: HTMLVideoElement, onText: (text: string) => boolean, onState: (state: CameraState) => void): () => void {
  const undo: (() => void)[] = [];
  let stopped = false;
  const stop = () => {
    stopped = true;
    for (const step of undo.splice(0)) step();
  };
  const fail = (error?: unknown) => {
    if (stopped) return;
    stop();
    onState(error instanceof DOMException && error.name === "NotAllowedError" ? "refused" : "none");
  };
  const start = async () => {
    const stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: "environment" }, audio: false });
    undo.push(() => stream.getTracks().forEach((track) => track.stop()));
    if (stopped) return stop();
    for (const track of stream.getTracks()) track.addEventListener("ended", () => fail()); // unplugged, or taken by another program
    video.srcObject = stream;
    await video.play();
    if (!stopped) undo.push(readFrames(video, toldOnce(onText), fail));
  };
  start().catch(fail);
  return stop;
}
