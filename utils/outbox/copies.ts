import type { DocumentLink } from '@/utils/destinations/destination';
import type { Outcome } from '@/utils/destinations/outcome';
import { finished, stuck, waiting } from './ends';
import type { OutboxItem } from './item';
import { backoff, beforeCopies } from './waits';

/**
 * Pure: what looks, once the vendor's lists are up to date, whether a document that was just made stands there
 * once. A browser may send a request again by itself where a used connection breaks before the answer, and
 * says nothing of it: Chromium does (`HttpNetworkTransaction::ShouldResendRequest`), a POST included.
 */
export function copiesCheck(made: OutboxItem, now: number): OutboxItem {
  return {
    ...made,
    id: `${made.id} copies`,
    kind: 'copies',
    after: undefined,
    state: 'waiting',
    at: now,
    again: now + beforeCopies,
    progress: null,
    lease: null,
    doubt: null,
    failure: null,
  };
}

/** The other documents of a decision, beside the one that is linked. */
export interface Copies {
  readonly others: readonly string[];
}

/** Pure: after the look. What cannot be looked at any more is let go: the document itself is there. */
export function afterCopies(
  item: OutboxItem,
  outcome: Outcome<readonly DocumentLink[]>,
  { now, random }: { readonly now: number; readonly random: number },
): OutboxItem {
  // The link in the decision may be newer than this item's: none is handed over.
  const end = finished(item, null, now);
  if (!outcome.ok) {
    if (outcome.kind !== 'again') return end;
    const tries = item.tries + 1;
    const at = Math.max(outcome.at, now + backoff(tries, random));
    return waiting({ ...item, doubt: null, tries }, { words: outcome.words, fix: null }, { now }, at);
  }
  if (outcome.value.length < 2) return end;
  const others = outcome.value.filter(({ id }) => id !== item.link?.id).map(({ href }) => href);
  const words =
    'The document is there more than once: a browser can send a request again by itself. Remove the other one, then look again.';
  const progress: Copies = { others };
  return { ...stuck({ ...item, doubt: null }, { words, fix: null }, now), progress };
}

/** Pure: addresses of the documents that are there once too often. */
export function othersOf({ kind, progress }: Pick<OutboxItem, 'kind' | 'progress'>): readonly string[] {
  return kind === 'copies' && progress !== null ? (progress as Copies).others : [];
}
