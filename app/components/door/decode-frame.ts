/** Reads a QR code in a picture where the browser itself cannot; a chunk of its own, loaded only then. */
import { decodeQR } from "qr/decode.js";

/** @returns the text of the code, or null where there is none to be read */
export function decodeFrame(picture: Pick<ImageData, "width" | "height" | "data">): string | null {
  try {
    return decodeQR(picture);
  } catch {
    return null; // what it says of a picture without a code
  }
}
