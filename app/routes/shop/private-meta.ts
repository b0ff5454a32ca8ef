/** The head of a page that only its guest may see: a title, and no entry in anybody's index. */
import type { MetaFunction } from "@remix-run/node";

export const privateMeta: MetaFunction = ({ data }) => {
  const title = (data as { title?: string } | undefined)?.title;
  return [{ title: title ? `${title} · Latarnia` : "Latarnia" }, { name: "robots", content: "noindex" }];
};
