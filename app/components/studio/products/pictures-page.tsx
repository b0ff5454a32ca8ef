/** The photographs of a product: each with its words and rights, its place in the order and its end; below them a new one. */
import { Form, Link } from "@remix-run/react";
import { useEffect, useId, useRef, useState } from "react";
import type { ErrorCode } from "../../../core/app-error.ts";
import type { Problems } from "../../../core/field-reader.ts";
import { valueOf, type Fields } from "../../../core/form-fields.ts";
import { LEAST_WIDTH, LICENCES, MOST_MEGABYTES, MOST_PICTURES, type Cover } from "../../../core/catalogue/picture.ts";
import type { ProductKind } from "../../../core/vocabulary.ts";
import { useT } from "../../../i18n/use-t.ts";
import { Button } from "../../button.tsx";
import { Notice } from "../../notice.tsx";
import { Picture } from "../../picture.tsx";
import { Row, SelectIn, StudioForm, TextIn } from "../form-parts.tsx";
import { PageHead } from "../page-head.tsx";
import { TextsIn } from "./texts-fields.tsx";

interface Refusal { code: ErrorCode; values: Record<string, unknown> }
export interface PicturesAnswer { fields: Fields; problems: Problems; error: Refusal | null; stamp: number }
interface Shown extends Cover { fields: Fields; states: Record<string, string> }
export interface PicturesData { title: string; kind: ProductKind; productId: string; pictures: Shown[]; /** what the form of a new one begins with */ blank: Fields; done: string | null; /** of a file that was not read */ refused: Refusal | null; stamp: number }

const DONE = ["added", "saved", "moved", "removed"] as const;

export function PicturesPage({ page, answer }: { page: PicturesData; answer: PicturesAnswer | undefined }) {
  const { t } = useT("pictures");
  const { pictures } = page;
  return (
    <>
      <PageHead title={t("title")} lead={t("lead")} above={<Link to={`/studio/${page.kind}s/${page.productId}`} className="inline-flex min-h-6 items-center">← {page.title}</Link>}>
        {pictures.length > 0 && pictures.length < MOST_PICTURES && <a href="#add" className="inline-flex min-h-11 items-center font-semibold">{t("add")}<span aria-hidden="true">&nbsp;↓</span></a>}
      </PageHead>
      <Outcome page={page} answer={answer} />
      {pictures.length > 0 && (
        <ol className="mt-8 border-t border-line">
          {pictures.map((picture, index) => <li key={picture.id} className="border-b border-line py-8"><OnePicture picture={picture} index={index} of={pictures.length} answer={answer} stamp={page.stamp} /></li>)}
        </ol>
      )}
      <section aria-labelledby="add-title" id="add" className="mt-10 scroll-mt-6">
        <h2 id="add-title" className="text-2xl">{t("add")}</h2>
        {pictures.length >= MOST_PICTURES ? <p className="mt-3">{t("full", { most: MOST_PICTURES })}</p> : <NewPicture page={page} answer={answer} />}
      </section>
    </>
  );
}

/** Said where one looks first; what concerns the file is said beside it too. */
function Outcome({ page, answer }: { page: PicturesData; answer: PicturesAnswer | undefined }) {
  const { t } = useT("pictures");
  const { t: ts } = useT("studio");
  const { t: te } = useT("errors");
  const place = useRef<HTMLDivElement>(null);
  const known = DONE.find((word) => word === page.done);
  const refused = answer ? answer.error : page.refused;
  const problems = Object.keys(answer?.problems ?? {}).length;
  const tells = refused !== null || (known !== undefined && !answer);
  useEffect(() => {
    if (tells) place.current?.focus();
  }, [tells, answer?.stamp, page.stamp]);
  if (problems > 0) return <Notice tone="error" title={ts("form.problems", { count: problems })} />;
  if (!tells) return null;
  return <div ref={place} tabIndex={-1} className="scroll-mt-6">{refused ? <Notice tone="error" title={te(refused.code as "not_found", refused.values)} /> : <Notice tone="success" title={t(`done.${known!}`)} />}</div>;
}

function OnePicture({ picture, index, of, answer, stamp }: { picture: Shown; index: number; of: number; answer: PicturesAnswer | undefined; stamp: number }) {
  const { t } = useT("pictures");
  const own = answer && valueOf(answer.fields, "picture") === picture.id ? answer : undefined;
  const number = index + 1;
  return (
    <div className="grid gap-x-8 gap-y-5 lg:grid-cols-[20rem_minmax(0,1fr)]">
      <div>
        <h2 className="mb-2 text-lg">{t("number", { number })}{index === 0 && <span className="font-sans text-sm text-muted"> · {t("cover")}</span>}</h2>
        <Picture photo={picture} alt={valueOf(picture.fields, "alt.pl") || t("missingAlt")} sizes="(min-width: 64rem) 20rem, 100vw" width={480} height={320} className="aspect-3/2 w-full" />
        <Form method="post" preventScrollReset className="mt-3 flex flex-wrap items-start gap-2">
          <input type="hidden" name="picture" value={picture.id} />
          {of > 1 && <Button look="line" className="px-3" name="intent" value="up" disabled={index === 0} aria-label={t("earlierOf", { number })}>↑ {t("earlier")}</Button>}
          {of > 1 && <Button look="line" className="px-3" name="intent" value="down" disabled={index === of - 1} aria-label={t("laterOf", { number })}>↓ {t("later")}</Button>}
          <Removal number={number} />
        </Form>
      </div>
      <StudioForm state={{ fields: own?.fields ?? picture.fields, problems: own?.problems ?? {}, states: picture.states, stamp: own?.stamp ?? stamp }}>
        <input type="hidden" name="picture" value={picture.id} />
        <Words />
        <div className="mt-5"><Button look="line" name="intent" value="save">{t("save")}</Button></div>
      </StudioForm>
    </div>
  );
}

/** Asks once more before a photograph is gone, without a script too. */
function Removal({ number }: { number: number }) {
  const { t } = useT("pictures");
  return (
    <details className="group">
      <summary className="button button-line list-none px-3" aria-label={t("removeOf", { number })}>{t("remove")}</summary>
      <div className="mt-2"><Button look="danger" name="intent" value="remove">{t("removeSure")}</Button></div>
    </details>
  );
}

function NewPicture({ page, answer }: { page: PicturesData; answer: PicturesAnswer | undefined }) {
  const { t } = useT("pictures");
  const [sending, setSending] = useState(false);
  const own = answer && valueOf(answer.fields, "picture") === "" ? answer : undefined;
  const refused = own ? own.error : page.refused;
  return (
    <StudioForm encType="multipart/form-data" state={{ fields: own?.fields ?? page.blank, problems: own?.problems ?? {}, states: {}, stamp: own?.stamp ?? page.stamp }} onSubmit={() => setSending(true)}>
      <div className="mt-5 grid max-w-5xl gap-6">
        <FileIn refused={refused} again={own !== undefined && !refused} />
        <Words altHint={t("altHint")} authorHint={t("authorHint")} />
      </div>
      <div className="mt-6"><Button look="main" aria-disabled={sending}>{sending ? t("sending") : t("send")}</Button></div>
    </StudioForm>
  );
}

function FileIn({ refused, again }: { refused: Refusal | null; again: boolean }) {
  const { t } = useT("pictures");
  const { t: te } = useT("errors");
  const id = useId();
  const error = refused?.code.startsWith("pictures.") ? te(refused.code as "not_found", refused.values) : again ? t("fileAgain") : undefined;
  return (
    <div className="max-w-2xl">
      <label htmlFor={id} className="mb-1 block font-semibold">{t("file")}</label>
      <input id={id} type="file" name="file" accept="image/jpeg,image/png,image/webp,image/avif" aria-invalid={refused ? true : undefined} aria-describedby={`${error ? `${id}-error ` : ""}${id}-hint`} className="control h-auto py-2 file:mr-3 file:min-h-9 file:cursor-pointer file:rounded file:border file:border-line-strong file:bg-transparent file:px-3 file:text-ink" />
      {error && <p id={`${id}-error`} className="mt-1 text-sm font-semibold text-red">{error}</p>}
      <p id={`${id}-hint`} className="mt-1 text-sm text-muted">{t("fileHint", { megabytes: MOST_MEGABYTES, least: LEAST_WIDTH })}</p>
    </div>
  );
}

/** Explained once, where a photograph is new. */
function Words({ altHint, authorHint }: { altHint?: string; authorHint?: string }) {
  const { t } = useT("pictures");
  return (
    <div className="grid gap-5">
      <TextsIn name="alt" label={t("alt")} hint={altHint} rows={2} />
      <Row columns="sm:grid-cols-2">
        <TextIn name="author" label={t("author")} hint={authorHint} autoComplete="off" />
        <SelectIn name="licence" label={t("licence")}>{LICENCES.map((licence) => <option key={licence} value={licence}>{t(`licences.${licence}`)}</option>)}</SelectIn>
      </Row>
    </div>
  );
}
