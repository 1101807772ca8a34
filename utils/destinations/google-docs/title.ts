import type { docs_v1 } from 'googleapis/build/src/apis/docs/v1';
import type { LinkedDecision } from '@/utils/domain/linked-decision';
import type { DocumentLink } from '../destination';
import { outlineOf } from '../outline/outline-of';
import { bareText, fingerprintsIn, hashOfBare } from '../written/fingerprint';
import { type Stretch, titlesOf } from './read-document';
import { kept } from './write-text';

type Titled = { readonly decision: LinkedDecision; readonly link: DocumentLink };

/** Hashes of the title as we wrote it last, in the document and as the name of the file; undefined where it cannot be known. */
export function notedTitle({ parts }: DocumentLink): { readonly line?: string; readonly name?: string } {
  const [, , line] = fingerprintsIn(parts?.wrote ?? '[]').find(([kind]) => kind === 'title') ?? [];
  const name = parts?.name ?? line;
  return { ...(line === undefined ? {} : { line }), ...(name === undefined ? {} : { name }) };
}

/** What is compared of a title. */
export const titleHash = (title: string): Promise<string> => hashOfBare(bareText(title));

/** Whether the file still has to be given the title's name; one that was noted nowhere is left alone. */
export async function needsName({ decision, link }: Titled): Promise<boolean> {
  const { name } = notedTitle(link);
  return name !== undefined && name !== (await titleHash(outlineOf(decision).title));
}

/** Whether our title line says the title. */
export async function isTitled(document: docs_v1.Schema$Document, { decision }: Titled): Promise<boolean> {
  return (await titleWith(document, await titleHash(outlineOf(decision).title))) !== null;
}

/**
 * What writes a new title over our own, where that still says what we wrote last; nothing otherwise. The new
 * words go in behind the old ones before those are taken away, so that they look like them.
 */
export async function replaceTitle(
  document: docs_v1.Schema$Document,
  { decision, link }: Titled,
): Promise<docs_v1.Schema$Request[]> {
  const { title } = outlineOf(decision);
  const text = kept(title);
  const { line } = notedTitle(link);
  if (line === undefined || line === (await titleHash(title)) || text === '') return [];
  const old = await titleWith(document, line);
  if (old === null) return [];
  return [
    { insertText: { location: { index: old.end }, text } },
    { deleteContentRange: { range: { startIndex: old.start, endIndex: old.end } } },
  ];
}

async function titleWith(document: docs_v1.Schema$Document, hash: string): Promise<Stretch | null> {
  for (const title of titlesOf(document)) if ((await titleHash(title.text)) === hash) return title;
  return null;
}
