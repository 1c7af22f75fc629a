const NAMED: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', ' '],
  ['ndash', '–'],
  ['mdash', '—'],
  ['hellip', '…'],
  ['lsquo', '‘'],
  ['rsquo', '’'],
  ['ldquo', '“'],
  ['rdquo', '”'],
  ['times', '×'],
  ['deg', '°'],
  ['frac12', '½'],
  ['eacute', 'é'],
  ['egrave', 'è'],
  ['auml', 'ä'],
  ['ouml', 'ö'],
  ['uuml', 'ü'],
  ['szlig', 'ß'],
  ['euro', '€'],
  ['pound', '£'],
  ['copy', '©'],
  ['reg', '®'],
  ['trade', '™'],
  ['bull', '•'],
]);

/**
 * Turns HTML character references into characters, once: `&amp;lt;` becomes `&lt;`. A reference
 * that is unknown, or that names no printable character, stays as it is written.
 */
export function decodeEntities(text: string): string {
  return text.replace(/&(#?[a-z0-9]{1,10});/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return NAMED.get(name.toLowerCase()) ?? whole;
    const hex = name.charAt(1).toLowerCase() === 'x';
    const code = hex ? Number(`0x${name.slice(2)}`) : Number(name.slice(1));
    return isPrintable(code) ? String.fromCodePoint(code) : whole;
  });
}

function isPrintable(code: number): boolean {
  if (!Number.isInteger(code) || code > 0x10ffff) return false;
  if (code >= 0xd800 && code <= 0xdfff) return false; // lone surrogates are no characters
  return code >= 0x20 && !(code >= 0x7f && code <= 0x9f);
}
