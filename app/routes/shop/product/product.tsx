/** /:lang/p/:slug: a product with its days and prices for the chosen party (GET), and the booking of one of them, or a place on the waiting list (POST). */
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data, redirect, useActionData, useLoaderData } from "@remix-run/react";
import { earlyPicture } from "../../../components/picture.tsx";
import { pageMeta } from "../../../components/page-meta.ts";
import { coverOf } from "../../../components/product/gallery.tsx";
import { OtherLanguages } from "../../../components/product/other-languages.tsx";
import { ProductPageView } from "../../../components/product/product-page-view.tsx";
import { ProductLd } from "../../../components/structured-data/product-ld.tsx";
import { readChoice } from "../../../core/pricing/stay-choice.ts";
import { langOf } from "../../../i18n/detect-language.ts";
import { answerProduct } from "./answer-product.server.ts";
import { bookProduct } from "./book-product.server.ts";
import { joiningOf } from "../order/joining.server.ts";
import { joinWaitingList } from "./join-waiting-list.server.ts";

export async function loader({ params, request, context: { shared } }: LoaderFunctionArgs) {
  const { search, searchParams } = new URL(request.url);
  const answer = await answerProduct({ lang: langOf(params), slug: params.slug!, search, choice: readChoice(searchParams), shared: shared === true, now: new Date() });
  if ("redirect" in answer) throw redirect(answer.redirect, 301);
  return data(answer, { status: "onlyIn" in answer ? 404 : 200 });
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const fields = new URLSearchParams([...(await request.formData())].map(([name, value]) => [name, String(value)]));
  const answer = await (fields.get("intent") === "wait" ? joinWaitingList : bookProduct)({ lang: langOf(params), slug: params.slug!, fields, joins: joiningOf(request), ip: context.ip, now: new Date() });
  if ("redirect" in answer) throw redirect(answer.redirect, 303);
  return data(answer, { status: answer.status });
}

export const meta: MetaFunction<typeof loader> = ({ data: answer, matches }) => pageMeta({ head: answer?.head, matches, early: answer && "page" in answer ? earlyPicture(coverOf(answer.page)) : [] });

export default function Product() {
  const answer = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  if ("onlyIn" in answer) return <OtherLanguages versions={answer.onlyIn} />;
  return (
    <>
      <ProductLd page={answer.page} stay={answer.stay} image={answer.head.image} />
      <ProductPageView page={answer.page} stay={refused?.stay ?? answer.stay} token={answer.token} refusal={refused?.refusal ?? null} nearest={refused?.nearest ?? answer.nearest} map={answer.map} waiting={refused?.waiting ?? null} />
    </>
  );
}
