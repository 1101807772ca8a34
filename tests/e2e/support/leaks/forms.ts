/** A planted word of letters and digits alone, so that URIs, JSON and HTML show it as it is. */
export type Motif = string;

/**
 * How a motif may stand in a text: as it is, percent-encoded, as JSON or HTML escapes, in hex, backwards, in
 * UTF-16, or anywhere inside base64 of either alphabet. Compared without regard to case where the form allows it.
 */
export function formsOf(motif: Motif): readonly RegExp[] {
  if (!/^[A-Za-z0-9]{8,}$/.test(motif)) throw new Error(`${motif} is no word of eight letters or more`);
  const each = (write: (code: number) => string) =>
    [...motif].map((letter) => write(letter.charCodeAt(0))).join('');
  const hex = (code: number) => code.toString(16).padStart(2, '0');
  return [
    anyCase(motif),
    anyCase([...motif].reverse().join('')),
    anyCase(each((code) => `%${hex(code)}`)),
    anyCase(each((code) => `%25${hex(code)}`)),
    anyCase(each((code) => `\\u00${hex(code)}`)),
    anyCase(each((code) => `\\x${hex(code)}`)),
    anyCase(each((code) => `&#${code};`)),
    anyCase(each((code) => `&#x${hex(code)};`)),
    anyCase(each(hex)),
    anyCase([...motif].join('\0')),
    ...insideBase64(Buffer.from(motif)),
    ...insideBase64(Buffer.from(motif, 'utf16le')),
  ];
}

const anyCase = (text: string) => new RegExp(text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'i');

/** What base64 shows of these bytes wherever they begin among groups of three; the edges hold bits of neighbours. */
function insideBase64(bytes: Buffer): RegExp[] {
  return [0, 1, 2].map((shift) => {
    const written = Buffer.concat([Buffer.alloc(shift), bytes]).toString('base64');
    const from = Math.ceil((shift * 8) / 6);
    const to = Math.floor(((shift + bytes.length) * 8) / 6);
    const core = written.slice(from, to).replace(/[+/]/g, (sign) => (sign === '+' ? '[+-]' : '[/_]'));
    return new RegExp(core);
  });
}
