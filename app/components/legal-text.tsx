/** A legal page: contents, numbered sections, addresses as links. */
import type { ReactNode } from "react";
import { PageHeading } from "./page-heading.tsx";

type LegalBlock = { paragraph: string } | { list: string[] };
export interface LegalTextData {
  title: string;
  intro: string;
  contents: string;
  sections: { id: string; heading: string; blocks: LegalBlock[] }[];
}

export function LegalText({ page }: { page: LegalTextData }) {
  return (
    <>
      <PageHeading title={page.title} lead={page.intro} crumbs={[{ text: page.title }]} />
      <div className="page-width mt-12 grid gap-x-16 gap-y-10 lg:grid-cols-[1fr_18rem]">
        <nav aria-label={page.contents} className="print:hidden lg:order-last">
          <ol className="border-l border-line pl-4 lg:sticky lg:top-8">
            {page.sections.map(({ id, heading }) => <li key={id}><a href={`#${id}`} className="inline-flex min-h-8 items-center py-0.5 text-sm leading-snug">{heading}</a></li>)}
          </ol>
        </nav>
        <div className="max-w-prose">
          {page.sections.map(({ id, heading, blocks }) => (
            <section key={id} id={id} className="mb-12">
              <h2 className="mb-3 text-2xl">{heading}</h2>
              {blocks.map((block, index) => <Block key={index} block={block} />)}
            </section>
          ))}
        </div>
      </div>
    </>
  );
}

function Block({ block }: { block: LegalBlock }) {
  if ("paragraph" in block) return <p className="mt-3 leading-relaxed">{withLinks(block.paragraph)}</p>;
  return <ul className="mt-3 list-disc space-y-1.5 pl-5 leading-relaxed marker:text-muted">{block.list.map((item) => <li key={item}>{withLinks(item)}</li>)}</ul>;
}

/** Turns web and mail addresses within a text into links. */
function withLinks(text: string): ReactNode[] {
  return text.split(/(https?:\/\/[^\s,)]*[^\s,).]|[\w.-]+@[\w-]+(?:\.[\w-]+)+)/).map((piece, index) => {
    if (index % 2 === 0) return piece;
    return <a key={index} href={piece.startsWith("http") ? piece : `mailto:${piece}`} className="break-words">{piece}</a>;
  });
}
