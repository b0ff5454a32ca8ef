/** A link that changes the choice on the page: in place with JavaScript, and to the spot named by `anchor` without. */
import { useHref, useLinkClickHandler, useLocation } from "@remix-run/react";
import type { AnchorHTMLAttributes } from "react";

type Props = AnchorHTMLAttributes<HTMLAnchorElement> & {
  /** with its question mark */
  query: string;
  anchor: string;
};

export function StayLink({ query, anchor, children, ...rest }: Props) {
  const { pathname } = useLocation();
  const to = `${pathname}${query}`;
  const onClick = useLinkClickHandler<HTMLAnchorElement>(to, { preventScrollReset: true });
  return <a {...rest} href={`${useHref(to)}#${anchor}`} onClick={onClick}>{children}</a>;
}
