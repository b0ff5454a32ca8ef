/** A text in which telephone numbers, postcodes, hours and the word "e-mail" stay on one line and mail addresses too, wherever a line has room for them: wider ones break before an @ or a dot only, never at a hyphen that might be taken for ours; the comma or full stop behind one stays with it. */
import { Fragment } from "react";

/** As people write them: "anna-maria@poczta.example", "+48 600 700 800", "94-314-26-90", "76-150"; hours, "10:00–10:50", "14–22 Uhr"; "e-mailem". */
const CONTACT = /([^\s@,;:()<>"„”]+@[^\s@,;:()<>"„”]+\.[\p{L}\d-]+[.,;:!?)”]*|\+?(?<!\d)\d{1,3}(?:[ \u00a0-]\d{2,8}){2,4}|(?<![\d-])\d{2}-\d{3}(?![\d-])|\d{1,2}[:.]\d{2}–\d{1,2}[:.]\d{2}|\d{1,2}–\d{1,2}(?=[ \u00a0]Uhr)|[eE]-[mM]ail\p{L}*)/u;
/** Letters that fit beside something else in the narrowest column. */
const FITS = 24;

export function Unbroken({ children: text }: { children: string }) {
  return <>{text.split(CONTACT).map((part, index) => (index % 2 === 0 ? part : <Contact key={index} text={part} />))}</>;
}

function Contact({ text }: { text: string }) {
  const contact = text.replace(/[.,;:!?)”]+$/, "");
  const marks = text.slice(contact.length); // of the sentence
  if (contact.length <= FITS || !contact.includes("@")) return <><span className="whitespace-nowrap">{contact}</span>{marks}</>;
  return <span className="inline-block max-w-full">{contact.split(/(?=[@.])/).map((piece, index) => <Fragment key={index}>{index > 0 && <wbr />}<span className={piece.length > FITS ? undefined : "whitespace-nowrap"}>{piece}</span></Fragment>)}{marks}</span>;
}
