/** The build: Remix's own plugin with the options of remix.config.js, and Tailwind. Vitest runs without Remix. */
import { vitePlugin as remix } from "@remix-run/dev";
import tailwindcss from "@tailwindcss/vite";
import { defineConfig } from "vite";
import remixConfig from "./remix.config.js";

export default defineConfig(({ isSsrBuild }) => ({
  plugins: [tailwindcss(), !process.env.VITEST && remix(remixConfig)],
  // Found at once, so that the development server does not bundle React a second time when a page first needs one of them.
  optimizeDeps: { include: ["react", "react-dom", "react-dom/client", "react/jsx-runtime", "react/jsx-dev-runtime", "@remix-run/react", "i18next", "temporal-polyfill"] },
  // For the browser Terser makes it 3 kB smaller than esbuild; the server's part stays readable.
  build: { target: "es2022", assetsInlineLimit: 0, minify: isSsrBuild ? false : "terser", terserOptions: { module: true, ecma: 2020, compress: { passes: 3 } } },
}));
