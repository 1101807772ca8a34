import type { NormMatrix } from '@/utils/domain/norms/norms';
import { readJson } from '@/utils/platform/read-json';
import { z } from '@/utils/platform/schema';
import { type Phrase, phrase } from '@/utils/words/phrase';
import { matrixSchema } from './norms-schema';

/** Norms as one line that survives chats and mails; the number is the version of what follows. */
const start = /meantime-norms:(\d+):/;
const version = '1';
/** The characters that a chat or a mail may break a long line with: spaces, soft hyphens, joiners, marks of direction. */
const broken = /[\s\u00AD\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]+/u;
/** A whole table with long steps stays below this; in base64url characters. */
const longest = 60_000;

const lineSchema = z.strictObject({ norms: matrixSchema });

/** What was read: the norms, or what is wrong and what to do. */
export type ReadNorms =
  | { readonly ok: true; readonly norms: NormMatrix }
  | { readonly ok: false; readonly what: Phrase };

/** The norms as one line to paste: `meantime-norms:1:` and base64url of JSON in UTF-8. */
export function writeNormsLine(norms: NormMatrix): string {
  const bytes = new TextEncoder().encode(JSON.stringify({ norms }));
  const base64 = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  const line = base64.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
  return `meantime-norms:${version}:${line}`;
}

/** Whether a text holds such a line, of whatever version. */
export const hasNormsLine = (text: string): boolean => start.test(text);

/** The norms of the first line in a text; what is around it, and breaks within it, do not matter. */
export function readNormsLine(text: string): ReadNorms {
  const found = start.exec(text);
  if (found === null) return { ok: false, what: phrase('handbook.no-line') };
  if (found[1] !== version) return { ok: false, what: phrase('handbook.newer-line') };
  const after = text.slice(found.index + found[0].length, found.index + found[0].length + longest);
  // Where the line ends is known by what it says: a word after it looks like more of it.
  let line = '';
  for (const part of after.trimStart().split(broken, 200)) {
    if (!/^[\w-]+/.test(part)) break;
    line += /^[\w-]+/.exec(part)?.[0] ?? '';
    const norms = parseLine(line);
    if (norms !== null) return { ok: true, norms };
  }
  return { ok: false, what: phrase('handbook.cut-line') };
}

function parseLine(line: string): NormMatrix | null {
  try {
    const binary = atob(line.replace(/[-_]/g, (char) => (char === '-' ? '+' : '/')));
    const bytes = Uint8Array.from(binary, (char) => char.charCodeAt(0));
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const read = readJson(text, lineSchema);
    return read.ok ? read.value.norms : null;
  } catch {
    return null;
  }
}
