/** The phone's camera, turned on by a press and kept on for the next guest; the same code is told once until another is seen. */
import { useEffect, useRef, useState } from "react";
import { useT } from "../../i18n/use-t.ts";
import { Button } from "../button.tsx";
import { readFrames } from "./read-frames.ts";

type CameraState = "off" | "on" | "refused" | "none";

export function Camera({ onText }: { onText: (text: string) => void }) {
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

/** @returns turns the camera off */
function watch(video: HTMLVideoElement, onText: (text: string) => void, onState: (state: CameraState) => void): () => void {
  let stopped = false;
  let stop = (): void => void (stopped = true);
  const start = async () => {
    const stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: "environment" }, audio: false });
    const off = () => stream.getTracks().forEach((track) => track.stop());
    if (stopped) return void off();
    video.srcObject = stream;
    await video.play();
    const rest = readFrames(video, toldOnce(onText));
    stop = () => (rest(), off());
  };
  start().catch((error: unknown) => !stopped && onState(error instanceof DOMException && error.name === "NotAllowedError" ? "refused" : "none"));
  return () => stop();
}

function toldOnce(onText: (text: string) => void): (text: string) => void {
  let last = "";
  return (text) => {
    if (text === last) return;
    last = text;
    onText(text);
  };
}
