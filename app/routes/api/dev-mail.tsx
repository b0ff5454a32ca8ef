/** /dev/mail: the mailbox of a demonstration: the list, and one mail as text and as a mail program shows it. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Mailbox } from "../../components/mailbox/mailbox.tsx";
import { detectLanguage } from "../../i18n/detect-language.ts";
import { showMailbox } from "./show-mailbox.server.ts";

export function loader({ params, request, context }: LoaderFunctionArgs) {
  return showMailbox({ id: params.id, lang: detectLanguage(request.headers), nonce: context.nonce });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.words.title ?? ""} · Latarnia` }, { name: "robots", content: "noindex" }];

export default function DevMail() {
  return <Mailbox view={useLoaderData<typeof loader>()} />;
}
