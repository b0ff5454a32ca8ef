/** A test that makes the console complain has failed, whatever it asserted. */
import { afterEach, beforeEach, expect, vi } from "vitest";

beforeEach(() => {
  vi.spyOn(console, "error");
  vi.spyOn(console, "warn");
});

afterEach(() => {
  const said = [...vi.mocked(console.error).mock.calls, ...vi.mocked(console.warn).mock.calls].map((words) => words.map(String).join(" "));
  vi.restoreAllMocks();
  expect(said, "nothing may be written to console.error or console.warn").toEqual([]);
});
