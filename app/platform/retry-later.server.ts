/** An answer of 503 says when it is worth coming again (RFC 9110, 10.2.3): as soon as its sentence says, in a minute. */

const SECONDS = "60";

export function tellWhenAgain(headers: Headers, status: number): void {
  if (status === 503) headers.set("Retry-After", SECONDS);
}
