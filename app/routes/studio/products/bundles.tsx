/** /studio/bundles: one's bundles with status and what is missing. */
import { tripList } from "./trip-routes.server.ts";

export const loader = tripList("bundle");
export { TripListPage as default } from "./trip-pages.tsx";
