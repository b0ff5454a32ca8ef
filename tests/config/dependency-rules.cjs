/** Which way the house may look (design 3): routes → components → core; routes → domain → platform → core; the domain in one line. */
const LINE = ["channels", "print", "insights", "cooperation", "payments", "booking", "compliance", "pricing", "availability", "programme", "catalogue", "organisations"];

const oneLine = LINE.map((name, index) => ({
  name: `domain-${name}-looks-right-only`, severity: "error",
  from: { path: `^app/domain/${name}/` },
  to: { path: `^app/domain/(${LINE.slice(0, index).join("|") || "none"})/` },
}));

module.exports = {
  forbidden: [
    ...oneLine,
    { name: "core-imports-nothing-of-ours", severity: "error", from: { path: "^app/core/" }, to: { path: "^(app/(?!core/)|search/|prisma/)" } },
    { name: "components-know-no-server", severity: "error", from: { path: "^app/components/" }, to: { path: "(\\.server\\.tsx?$|^app/(domain|platform|routes)/|^prisma/)" } },
    { name: "domain-knows-no-http-or-react", severity: "error", from: { path: "^app/domain/", pathNot: "^app/domain/(print|.*/mails)/" }, to: { path: "(node_modules/(@remix-run|react|express)/|^app/(routes|components)/)" } },
    { name: "domain-does-not-search", severity: "error", from: { path: "^app/(domain|platform)/" }, to: { path: "^search/" } },
    { name: "platform-knows-no-domain", severity: "error", from: { path: "^app/platform/" }, to: { path: "^app/(domain|routes|components)/" } },
    { name: "stripe-behind-one-module", severity: "error", from: { path: "^(app/(?!platform/stripe)|search/|prisma/)" }, to: { path: "(^|/)node_modules/stripe/", dependencyTypesNot: ["type-only"] } },
    { name: "search-reads-three-rooms", severity: "error", from: { path: "^search/" }, to: { path: "^app/(routes|components|domain/(?!catalogue|availability|pricing|organisations))" } },
    { name: "no-circles", severity: "error", from: {}, to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } } },
    { name: "no-test-in-the-house", severity: "error", from: { path: "^(app|search|prisma)/" }, to: { path: "^tests/" } },
  ],
  options: { doNotFollow: { path: "node_modules" }, exclude: { path: "prisma/generated" }, tsConfig: { fileName: "tsconfig.json" }, tsPreCompilationDeps: true, enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "node"], extensions: [".ts", ".tsx", ".js"] } },
};
