import type { docs_v1 } from 'googleapis/build/src/apis/docs/v1';
import type { LinkedDecision } from '@/utils/domain/decision/linked-decision';
import { headOf } from '../outline/outline-of';
import type { DocumentWords } from '../outline/words';
import { bareText, hashOfBare } from '../written/fingerprint';
import { type DocumentStretch, titlesOf } from './read-document';
import type { DocumentTab } from './tab';
import type { DocsLink } from './types';
import { kept } from './write-text';

/** What an update knows; `left`: as updates that were given up may have written it. */
export interface Titled {
  readonly decision: LinkedDecision;
  readonly link: DocsLink;
  readonly left?: readonly LinkedDecision[] | undefined;
  readonly words: DocumentWords;
}

/** Hashes of the title as we wrote it last, in the document and as the name of the file; undefined where it cannot be known. */
export function notedTitle({ notes }: DocsLink): { readonly line?: string; readonly name?: string } {
  const [, , line] = notes?.sectionHashes?.find(([kind]) => kind === 'title') ?? [];
  const name = notes?.fileNameHash ?? line;
  return { ...(line === undefined ? {} : { line }), ...(name === undefined ? {} : { name }) };
}

/** What is compared of a title. */
export const titleHash = (title: string): Promise<string> => hashOfBare(bareText(title));

/** Whether the file still has to be given the title's name; one that was noted nowhere is left alone. */
export async function needsName(work: Titled): Promise<boolean> {
  const wanted = await titleHash(headOf(work.decision, work.words).title);
  return (await ourNames(work)).some((name) => name !== wanted);
}

/** Hashes of the names that we may have given the file; none where that was noted nowhere. */
export async function ourNames({ link, left, words }: Titled): Promise<readonly string[]> {
  const { name } = notedTitle(link);
  return name === undefined ? [] : [name, ...(await hashesOf(left, words))];
}

const hashesOf = (left: Titled['left'] = [], words: DocumentWords) =>
  Promise.all(left.map((each) => titleHash(headOf(each, words).title)));

/** Whether our title line says the title. */
export async function isTitled(tab: DocumentTab, { decision, words }: Titled): Promise<boolean> {
  return (await titleWith(tab, await titleHash(headOf(decision, words).title))) !== null;
}

/**
 * What writes a new title over our own, where that still says what we wrote last; nothing otherwise. The new
 * words go in behind the old ones before those are taken away, so that they look like them.
 */
export async function replaceTitle(
  tab: DocumentTab,
  { decision, link, left, words }: Titled,
): Promise<docs_v1.Schema$Request[]> {
  const { title } = headOf(decision, words);
  const text = kept(title);
  const { line } = notedTitle(link);
  if (line === undefined || text === '') return [];
  const wanted = await titleHash(title);
  for (const hash of [line, ...(await hashesOf(left, words))]) {
    const old = hash === wanted ? null : await titleWith(tab, hash);
    if (old === null) continue;
    return [
      { insertText: { location: { index: old.end }, text } },
      { deleteContentRange: { range: { startIndex: old.start, endIndex: old.end } } },
    ];
  }
  return [];
}

async function titleWith(tab: DocumentTab, hash: string): Promise<DocumentStretch | null> {
  for (const title of titlesOf(tab)) if ((await titleHash(title.text)) === hash) return title;
  return null;
}
