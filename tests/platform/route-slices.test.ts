import type { ServerBuild } from "@remix-run/node";
import { matchRoutes } from "@remix-run/react";
import { describe, expect, it } from "vitest";
import { inSlices } from "../../app/platform/route-slices.server.ts";
import routes from "../../app/routes.ts";

type Config = { id?: string; path?: string; index?: boolean; file: string; children?: Config[] };
type Tree = { id: string; path?: string; index?: boolean; children?: Tree[] };

/** The site's own routes, as the build has them. */
function buildOfSite(): ServerBuild {
  const all: Record<string, { id: string; path?: string; index?: boolean; parentId?: string }> = { root: { id: "root", path: "" } };
  const add = ({ id, file, path, index, children = [] }: Config, parentId: string) => {
    const own = id ?? file.replace(/\.tsx?$/, "");
    all[own] = { id: own, path, index, parentId };
    for (const child of children) add(child, own);
  };
  for (const route of routes as Config[]) add(route, "root");
  return { routes: all, assets: { routes: all } } as unknown as ServerBuild;
}

function treeOf(build: ServerBuild, parentId?: string): Tree[] {
  return Object.values(build.routes).filter((route) => route!.parentId === parentId).map((route) => {
    const { id, path, index } = route!;
    return index ? { id, index } : { id, path, children: treeOf(build, id) };
  });
}

const matched = (build: ServerBuild, path: string) => matchRoutes(treeOf(build) as Parameters<typeof matchRoutes>[0], path)?.map(({ route, params }) => ({ id: route.id, params }));

describe("slices of the build", () => {
  const site = buildOfSite();
  const sliceOf = inSlices(site, (slice) => slice);
  const PATHS = [
    "/", "/pl", "/de/", "/pl/search", "/PL/Search", "/pl/se%61rch", "/pl/p/rejs", "/pl/p/rejs/leaflet.pdf", "/de/orders/AB12/vouchers.pdf", "/de/orders/AB12", "/pl/checkout/AB12/return", "/pl/no/such/page", "/pl/search/deeper",
    "/studio", "/studio/login", "/studio/offers", "/studio/offers/new", "/studio/offers/7", "/studio/preview/package", "/api/search", "/api/unknown", "/dev/mail", "/dev/mail/3", "/dev/mail/3/parts/1", "/v/ABC", "/sitemap.xml", "/sitemaps/pl-1.xml", "/share/pl/p/rejs.png", "/webhooks/stripe", "/nowhere/at/all/x",
  ];

  it.each(PATHS)("%s means the same in its slice as in the whole", (path) => {
    const whole = matched(site, path);
    expect(whole, "the control: the whole site knows the address").toBeDefined();
    expect(matched(sliceOf(path), path)).toEqual(whole);
  });

  it("are small, keep what a page says of the pages above it, and are made once", () => {
    const slice = sliceOf("/pl/search");
    expect(Object.keys(slice.routes).length).toBeLessThan(10);
    expect(Object.keys(slice.assets.routes)).toEqual(Object.keys(slice.routes));
    expect(matched(slice, "/pl")).toEqual(matched(site, "/pl"));
    expect(matched(slice, "/")).toEqual(matched(site, "/"));
    expect(sliceOf("/de/search")).toBe(slice);
    expect(Object.keys(sliceOf("/pl").routes).length).toBeLessThan(10);
  });

  it("give a page's data the page's slice, and Remix's own question about links the whole", () => {
    expect(sliceOf("/pl/search.data")).toBe(sliceOf("/pl/search"));
    expect(matched(sliceOf("/_root.data"), "/")).toEqual(matched(site, "/"));
    expect(sliceOf("/__manifest")).toBe(site);
  });
});
