/** /studio/packages/new: the form of a package that is not there yet. */
import { newTrip, tripAction } from "./trip-routes.server.ts";

export const loader = newTrip("package");
export const action = tripAction("package");
export { NewTripPage as default } from "./trip-pages.tsx";
