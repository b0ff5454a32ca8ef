/** Buttons and links that look like them; `main` (amber) is for the one action of a page. */
import { Link, type LinkProps } from "@remix-run/react";
import type { ButtonHTMLAttributes } from "react";

export type ButtonLook = "main" | "quiet" | "line" | "danger";

export function Button({ look = "quiet", className = "", type = "submit", ...rest }: ButtonHTMLAttributes<HTMLButtonElement> & { look?: ButtonLook }) {
  return <button type={type} className={`button button-${look} ${className}`} {...rest} />;
}

export function ButtonLink({ look = "quiet", className = "", ...rest }: LinkProps & { look?: ButtonLook }) {
  return <Link className={`button button-${look} ${className}`} {...rest} />;
}
