/** What the page of a product's photographs shows, and what its buttons do. */
import { data, redirect } from "@remix-run/node";
import type { PicturesAnswer } from "../../../components/studio/products/pictures-page.tsx";
import { AppError, isAppError } from "../../../core/app-error.ts";
import { fieldsOf, valueOf, type Fields } from "../../../core/form-fields.ts";
import { MOST_MEGABYTES, readPictureDraft, type PictureDraft } from "../../../core/catalogue/picture.ts";
import { addPicture } from "../../../domain/catalogue/pictures/add-picture.server.ts";
import { editPicture, movePicture, removePicture } from "../../../domain/catalogue/pictures/change-picture.server.ts";
import { studioPictures } from "../../../domain/catalogue/pictures/read-pictures.server.ts";
import type { Actor } from "../../../domain/organisations/actor.ts";
import { db } from "../../../platform/db.server.ts";
import { countTry } from "../../../platform/rate-limit.server.ts";

export async function picturesPage({ actor, productId, request }: { actor: Actor; productId: string; request: Request }) {
  const page = await studioPictures(db(), { actor, productId });
  const query = new URL(request.url).searchParams;
  const author = page.pictures.at(-1)?.fields.author?.[0] ?? actor.organisationName;
  const refused = query.get("refused") === "too_large" ? { code: "pictures.too_large" as const, values: { megabytes: MOST_MEGABYTES } } : null;
  return { ...page, productId, blank: { author: [author], licence: ["own"] } satisfies Fields, done: query.get("done"), refused, stamp: Date.now() };
}

type Step = { actor: Actor; productId: string; fields: Fields };
type Done = "added" | "saved" | "moved" | "removed";

/** Intents: save, up, down, remove of the one that the field `picture` names; without it a new one is added. */
export async function actOnPictures({ actor, productId, form }: { actor: Actor; productId: string; form: FormData }) {
  const { intent: [intent] = [], ...fields } = fieldsOf(form);
  const file = form.get("file");
  const which = { actor, productId, id: valueOf(fields, "picture") };
  if (intent === "up" || intent === "down") return answering({ fields }, async () => (await movePicture(db(), { ...which, by: intent === "up" ? -1 : 1 }), done(productId, "moved")));
  if (intent === "remove") return answering({ fields }, async () => (await removePicture(db(), which), done(productId, "removed")));
  const read = readPictureDraft(fields);
  if (which.id !== "") return described({ fields, read }, async (draft) => (await editPicture(db(), { ...which, draft }), done(productId, "saved")));
  return described({ fields, read }, async (draft) => done(productId, await add({ actor, productId, fields }, file, draft)));
}

async function add({ actor, productId }: Step, file: FormDataEntryValue | null, draft: PictureDraft): Promise<Done> {
  if (!(file instanceof Blob) || file.size === 0) throw new AppError("pictures.no_file");
  if (file.size > MOST_MEGABYTES * 1024 * 1024) throw new AppError("pictures.too_large", { megabytes: MOST_MEGABYTES });
  await countTry("picture", actor.userId);
  await addPicture(db(), { actor, productId, draft, bytes: Buffer.from(await file.arrayBuffer()) });
  return "added";
}

const done = (productId: string, what: Done): string => `/studio/pictures/${productId}?done=${what}`;

/** Runs the step with what was typed about the picture, or shows what is wrong with it. */
async function described({ fields, read }: { fields: Fields; read: ReturnType<typeof readPictureDraft> }, step: (draft: PictureDraft) => Promise<string>) {
  if ("problems" in read) return again({ fields, problems: read.problems }, 422);
  return answering({ fields }, () => step(read.draft));
}

async function answering({ fields }: { fields: Fields }, step: () => Promise<string>) {
  try {
    return redirect(await step(), 303);
  } catch (error) {
    if (!isAppError(error) || error.status === 404 || error.status === 403) throw error;
    return again({ fields, error: { code: error.code, values: error.data } }, error.status);
  }
}

function again(answer: Pick<PicturesAnswer, "fields"> & Partial<PicturesAnswer>, status: number) {
  return data<PicturesAnswer>({ problems: {}, error: null, stamp: Date.now(), ...answer }, { status });
}
