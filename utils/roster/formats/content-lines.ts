/** A line of a vCard or calendar, put together again and taken apart, as RFC 6350 and RFC 5545 have it in section 3. */
export interface ContentLine {
  /** Where it begins, counted from 1 in the file. */
  readonly line: number;
  /** In capitals, without the group in front (`item1.EMAIL`). */
  readonly name: string;
  /** In capitals; a bare word of vCard 2.1 (`;WORK`) is a TYPE, or the ENCODING that it names. */
  readonly params: ReadonlyMap<string, readonly string[]>;
  /** As it is written, escapes and encodings included. */
  readonly value: string;
}

const encodings = /^(?:quoted-printable|base64|b|8bit|7bit)$/i;
const isQuoted = (head: string) => /;\s*(?:encoding\s*=\s*)?"?quoted-printable/i.test(head);

/**
 * Every content line of a text, in order. Lines without a name are left out: no program writes them but by mistake.
 * Time and memory grow with the text, whatever is in it.
 */
export function* contentLines(text: string): Generator<ContentLine> {
  const lines = text.split(/\r\n?|\n/);
  // Version 2.1 folds between words and keeps the space; later ones fold anywhere and add it.
  let keepsSpace = false;
  for (let at = 0; at < lines.length; at += 1) {
    const line = at + 1;
    const pieces = [lines[at] ?? ''];
    const head = (pieces[0] ?? '').slice(0, 300);
    const softBreaks = head.includes(':') && isQuoted(head.slice(0, head.indexOf(':')));
    for (;;) {
      const last = pieces.at(-1) ?? '';
      const next = lines[at + 1];
      if (next === undefined) break;
      if (softBreaks && last.endsWith('=')) {
        pieces[pieces.length - 1] = last.slice(0, -1);
        pieces.push(next.replace(/^[ \t]/, ''));
      } else if (/^[ \t]/.test(next)) pieces.push(keepsSpace ? next : next.slice(1));
      else break;
      at += 1;
    }
    const read = takeApart(pieces.join(''), line);
    if (read === null) continue;
    if (read.name === 'VERSION') keepsSpace = read.value.trim() === '2.1';
    yield read;
  }
}

function takeApart(text: string, line: number): ContentLine | null {
  const colon = colonOf(text);
  if (colon < 1) return null;
  const [named = '', ...parts] = splitOutsideQuotes(text.slice(0, colon), ';');
  const name = named.slice(named.lastIndexOf('.') + 1).trim();
  if (!/^[A-Za-z0-9-]+$/.test(name)) return null;
  const params = new Map<string, string[]>();
  for (const part of parts) {
    const equals = part.indexOf('=');
    const key =
      equals < 0 ? (encodings.test(part.trim()) ? 'ENCODING' : 'TYPE') : part.slice(0, equals).trim();
    const values = splitOutsideQuotes(equals < 0 ? part : part.slice(equals + 1), ',').map((value) =>
      value.trim().replace(/^"|"$/g, ''),
    );
    const upper = key.toUpperCase();
    const known = params.get(upper);
    if (known === undefined) params.set(upper, values);
    else for (const value of values) known.push(value);
  }
  return { line, name: name.toUpperCase(), params, value: text.slice(colon + 1) };
}

/** Where the value begins: the first colon outside quotation marks; the first of all where a mark never closes. */
function colonOf(text: string): number {
  const first = text.indexOf(':');
  const quote = text.indexOf('"');
  if (quote < 0 || quote > first) return first;
  let isOpen = false;
  for (let at = quote; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (char === '"') isOpen = !isOpen;
    else if (char === ':' && !isOpen) return at;
  }
  return first;
}

function splitOutsideQuotes(text: string, separator: ';' | ','): string[] {
  if (!text.includes('"')) return text.split(separator);
  const parts: string[] = [];
  let isOpen = false;
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (char === '"') isOpen = !isOpen;
    else if (char === separator && !isOpen) {
      parts.push(text.slice(start, at));
      start = at + 1;
    }
  }
  return [...parts, text.slice(start)];
}
