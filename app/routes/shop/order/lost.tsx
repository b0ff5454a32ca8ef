/** Any address outside the languages that no page has: a friendly 404 in the language of the visitor. */
import { AppError } from "../../../core/app-error.ts";

export function loader() {
  throw new AppError("not_found");
}

export default function NotFound() {
  return null;
}
