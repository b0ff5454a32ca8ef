/** The handful of SVG marks that every brush is made of, written as short strings so that a picture stays small. */

/** A path's data; numbers are rounded to whole units of the 1200 × 900 canvas. */
export function d(parts: TemplateStringsArray, ...numbers: (number | string)[]): string {
  return parts.reduce((path, part, i) => {
    const value = numbers[i - 1];
    return path + (typeof value === "number" ? String(Math.round(value)) : value) + part;
  });
}

/** One decimal at most, for widths, scales and opacities. */
export function short(value: number, digits = 1): string {
  return String(Number(value.toFixed(digits)));
}

/** A filled shape; `opacity` 0…1. */
export function shape(path: string, fill: string, opacity = 1): string {
  return `<path d="${path}" fill="${fill}"${faint(opacity)}/>`;
}

/** A stroke without filling; ends and joins are round, as set on the root. */
export function line(path: string, stroke: string, width: number, opacity = 1): string {
  return `<path d="${path}" stroke="${stroke}" stroke-width="${short(width)}"${faint(opacity)}/>`;
}

export function disc(x: number, y: number, radius: number, fill: string, opacity = 1): string {
  return `<circle cx="${Math.round(x)}" cy="${Math.round(y)}" r="${short(radius)}" fill="${fill}"${faint(opacity)}/>`;
}

export function oval(x: number, y: number, rx: number, ry: number, fill: string, opacity = 1): string {
  return `<ellipse cx="${Math.round(x)}" cy="${Math.round(y)}" rx="${short(rx)}" ry="${short(ry)}" fill="${fill}"${faint(opacity)}/>`;
}

export function box(x: number, y: number, width: number, height: number, fill: string, opacity = 1): string {
  return `<rect x="${Math.round(x)}" y="${Math.round(y)}" width="${short(width)}" height="${short(height)}" fill="${fill}"${faint(opacity)}/>`;
}

/** Closed polygon from x, y pairs. */
export function polygon(points: readonly (readonly [number, number])[]): string {
  return `M${points.map(([x, y]) => `${Math.round(x)} ${Math.round(y)}`).join("L")}Z`;
}

/** Moves a thing drawn around its own origin to (x, y); a negative `scaleX` mirrors it. */
export function place(x: number, y: number, scale: number, content: string, scaleX = scale): string {
  const size = scale === scaleX ? short(scale, 2) : `${short(scaleX, 2)} ${short(scale, 2)}`;
  return `<g transform="translate(${Math.round(x)} ${Math.round(y)})scale(${size})">${content}</g>`;
}

/** A vertical gradient; `stops` are [offset 0…1, colour, opacity?]. */
export function gradient(id: string, stops: readonly (readonly [number, string, number?])[]): string {
  const marks = stops.map(([at, colour, alpha]) => {
    const see = alpha === undefined ? "" : ` stop-opacity="${short(alpha, 2)}"`;
    return `<stop offset="${short(at, 2)}" stop-color="${colour}"${see}/>`;
  });
  return `<linearGradient id="${id}" x2="0" y2="1">${marks.join("")}</linearGradient>`;
}

function faint(opacity: number): string {
  return opacity >= 1 ? "" : ` opacity="${short(opacity, 2)}"`;
}
