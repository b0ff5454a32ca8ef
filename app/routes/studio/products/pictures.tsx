/** /studio/pictures/:id: the photographs of one's own offer, package or bundle. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { PicturesPage } from "../../../components/studio/products/pictures-page.tsx";
import { actOnPictures, picturesPage } from "./picture-actions.server.ts";
import { requireActor } from "../require-actor.server.ts";

const PARTNERS = ["entrepreneur", "lot", "rot"] as const;

export async function loader({ params, request }: LoaderFunctionArgs) {
  const actor = await requireActor(request, ...PARTNERS);
  return picturesPage({ actor, productId: params.id!, request });
}

export async function action({ params, request }: ActionFunctionArgs) {
  const actor = await requireActor(request, ...PARTNERS);
  return actOnPictures({ actor, productId: params.id!, form: await request.formData() });
}

export default function Pictures() {
  return <PicturesPage page={useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />;
}
