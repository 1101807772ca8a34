import { statuses } from '@/utils/domain/decision/decision';
import { statusCodes } from '@/utils/domain/decision/decision-words';
import { aroundValue, type DocumentWords, unmarked } from '../outline/words';
import { bareText, type Fingerprint, hashOfBare, type Section } from './fingerprint';

/** A line of a document as it stands now. */
export interface ReadLine {
  readonly kind: 'title' | 'heading' | 'box' | 'text';
  readonly text: string;
}

/** What is other than it was written. */
export interface DocumentChange {
  readonly kind: Section['kind'] | 'property' | 'file' | 'document';
  /** The heading, who wrote a message and when, or the name of a property; empty at the head of a document. */
  readonly name: string;
  readonly how: 'changed' | 'gone' | 'added';
  /** What stands there now, where that is short. */
  readonly now?: string | undefined;
  readonly was?: string | undefined;
}

/** What stands under one heading, or under who wrote a message and when. */
interface Group {
  readonly name: string;
  readonly head: string;
  text: string;
}

/**
 * Compares what stands in a document with what was noted when it was written, in that order. `isMeant` limits
 * it to sections with such a bare head; a title and a box have none.
 */
export async function changesIn(
  noted: readonly Fingerprint[],
  lines: readonly ReadLine[],
  words: DocumentWords,
  isMeant: (bareHead: string) => boolean = () => true,
): Promise<DocumentChange[]> {
  const left = groupsOf(lines, headsIn(noted, lines));
  const changes: DocumentChange[] = [];
  for (const fingerprint of noted) {
    const [kind, name] = fingerprint;
    if (kind === 'title' || kind === 'box') {
      if (isMeant('')) changes.push(...(await headChange(fingerprint, lines, words)));
      continue;
    }
    const head = bareText(name);
    const same = left.filter((group) => group.head === head);
    const found = (await firstAsWritten(same, fingerprint)) ?? same[0];
    if (found !== undefined) left.splice(left.indexOf(found), 1);
    if (!isMeant(head)) continue;
    if (found === undefined) changes.push({ kind, name, how: 'gone' });
    else if (!(await isAsWritten(found.text, fingerprint))) changes.push({ kind, name, how: 'changed' });
    else if (found.text.length > fingerprint[3]) changes.push({ kind, name, how: 'added' });
  }
  const isOurs = updatesHead(words);
  const added = left.filter(({ head, text }) => isMeant(head) && !isOurs(head) && head + text !== '');
  return [...changes, ...added.map(({ name }): DocumentChange => ({ kind: 'part', name, how: 'added' }))];
}

/** Whether a text still begins with what was written; more may have been added under it. */
async function isAsWritten(text: string, [, , hash, length]: Fingerprint): Promise<boolean> {
  return (await hashOfBare(text.slice(0, length))) === hash;
}

async function firstAsWritten(groups: readonly Group[], as: Fingerprint): Promise<Group | undefined> {
  for (const group of groups) if (await isAsWritten(group.text, as)) return group;
  return undefined;
}

async function headChange(
  fingerprint: Fingerprint,
  lines: readonly ReadLine[],
  words: DocumentWords,
): Promise<DocumentChange[]> {
  const [kind, , , length] = fingerprint;
  const texts =
    kind === 'box'
      ? boxesOf(lines, words)
      : lines.filter((line) => line.kind === 'title').map(({ text }) => text);
  for (const text of texts) {
    const bare = bareText(text);
    if (bare.length === length && (await isAsWritten(bare, fingerprint))) return [];
  }
  const now = texts.find((text) => bareText(text) !== '');
  return [now === undefined ? { kind, name: '', how: 'gone' } : { kind, name: '', how: 'changed', now }];
}

/** Boxes, one that begins with a status first. */
function boxesOf(lines: readonly ReadLine[], { say }: DocumentWords): string[] {
  const boxes: string[] = [];
  lines.forEach(({ kind, text }, at) => {
    if (kind !== 'box') return;
    if (lines[at - 1]?.kind === 'box') boxes[boxes.length - 1] += `\n${text}`;
    else boxes.push(text);
  });
  const names = statuses.map((status) => say(statusCodes[status]));
  const isStatus = (text: string) => names.some((name) => text.trimStart().startsWith(name));
  return boxes.toSorted((a, b) => Number(isStatus(b)) - Number(isStatus(a)));
}

/**
 * What begins a group where it is no heading: who wrote a message and when. A heading of ours only where somebody
 * made text of it: a line of a message may well say `Decision` or `Actions`.
 */
function headsIn(noted: readonly Fingerprint[], lines: readonly ReadLine[]): ReadonlySet<string> {
  const headings = new Set(lines.filter(({ kind }) => kind === 'heading').map(({ text }) => bareText(text)));
  const heads = noted.map(([kind, head]) => ({ kind, bare: bareText(head) }));
  return new Set(
    heads.filter(({ kind, bare }) => kind === 'quote' || !headings.has(bare)).map(({ bare }) => bare),
  );
}

function groupsOf(lines: readonly ReadLine[], heads: ReadonlySet<string>): Group[] {
  const groups: Group[] = [{ name: '', head: '', text: '' }];
  for (const { kind, text } of lines) {
    if (kind === 'title' || kind === 'box') continue;
    const bare = bareText(text);
    const last = groups.at(-1);
    if (kind === 'heading' || (bare !== '' && heads.has(bare))) {
      groups.push({ name: text.trim(), head: bare, text: '' });
    } else if (last !== undefined) last.text += bare;
  }
  return groups;
}

/** Whether a head is that of a section that an update of ours appended. */
function updatesHead(words: DocumentWords): (bareHead: string) => boolean {
  const [before, after] = aroundValue(words, 'document.update-of', 'time').map(bareText);
  return (head) => unmarked(head).startsWith(before ?? '') && unmarked(head).endsWith(after ?? '');
}
