/** Looks for a QR code in what the camera shows, a few times a second, until stopped. */

/** BarcodeDetector (WICG Shape Detection): in Chromium on Android, ChromeOS and macOS. */
interface Detector { detect(source: HTMLVideoElement): Promise<{ rawValue: string }[]> }
interface DetectorClass { new (options: { formats: string[] }): Detector; getSupportedFormats(): Promise<string[]> }
type Reader = (video: HTMLVideoElement) => Promise<string | null>;

const PAUSE_MS = 150;
/** Side of the picture that is decoded: a code that fills a third of it is still read. */
const SIDE = 640;

/** @param onText called with every text that is seen, again and again while it is @param onFail when nothing can read here @returns stops it */
export function readFrames(video: HTMLVideoElement, onText: (text: string) => void, onFail: () => void): () => void {
  let stopped = false;
  const run = async () => {
    let read = await readerOfBrowser();
    /** A browser may offer a detector that then does not work. */
    const readOrReplace = async () => {
      try {
        return await read(video);
      } catch {
        read = await ownReader();
        return null;
      }
    };
    while (!stopped) {
      const text = video.readyState >= HTMLMediaElement.HAVE_CURRENT_DATA ? await readOrReplace() : null;
      if (text !== null && !stopped) onText(text);
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    }
  };
  run().catch(onFail);
  return () => void (stopped = true);
}

async function readerOfBrowser(): Promise<Reader> {
  const { BarcodeDetector } = globalThis as { BarcodeDetector?: DetectorClass };
  if (!BarcodeDetector || !(await BarcodeDetector.getSupportedFormats()).includes("qr_code")) return ownReader();
  const detector = new BarcodeDetector({ formats: ["qr_code"] });
  return async (video) => (await detector.detect(video))[0]?.rawValue ?? null;
}

async function ownReader(): Promise<Reader> {
  const { decodeFrame } = await import("./decode-frame.ts");
  const canvas = document.createElement("canvas");
  canvas.width = canvas.height = SIDE;
  const brush = canvas.getContext("2d", { willReadFrequently: true })!;
  return async (video) => {
    const side = Math.min(video.videoWidth, video.videoHeight);
    brush.drawImage(video, (video.videoWidth - side) / 2, (video.videoHeight - side) / 2, side, side, 0, 0, SIDE, SIDE);
    return decodeFrame(brush.getImageData(0, 0, SIDE, SIDE));
  };
}
