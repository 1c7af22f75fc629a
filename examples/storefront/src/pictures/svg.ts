/** A filled path. */
export function path(d: string, fill: string, more = ''): string {
  return `<path d="${d}" fill="${fill}"${more === '' ? '' : ` ${more}`}/>`;
}

/** A line along a path, round at its ends. */
export function line(d: string, stroke: string, width: number, more = ''): string {
  const style = `stroke-linecap="round" stroke-linejoin="round"${more === '' ? '' : ` ${more}`}`;
  return `<path d="${d}" fill="none" stroke="${stroke}" stroke-width="${width}" ${style}/>`;
}

/** A filled ellipse around a centre; one radius makes a circle. */
export function oval(cx: number, cy: number, fill: string, rx: number, ry = rx): string {
  return `<ellipse cx="${cx}" cy="${cy}" rx="${rx}" ry="${ry}" fill="${fill}"/>`;
}

/** A circle that is only a line. */
export function ring(
  cx: number,
  cy: number,
  radius: number,
  stroke: string,
  width: number,
): string {
  const style = `fill="none" stroke="${stroke}" stroke-width="${width}"`;
  return `<circle cx="${cx}" cy="${cy}" r="${radius}" ${style}/>`;
}

/** A filled rectangle; `box` is `x y width height`, all in the picture's 400 units. */
export function box(place: string, fill: string, radius = 0): string {
  const [x = '0', y = '0', width = '0', height = '0'] = place.split(' ');
  const size = `x="${x}" y="${y}" width="${width}" height="${height}"`;
  return `<rect ${size} rx="${radius}" fill="${fill}"/>`;
}

/** Turns and moves what is inside. */
export function group(transform: string, ...inner: readonly string[]): string {
  return `<g transform="${transform}">${inner.join('')}</g>`;
}

/** Makes what is inside translucent. */
export function faint(opacity: number, ...inner: readonly string[]): string {
  return `<g opacity="${opacity}">${inner.join('')}</g>`;
}

/** The shadow below a thing that stands on the ground. */
export function shadow(width: number, cx = 200): string {
  return `<ellipse cx="${cx}" cy="330" rx="${width / 2}" ry="13" fill="#1d2a30" opacity="0.16"/>`;
}
