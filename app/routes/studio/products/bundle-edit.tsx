/** /studio/bundles/:id: ZROT's own bundle. */
import { savedTrip, tripAction } from "./trip-routes.server.ts";

export const loader = savedTrip("bundle");
export const action = tripAction("bundle");
export { EditTripPage as default } from "./trip-pages.tsx";
