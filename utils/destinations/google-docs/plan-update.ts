import type { docs_v1 } from 'googleapis/build/src/apis/docs/v1';
import { sha256 } from '@/utils/platform/sha256';
import { headOf } from '../outline/outline-of';
import { calloutOf, calloutText } from './callout';
import { calloutName, type Hashed, ourBox } from './own-box';
import { type DocumentStretch, lastParagraph, rangeOf } from './read-document';
import type { DocumentTab } from './tab';
import { requestsIn } from './tabs';
import { replaceTitle, type Titled } from './title';
import { updateSection } from './update-section';
import { writeLines } from './write-text';

type Request = docs_v1.Schema$Request;

export const markName = (mark: string): string => `Meantime update ${mark}`;

/**
 * What brings a document up to date: a section at its end, our callout and our title where they are still as we wrote them.
 * Nothing else is touched. From the end to the head, so that no index moves another. All of it is one request
 * of Google's, and its range named by `mark` proves later that it was done. `isPlain`: links are text, as Google
 * refused one.
 */
export async function planUpdate(
  tab: DocumentTab,
  work: Titled,
  { mark, now, isPlain }: { readonly mark: string; readonly now: number; readonly isPlain: boolean },
): Promise<readonly Request[]> {
  const { decision, link, words } = work;
  const box = await ourBox(tab, await boxHashes(work));
  const section = updateSection(decision, {
    now,
    written: link.notes?.fieldSnapshot,
    isCalloutOurs: box !== null,
    words,
  });
  const callout = calloutOf(headOf(decision, words)).map((runs) => ({ runs }));
  const inBox = box === null ? [] : replaceCallout(tab, box, callout, isPlain);
  const inTitle = await replaceTitle(tab, work);
  // Somebody may have moved our title line to behind the box.
  const isBehind = (inTitle[0]?.insertText?.location?.index ?? 0) > (box?.start ?? 0);
  const all = [
    ...appendSection(tab, section, mark, isPlain),
    ...(isBehind ? [...inTitle, ...inBox] : [...inBox, ...inTitle]),
  ];
  return requestsIn(all, tab);
}

/** Hashes of what our box may say. */
export async function boxHashes({
  link,
  left = [],
  words,
}: Pick<Titled, 'link' | 'left' | 'words'>): Promise<Hashed> {
  const given = left.map((each) => sha256(calloutText(calloutOf(headOf(each, words)))));
  return [link.notes?.calloutHash, ...(await Promise.all(given))];
}

function appendSection(
  tab: DocumentTab,
  lines: Parameters<typeof writeLines>[0],
  mark: string,
  isPlain: boolean,
): Request[] {
  const last = lastParagraph(tab);
  // An empty last paragraph is taken; else another is begun, which must not stay in that one's list.
  const isEmpty = last.start === last.end;
  const index = isEmpty ? last.end : last.end + 1;
  const { requests, length } = writeLines(lines, index, isPlain);
  const range = { startIndex: index, endIndex: index + length };
  return [
    ...(isEmpty ? [] : [{ insertText: { location: { index: last.end }, text: '\n' } }]),
    ...requests,
    { deleteParagraphBullets: { range } },
    { createNamedRange: { name: markName(mark), range } },
  ];
}

function replaceCallout(
  tab: DocumentTab,
  { start, end }: DocumentStretch,
  lines: Parameters<typeof writeLines>[0],
  isPlain: boolean,
): Request[] {
  const { requests, length } = writeLines(lines, start, isPlain);
  const range = { startIndex: start, endIndex: start + length };
  return [
    ...(rangeOf(tab, calloutName) === null ? [] : [{ deleteNamedRange: { name: calloutName } }]),
    { deleteContentRange: { range: { startIndex: start, endIndex: end } } },
    ...requests,
    { createNamedRange: { name: calloutName, range } },
  ];
}
