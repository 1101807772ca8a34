import type { NormMatrix } from '@/utils/domain/norms/norms';
import { readJson } from '@/utils/platform/read-json';
import { z } from '@/utils/platform/schema';
import { type Phrase, phrase } from '@/utils/words/phrase';
import { readLineBody } from './line-body';
import { type LineSource, readLineSources } from './line-sources';
import { matrixSchema } from './norms-schema';

/** Norms as one line that survives chats and mails; the number is the version of what follows. A break may be in it. */
const start = /meantime-[\s>|]*norms\s*(?::|%3A)\s*(\d{1,4})\s*(?::|%3A)/gi;
const version = '1';
/** What is not seen, and may be anywhere in a line: soft hyphens, joiners, marks of direction. */
const unseen = /[\u00AD\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]+/gu;
/** As long as a message gets; a line comes before that. */
const longestText = 400_000;

/** Sources are looked at one by one, in `readLineSources`. */
const lineSchema = z.strictObject({ norms: matrixSchema, sources: z.optional(z.array(z.unknown())) });

/** What was read, with what of it could not be used; or what is wrong and what to do. */
export type ReadNorms =
  | {
      readonly ok: true;
      readonly norms: NormMatrix;
      readonly sources: readonly LineSource[];
      readonly problems: readonly Phrase[];
    }
  | { readonly ok: false; readonly what: Phrase };

/** The norms, and where people come from, as one line: `meantime-norms:1:` and base64url of JSON in UTF-8. */
export function writeNormsLine(norms: NormMatrix, sources: readonly LineSource[] = []): string {
  // Field by field: whatever else a source has stays here.
  const stated = sources.map(({ kind, url }) => ({ kind, url }));
  const json = JSON.stringify(stated.length === 0 ? { norms } : { norms, sources: stated });
  const bytes = new TextEncoder().encode(json);
  const base64 = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  const line = base64.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
  return `meantime-norms:${version}:${line}`;
}

/** Whether a text holds such a line, of whatever version. */
export const hasNormsLine = (text: string): boolean => startsIn(seen(text)).length > 0;

const seen = (text: string): string => text.slice(0, longestText).replace(unseen, '');

const startsIn = (text: string) => [...text.matchAll(start)].slice(0, 20);

/** Each line of norms in a text, however long that is: from its start to the next one, and the text before it. */
export function normsLinesIn(text: string): readonly { readonly line: string; readonly before: string }[] {
  const whole = text.replace(unseen, '');
  const found = [...whole.matchAll(start)].map(({ index }) => index);
  return found.map((from, at) => ({
    line: whole.slice(from, found[at + 1]),
    before: whole.slice(found[at - 1] ?? 0, from),
  }));
}

/**
 * The norms of the line in a text; what is around it, and what a site sets into it, does not matter. A thread may quote a
 * line: the same one twice is one, a broken one beside a whole one is passed over. Of two that differ none is chosen.
 */
export function readNormsLine(text: string): ReadNorms {
  const whole = seen(text);
  const found = startsIn(whole);
  const read = new Map<string, Extract<ReadNorms, { ok: true }>>();
  for (const { index, 0: head, 1: number } of found) {
    const body = number === version ? readLineBody(whole.slice(index + head.length)) : null;
    const line = body === null ? null : lineOf(body);
    if (line !== null) read.set(JSON.stringify([line.norms, line.sources]), line);
  }
  const [line] = read.values();
  if (line !== undefined && read.size === 1) return line;
  return {
    ok: false,
    what: phrase(
      whyNot(
        read.size,
        found.map((one) => one[1]),
      ),
    ),
  };
}

function whyNot(lines: number, versions: readonly (string | undefined)[]) {
  if (lines > 1) return 'handbook.several-lines';
  if (versions.length === 0) return 'handbook.no-line';
  return versions.some((one) => Number(one) > Number(version)) ? 'handbook.newer-line' : 'handbook.cut-line';
}

function lineOf(body: string): Extract<ReadNorms, { ok: true }> | null {
  const json = readJson(body, lineSchema);
  if (!json.ok) return null;
  const { sources, isWhole } = readLineSources(json.value.sources ?? []);
  const problems = isWhole ? [] : [phrase('handbook.source-unread')];
  return { ok: true, norms: json.value.norms, sources, problems };
}
