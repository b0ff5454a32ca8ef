/** The build: Remix's own plugin with the options of remix.config.js, and Tailwind. Vitest runs without Remix. */
import { vitePlugin as remix } from "@remix-run/dev";
import tailwindcss from "@tailwindcss/vite";
import { defineConfig } from "vite";
import remixConfig from "./remix.config.js";

export default defineConfig({
  plugins: [tailwindcss(), !process.env.VITEST && remix(remixConfig)],
  build: { target: "es2022", assetsInlineLimit: 0 },
});
