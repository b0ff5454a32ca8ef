/** The mark of Latarnia in the colours of the theme; the file public/logo-mark.svg is the same for elsewhere. */
export function LogoMark({ className }: { className: string }) {
  return (
    <svg viewBox="0 0 64 64" aria-hidden="true" className={className}>
      <path className="fill-mark" opacity=".22" d="M26 17 2 9v16zM38 17l24-8v16z" />
      <path className="fill-ink" d="M25.6 24h12.8l1.03 8H24.57zM23.8 38h16.4l.84 6.5H22.96zM22.32 49.5h19.36l.32 2.5H22zM23 21h18v3.5H23zM26 11.5 32 5l6 6.5V13H26z" />
      <path className="fill-mark" d="M27 13h10v8H27z" />
      <path fill="none" className="stroke-ink" strokeWidth="3.2" strokeLinecap="round" d="M6 57c4.3-3.6 8.7-3.6 13 0s8.7 3.6 13 0 8.7-3.6 13 0 8.7 3.6 13 0" />
    </svg>
  );
}
