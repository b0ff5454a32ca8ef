/** /v/:code: what a voucher's QR code opens: good or not, for what, when, for how many; `?code=` asks for another. A business is led to its own door. */
import { data, redirect, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { PageFrame } from "../../../components/layout/page-frame.tsx";
import { VoucherCheck } from "../../../components/order/voucher-check.tsx";
import { codeIn } from "../../../core/booking/door.ts";
import { detectLanguage } from "../../../i18n/detect-language.ts";
import { translator } from "../../../i18n/translator.ts";
import { optionalActor } from "../../studio/require-actor.server.ts";
import { checkVoucher } from "./check-voucher.server.ts";
import { SECRET_PAGE, privateHeaders } from "./order-access.server.ts";

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const lang = detectLanguage(request.headers);
  const other = new URL(request.url).searchParams.get("code");
  if (other !== null) throw redirect(`/v/${encodeURIComponent(codeIn(other) || "-")}`, 302);
  if ((await optionalActor(request))?.kind === "entrepreneur") throw redirect(`/studio/scan?code=${encodeURIComponent(codeIn(params.code ?? ""))}`, { status: 302, headers: SECRET_PAGE });
  const view = await checkVoucher({ code: params.code ?? "", lang, ip: context.ip, now: new Date() });
  return data({ ...view, title: translator(lang, "order")("check.pageTitle") }, { status: view.found ? 200 : 404, headers: SECRET_PAGE });
}

export const headers = privateHeaders;

export const meta: MetaFunction<typeof loader> = ({ data: view }) => [{ title: `${view?.title ?? ""} · Latarnia` }, { name: "robots", content: "noindex, nofollow" }];

export default function Voucher() {
  return (
    <PageFrame>
      <VoucherCheck view={useLoaderData<typeof loader>()} />
    </PageFrame>
  );
}
