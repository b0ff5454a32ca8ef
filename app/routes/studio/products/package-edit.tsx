/** /studio/packages/:id: a LOT's own package. */
import { savedTrip, tripAction } from "./trip-routes.server.ts";

export const loader = savedTrip("package");
export const action = tripAction("package");
export { EditTripPage as default } from "./trip-pages.tsx";
