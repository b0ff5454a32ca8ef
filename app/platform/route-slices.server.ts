/**
 * Remix ranks every route of the build anew at each matching of a request, five times for a page (`matchRoutes` in @remix-run/router), and makes
 * elements of them all: with the whole site a sixth of what a page takes. A slice of the build has only the routes that an address can mean.
 */
import type { ServerBuild } from "@remix-run/node";

/** As deep as slices are cut: /:lang/search, /:lang/p, /studio/offers … */
const DEPTH = 2;

/** What Remix itself asks of every route there is: which of them a link leads to, before it is followed. */
const ABOUT_ALL = "/__manifest";

/** @param make a handler of a build, called once per slice @returns the handler for a path as it stands in the address */
export function inSlices<Handler>(build: ServerBuild, make: (slice: ServerBuild) => Handler): (path: string) => Handler {
  const routes = Object.keys(build.routes).map((id) => ({ id, segments: segmentsTo(build, id) }));
  const whole = make(build);
  const made = new Map<string, Handler>();
  return (path) => {
    if (path === ABOUT_ALL) return whole;
    const asked = decodeURI(path).toLowerCase().replace(/(?:^\/_root)?\.data$/, "").split("/").filter(Boolean).slice(0, DEPTH);
    const ids = routes.filter(({ segments }) => canMean(asked, segments)).map(({ id }) => id);
    const key = ids.join(" ");
    const handler = made.get(key) ?? make(sliceOf(build, new Set(ids)));
    made.set(key, handler);
    return handler;
  };
}

/** The segments of the whole path that leads to a route, its parents' first. */
function segmentsTo(build: ServerBuild, id: string): string[] {
  const route = build.routes[id]!;
  const own = route.path?.toLowerCase().split("/").filter(Boolean) ?? [];
  return route.parentId ? [...segmentsTo(build, route.parentId), ...own] : own;
}

/** Whether the address, or one that it lies under, can be the route's: those of its parents are part of a page as well. */
function canMean(asked: string[], segments: string[]): boolean {
  const atMost = asked.length < DEPTH ? asked.length : Infinity;
  if (segments.filter((segment) => segment !== "*" && !segment.endsWith("?")).length > atMost) return false;
  const splat = segments.indexOf("*");
  return asked.every((segment, index) => {
    const wanted = segments[index];
    return wanted === undefined || wanted === segment || wanted.startsWith(":") || (splat !== -1 && splat <= index);
  });
}

function sliceOf(build: ServerBuild, ids: ReadonlySet<string>): ServerBuild {
  const only = <Value>(routes: Record<string, Value>) => Object.fromEntries(Object.entries(routes).filter(([id]) => ids.has(id))) as Record<string, Value>;
  return { ...build, routes: only(build.routes) as ServerBuild["routes"], assets: { ...build.assets, routes: only(build.assets.routes) } };
}
