import type { docs_v1 } from 'googleapis/build/src/apis/docs/v1';
import { sha256 } from '@/utils/platform/sha256';
import { outlineOf } from '../outline/outline-of';
import { calloutOf, calloutText, plainText } from './callout';
import { boxesOf, lastParagraph, rangeOf, type Stretch } from './read-document';
import { replaceTitle, type Titled } from './title';
import { updateSection } from './update-section';
import { writeLines } from './write-text';

type Request = docs_v1.Schema$Request;

export const calloutName = 'Meantime callout';
export const markName = (mark: string): string => `Meantime update ${mark}`;

/**
 * What brings a document up to date: a section at its end, our callout and our title where they are still as we wrote them.
 * Nothing else is touched. From the end to the head, so that no index moves another. All of it is one request
 * of Google's, and its range named by `mark` proves later that it was done.
 */
export async function planUpdate(
  document: docs_v1.Schema$Document,
  work: Titled,
  { mark, now }: { readonly mark: string; readonly now: number },
): Promise<Request[]> {
  const { decision, link, left = [] } = work;
  const outline = outlineOf(decision);
  const box = await ourBox(document, [
    link.parts?.callout,
    ...left.map((each) => sha256(calloutText(calloutOf(outlineOf(each))))),
  ]);
  const section = updateSection(decision, { now, said: link.parts?.said, isCalloutOurs: box !== null });
  const callout = calloutOf(outline).map((runs) => ({ runs }));
  const inBox = box === null ? [] : replaceCallout(document, box, callout);
  const inTitle = await replaceTitle(document, work);
  // Somebody may have moved our title line to behind the box.
  const isBehind = (inTitle[0]?.insertText?.location?.index ?? 0) > (box?.start ?? 0);
  return [
    ...appendSection(document, section, mark),
    ...(isBehind ? [...inTitle, ...inBox] : [...inBox, ...inTitle]),
  ];
}

/** Our box, where it is still as we wrote it: the one with our range, else the first with our text. */
async function ourBox(
  document: docs_v1.Schema$Document,
  hashed: readonly (Promise<string> | string | undefined)[],
): Promise<Stretch | null> {
  const hashes = await Promise.all(hashed);
  const range = rangeOf(document, calloutName);
  const boxes = boxesOf(document);
  const named = boxes.filter(({ start, end }) => range !== null && start <= range.start && range.end <= end);
  for (const box of named.length > 0 ? named : boxes)
    if (hashes.includes(await sha256(plainText(box.text)))) return box;
  return null;
}

function appendSection(
  document: docs_v1.Schema$Document,
  lines: Parameters<typeof writeLines>[0],
  mark: string,
): Request[] {
  const last = lastParagraph(document);
  // An empty last paragraph is taken; else another is begun, which must not stay in that one's list.
  const isEmpty = last.start === last.end;
  const index = isEmpty ? last.end : last.end + 1;
  const { requests, length } = writeLines(lines, index);
  const range = { startIndex: index, endIndex: index + length };
  return [
    ...(isEmpty ? [] : [{ insertText: { location: { index: last.end }, text: '\n' } }]),
    ...requests,
    { deleteParagraphBullets: { range } },
    { createNamedRange: { name: markName(mark), range } },
  ];
}

function replaceCallout(
  document: docs_v1.Schema$Document,
  { start, end }: Stretch,
  lines: Parameters<typeof writeLines>[0],
): Request[] {
  const { requests, length } = writeLines(lines, start);
  const range = { startIndex: start, endIndex: start + length };
  return [
    ...(rangeOf(document, calloutName) === null ? [] : [{ deleteNamedRange: { name: calloutName } }]),
    { deleteContentRange: { range: { startIndex: start, endIndex: end } } },
    ...requests,
    { createNamedRange: { name: calloutName, range } },
  ];
}
