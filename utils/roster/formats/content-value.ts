import { isEncoding } from '../file/decode';
import type { ContentLine } from './content-lines';

/** The value as text: quoted-printable of vCard 2.1 decoded in its charset, escapes undone. */
export function contentText(line: ContentLine): string {
  return unescapeText(decodedValue(line)).trim();
}

/** The parts of a value between separators that are not escaped: a name, a list, a zone with its abbreviation. */
export function contentParts(line: ContentLine, separator: ';' | ','): string[] {
  const parts: string[] = [];
  let part = '';
  const value = decodedValue(line);
  for (let at = 0; at < value.length; at += 1) {
    const char = value.charAt(at);
    if (char === '\\') {
      part += char + value.charAt(at + 1);
      at += 1;
    } else if (char === separator) {
      parts.push(part);
      part = '';
    } else part += char;
  }
  return [...parts, part].map((one) => unescapeText(one).trim());
}

function decodedValue({ params, value }: ContentLine): string {
  const encoding = params.get('ENCODING')?.[0] ?? '';
  if (!/^quoted-printable$/i.test(encoding)) return value;
  const charset = params.get('CHARSET')?.[0] ?? 'utf-8';
  return fromQuotedPrintable(value, isEncoding(charset) ? charset : 'utf-8');
}

function fromQuotedPrintable(text: string, charset: string): string {
  const bytes: number[] = [];
  const encoder = new TextEncoder();
  for (let at = 0; at < text.length; at += 1) {
    const hex = text.charAt(at) === '=' ? /^[0-9A-Fa-f]{2}/.exec(text.slice(at + 1, at + 3))?.[0] : undefined;
    if (hex !== undefined) {
      bytes.push(Number.parseInt(hex, 16));
      at += 2;
    } else bytes.push(...encoder.encode(text.charAt(at)));
  }
  return new TextDecoder(charset).decode(Uint8Array.from(bytes));
}

/** `\n`, `\,`, `\;`, `\\`, and the `\:` that some programs write. */
function unescapeText(text: string): string {
  return text.includes('\\')
    ? text.replace(/\\([\\,;:nN])/g, (_, char: string) => (/n/i.test(char) ? '\n' : char))
    : text;
}
