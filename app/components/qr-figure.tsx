/** A QR code drawn as one vector path, black on white in both themes, so that every telephone reads it. */
export function QrFigure({ size, path, label, className = "size-36" }: { size: number; path: string; label: string; className?: string }) {
  return (
    <svg role="img" aria-label={label} viewBox={`0 0 ${size} ${size}`} className={className} shapeRendering="crispEdges">
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
