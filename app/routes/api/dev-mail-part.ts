/** /dev/mail/:id/parts/:part: an attachment by its number, or `source`, the whole mail as a file. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { AppError } from "../../core/app-error.ts";
import { readMail, readMailSource } from "../../platform/mailbox.server.ts";
import { onlyInDemo } from "./show-mailbox.server.ts";

export async function loader({ params }: LoaderFunctionArgs) {
  onlyInDemo();
  const { id = "", part = "" } = params;
  const source = part === "source" ? await readMailSource(id) : undefined;
  if (source) return file(source, "message/rfc822", `${id}.eml`);
  const attachment = (await readMail(id))?.attachments[/^\d$/.test(part) ? Number(part) : -1];
  if (!attachment) throw new AppError("not_found");
  return file(Buffer.from(attachment.content, "base64"), attachment.contentType, attachment.filename);
}

function file(content: Buffer, contentType: string, filename: string): Response {
  return new Response(new Uint8Array(content), { headers: { "Content-Type": contentType, "Content-Disposition": `inline; filename="${filename.replace(/[^\w.-]/g, "_")}"`, "Cache-Control": "private, no-store" } });
}
