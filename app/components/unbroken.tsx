/** A text in which telephone numbers and postcodes stay on one line and mail addresses too, wherever a line has room for them: wider ones break before an @ or a dot only, never at a hyphen that might be taken for ours. */
import { Fragment } from "react";

/** As people write them: "anna-maria@poczta.example", "+48 600 700 800", "94-314-26-90", "76-150". */
const CONTACT = /([^\s@,;:()<>"„”]+@[^\s@,;:()<>"„”]+\.[\p{L}\d-]+|\+?(?<!\d)\d{1,3}(?:[ \u00a0-]\d{2,8}){2,4}|(?<![\d-])\d{2}-\d{3}(?![\d-]))/u;
/** Letters that fit beside something else in the narrowest column. */
const FITS = 24;

export function Unbroken({ children: text }: { children: string }) {
  return <>{text.split(CONTACT).map((part, index) => (index % 2 === 0 ? part : <Contact key={index} text={part} />))}</>;
}

function Contact({ text }: { text: string }) {
  if (text.length <= FITS || !text.includes("@")) return <span className="whitespace-nowrap">{text}</span>;
  return <span className="inline-block max-w-full">{text.split(/(?=[@.])/).map((piece, index) => <Fragment key={index}>{index > 0 && <wbr />}<span className={piece.length > FITS ? undefined : "whitespace-nowrap"}>{piece}</span></Fragment>)}</span>;
}
