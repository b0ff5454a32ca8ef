/** /:lang/privacy: which data, why, for how long. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { LegalText } from "../../../components/legal-text.tsx";
import { pageMeta, sameInAllLanguages } from "../../../components/page-meta.ts";
import { langOf } from "../../../i18n/detect-language.ts";
import { legalPage } from "../../../i18n/legal-page.server.ts";

export function loader({ params }: LoaderFunctionArgs) {
  const page = legalPage(langOf(params), "privacy");
  return { page, head: { title: page.title, description: page.intro, addresses: sameInAllLanguages("/privacy") } };
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) => pageMeta({ head: data?.head, matches });

export default function Privacy() {
  return <LegalText page={useLoaderData<typeof loader>().page} />;
}
