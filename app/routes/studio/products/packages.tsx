/** /studio/packages: one's packages with status and what is missing. */
import { tripList } from "./trip-routes.server.ts";

export const loader = tripList("package");
export { TripListPage as default } from "./trip-pages.tsx";
