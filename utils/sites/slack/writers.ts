import { closest } from '../read/dom';
import type { Addressed } from './addressed';
import { authorOf } from './author';
import { isNotice, type Sender } from './message-row';
import { findIn, rootTsOf, rowsIn, type Scope, scopeOf, scopeOfLine } from './scope';
import { item, message, olderReplies, threadCard, threadPane } from './selectors';
import { isUnbrokenThread, isUnbrokenToEnd } from './unbroken';

/** What was found of a thread, by its messages: heights are not read again while they are the same. */
const found = new WeakMap<Element, { readonly key: string; readonly people: Addressed | null }>();

/** Who wrote in the thread that a composer answers; null unless all of it is in the page and each author known. */
export function writersIn(input: Element): Addressed | null {
  const scope = scopeAround(input);
  if (scope?.kind !== 'thread') return null;
  const rows = rowsIn(scope.parts).filter(({ row }) => !isNotice(row));
  const key = rows.map(({ ts }) => ts).join();
  const before = found.get(input);
  if (before?.key === key) return before.people;
  const people = isWhole(scope, rows[0]) ? peopleOf(rows.map(({ row }) => authorOf(row))) : null;
  found.set(input, { key, people });
  return people;
}

function scopeAround(input: Element): Scope | null {
  const line = closest(input, item);
  const flat = line === null ? null : scopeOfLine(line);
  if (flat !== null) return flat;
  const pane = closest(input, `${threadPane}, ${threadCard}`);
  const row = pane === null ? null : findIn([pane], message);
  return row === null ? null : scopeOf(row);
}

function isWhole(scope: Scope, first: { readonly row: Element; readonly ts: string } | undefined): boolean {
  if (first === undefined || first.ts !== rootTsOf(scope)) return false;
  if (findIn(scope.parts, olderReplies) !== null) return false;
  return scope.thread === null ? isUnbrokenToEnd(first.row) : isUnbrokenThread(first.row, scope.parts);
}

function peopleOf(authors: readonly ReturnType<typeof authorOf>[]): Addressed | null {
  if (authors.includes(null)) return null;
  const people = authors.filter((author): author is Sender => author !== 'bot' && author !== null);
  return { people, unnamed: 0 };
}
