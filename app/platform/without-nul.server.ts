/** Drops the zero bytes that React 18's stream puts where a letter of several bytes does not fit the end of its buffer. */
import { Transform } from "node:stream";

/**
 * A stream to pipe a rendered page through. React 18 sends its whole buffer of 2048 bytes even when the last letter
 * ("ę", "–") was held back for the next one; the bytes left over are zeros in the middle of a word, an attribute or a
 * script. HTML has no zero byte of its own, so all of them go. React 19 has mended it (facebook/react#26228).
 */
export function withoutNul(): Transform {
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      done(null, chunk.includes(0) ? Buffer.from(chunk.filter((byte) => byte !== 0)) : chunk);
    },
  });
}
