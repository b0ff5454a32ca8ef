/** Load over HTTP with kept connections: each asks again as soon as it is answered. */
import { Agent, get, type RequestOptions } from "node:http";
import { median, percentile } from "./measure.ts";

const CONNECTIONS = 10;

/** What is asked for: an address, or the next one each time; `cookie` makes the asker somebody, who is never answered from the pages kept for everybody. */
export interface Target { url: string | (() => string); cookie?: string; connections?: number }

/** `perSecond` answers, milliseconds of an answer, and its size in bytes. */
export interface Load { perSecond: number; p50: number; p99: number; bytes: number }

/** @throws Error when anything but 200 is answered */
export async function loadOf({ url, cookie, connections = CONNECTIONS }: Target, seconds: number): Promise<Load> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const headers = cookie ? { cookie } : {};
  const latencies: number[] = [];
  let bytes = 0;
  const started = performance.now();
  const end = started + seconds * 1000;
  const connection = async () => {
    while (performance.now() < end) {
      const asked = performance.now();
      bytes = await sizeOf(typeof url === "string" ? url : url(), { agent, headers });
      latencies.push(performance.now() - asked);
    }
  };
  await Promise.all(Array.from({ length: connections }, connection));
  const elapsed = (performance.now() - started) / 1000;
  agent.destroy();
  return { perSecond: latencies.length / elapsed, p50: median(latencies), p99: percentile(latencies, 0.99), bytes };
}

/** Asks once and reads the answer to its end. */
function sizeOf(url: string, options: RequestOptions): Promise<number> {
  return new Promise((resolve, reject) => {
    get(url, options, (response) => {
      let size = 0;
      if (response.statusCode !== 200) reject(new Error(`${url} answered ${response.statusCode}.`));
      response.on("data", (chunk: Buffer) => (size += chunk.length));
      response.on("end", () => resolve(size));
      response.on("error", reject);
    }).on("error", reject);
  });
}

/** The medians of several rounds, figure by figure. */
export function medianLoad(loads: readonly Load[]): Load {
  const of = (pick: (load: Load) => number) => median(loads.map(pick));
  return { perSecond: of((load) => load.perSecond), p50: of((load) => load.p50), p99: of((load) => load.p99), bytes: of((load) => load.bytes) };
}
