/** /studio/bundles/new: the form of a bundle that is not there yet. */
import { newTrip, tripAction } from "./trip-routes.server.ts";

export const loader = newTrip("bundle");
export const action = tripAction("bundle");
export { NewTripPage as default } from "./trip-pages.tsx";
