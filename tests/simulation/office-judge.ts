import type { DestinationId } from '@/utils/destinations/types';
import type { OutboxItem } from '@/utils/outbox/item';
import { toldEnglish } from '@/utils/words/english';
import { judgeItems } from './judge-items';
import { isOf, messageWords, type Size, word } from './planted';
import type { World } from './world';

/** A document as a reader of the office's vendor finds it. */
export interface FoundDocument {
  readonly id: string;
  readonly title: string;
  /** Title and properties, or the name. */
  readonly head: string;
  /** What stands in it, from top to end. */
  readonly text: string;
}

/** Verbs by which a sentence says what the user can do. */
const deed =
  /\b(connect|sign in|choose|make room|map|change|edit|shorten|send|keep|look|allow|take|ask|switch|try)\b/i;

/**
 * What is wrong in the end: a sentence each. It reads what stands at the office's vendors, finds a document by
 * its words and never by its key, and knows nothing of how it was written.
 */
export function judgeOffice(
  world: World,
  documentsIn: (id: DestinationId) => readonly FoundDocument[],
  size?: Size,
): readonly string[] {
  const wrong: string[] = [...judgeItems(world)];
  for (const { key, failure, state } of world.store.all) {
    const said = failure === null ? '' : toldEnglish(failure.words);
    if (state === 'stuck' && !deed.test(said)) wrong.push(`${key} does not say what to do: ${said}`);
  }
  for (const destination of world.vendors.keys()) {
    const items = world.store.all.filter((item) => item.destination === destination);
    const all = documentsIn(destination);
    for (const key of new Set([...world.store.snapshots.values()].map((each) => each.key))) {
      const own = items.filter((item) => item.key === key).toSorted((a, b) => a.order - b.order);
      const documents = all.filter((document) => isOf(key, document));
      if (documents.length > 1) wrong.push(`${documents.length} documents of ${key} in ${destination}`);
      if (own.length === 0 && documents.length > 0) wrong.push(`${key} is in ${destination} unasked`);
      const last = own.at(-1);
      if (last?.state !== 'done' || own.some(({ state }) => state === 'cancelled')) continue;
      const [document] = documents;
      if (document === undefined) wrong.push(`${key} is done without a document`);
      else
        wrong.push(...read(world, document, own, size).map((words) => `${key} in ${destination} ${words}`));
    }
  }
  return wrong;
}

/** What is wrong with the one document of these items, all of which are done. */
function read(world: World, document: FoundDocument, own: readonly OutboxItem[], size?: Size): string[] {
  const wrong: string[] = [];
  const { store } = world;
  const [first] = own;
  const key = first?.key ?? '';
  const last = own.at(-1);
  if (last && last.link !== null && last.link.id !== document.id) wrong.push('has a wrong link');
  const written = document.text.match(new RegExp(`\\b${key}m\\w+`, 'g')) ?? [];
  if (written.join(' ') !== messageWords(key, size).join(' '))
    wrong.push(`has ${written.length} words of its messages`);
  const [body = '', ...sections] = document.text.split(/^[ #]*Update of /m);
  if (count(body, word(key, 0, 'why')) !== 1) wrong.push('does not say why, once');
  const updates = own.filter(({ kind }) => kind === 'update');
  if (sections.length !== updates.length)
    wrong.push(`has ${sections.length} updates and not ${updates.length}`);
  // Typed by somebody before our only update was written, at the end of what stood there.
  if (updates.length === 1 && sections[0]?.includes('(seen)')) wrong.push('moved what somebody else wrote');
  const versions = own.map((item) => versionIn(store.snapshots.get(item.id)?.decision));
  if (!store.reworded.has(key)) {
    for (const [index, item] of updates.entries()) {
      const version = versions[own.indexOf(item)] ?? 0;
      const told = decided(sections[index] ?? '', key);
      if (told.join() !== word(key, version, 'decides')) wrong.push(`tells ${told} in update ${index + 1}`);
    }
  }
  const newest = word(key, versions.at(-1) ?? 0, 'decides');
  if (decided(body, key).join() !== newest)
    wrong.push(`says ${decided(body, key)} at its top and not ${newest}`);
  const titled = word(key, versions.at(-1) ?? 0, 'title');
  if (!`${document.title}\n${body}`.includes(titled)) wrong.push(`is not called ${titled}`);
  const other = store.snapshots.get(last?.id ?? '');
  for (const end of [other?.supersedes, other?.supersededBy].filter((id) => id != null)) {
    const title = [...store.snapshots.values()].find(({ id }) => id === end)?.title ?? '';
    if (!document.text.includes(title)) wrong.push(`does not name ${title}`);
  }
  return wrong;
}

const decided = (text: string, key: string): string[] =>
  text.match(new RegExp(`\\b${key}v\\d+decides`, 'g')) ?? [];
const versionIn = (text = ''): number => Number(/v(\d+)decides/.exec(text)?.[1] ?? 0);
const count = (text: string, part: string): number => text.split(part).length - 1;
