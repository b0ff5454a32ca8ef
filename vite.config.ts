/** The build: Remix's own plugin with the options of remix.config.js, and Tailwind. Vitest runs without Remix. */
import { vitePlugin as remix } from "@remix-run/dev";
import tailwindcss from "@tailwindcss/vite";
import { defineConfig } from "vite";
import remixConfig from "./remix.config.js";

/** Read by every page as they are, and rarely changed. */
const REACT = /node_modules\/(react|react-dom|scheduler|react-router|react-router-dom|@remix-run|turbo-stream|i18next)\//;
/** What lies at the top of these folders serves every page, but for a few words and pieces that only some pages show. */
const EVERY_PAGE = /app\/(components|components\/layout|core|i18n)\/(?!(use-)?order-words|legal-text|product-card|pagination)[\w.-]+$|preload-helper/;

/** Two files for all pages and one for each: left alone, a product page's scripts were 27 files and 3 kB more, for small files are gzipped badly. */
function scriptFile(id: string): string | undefined {
  if (REACT.test(id)) return "react";
  return EVERY_PAGE.test(id) ? "site" : undefined;
}

export default defineConfig(({ isSsrBuild }) => ({
  plugins: [tailwindcss(), !process.env.VITEST && remix(remixConfig)],
  // Found at once, so that the development server does not bundle React a second time when a page first needs one of them.
  optimizeDeps: { include: ["react", "react-dom", "react-dom/client", "react/jsx-runtime", "react/jsx-dev-runtime", "@remix-run/react", "i18next", "temporal-polyfill"] },
  // For the browser Terser makes it 3 kB smaller than esbuild; the server's part stays readable.
  build: { target: "es2022", assetsInlineLimit: 0, minify: isSsrBuild ? false : "terser", terserOptions: { module: true, ecma: 2020, compress: { passes: 3 } }, rollupOptions: isSsrBuild ? {} : { output: { manualChunks: scriptFile } } },
}));
