import type { Outcome } from '@/utils/connections/outcome';
import type { Copies, DocumentLink } from '@/utils/destinations/destination';
import { finished, stuck, waiting } from './ends';
import type { OutboxItem } from './item';
import { backoff, beforeCopies } from './waits';

/** What such an item knows, as its progress. */
interface Look {
  /** After which kind of work it looks. */
  readonly of: 'create' | 'update';
  /** Addresses of other documents of the decision, the ones in the trash at the end. */
  readonly others: readonly string[];
  /** Addresses within the document where something stands a second time. */
  readonly places: readonly string[];
  /** The id of a document that was left where it stood, as the decision was sent elsewhere; null where there is none. */
  readonly left: string | null;
}

/**
 * Pure: what looks, once the vendor's lists are up to date, whether what was just made or appended stands there
 * once. A browser may send a request again by itself where a used connection breaks before the answer, and says
 * nothing of it: Chromium does (`HttpNetworkTransaction::ShouldResendRequest`), a POST included. `earlier`: the
 * document that the decision had before.
 */
export function copiesCheck(made: OutboxItem, now: number, earlier: DocumentLink | null = null): OutboxItem {
  const of = made.kind === 'update' ? 'update' : 'create';
  const left = of === 'create' ? (earlier?.id ?? null) : null;
  return {
    ...made,
    id: `${made.id} copies`,
    kind: 'copies',
    after: undefined,
    state: 'waiting',
    at: now,
    again: now + beforeCopies,
    progress: { of, others: [], places: [], left } satisfies Look,
    lease: null,
    doubt: null,
    failure: null,
  };
}

/** Pure: what a look is for; `made`: the document as it was left then. */
export function lookOf(item: OutboxItem): { readonly of: Look['of']; readonly made: DocumentLink } {
  return { of: lookIn(item).of, made: item.link ?? { id: '', href: '' } };
}

/** Pure: after the look. What cannot be looked at any more is let go: the document itself is there. */
export function afterCopies(
  item: OutboxItem,
  outcome: Outcome<Copies>,
  { now, random }: { readonly now: number; readonly random: number },
): OutboxItem {
  // The link in the decision may be newer than this item's: none is handed over.
  const end = finished(item, null, now);
  if (!outcome.ok) {
    if (outcome.kind !== 'again') return end;
    const tries = item.tries + 1;
    const at = Math.max(outcome.retryAt, now + backoff(tries, random));
    return waiting({ ...item, doubt: null, tries }, { words: outcome.words, fix: null }, { now }, at);
  }
  const { documents: all, inTrash = [], repeated: places = [] } = outcome.value;
  const { of, left } = lookIn(item);
  const documents = all.filter(({ id }) => id !== left);
  const isTwice = documents.length > 1;
  const words = [
    ...(isTwice ? [twice] : []),
    ...(places.length > 0 ? [repeatedWords[of]] : []),
    ...(inTrash.length > 0 ? [sleeping] : []),
  ].join(' ');
  if (words === '') return end;
  const more = documents.filter(({ id }) => id !== item.link?.id);
  const others = [...(isTwice ? more : []), ...inTrash].map(({ href }) => href);
  const progress: Look = { of, others, places, left };
  return { ...stuck({ ...item, doubt: null }, { words, fix: null }, now), progress };
}

const twice =
  'This document was created more than once: browsers sometimes repeat a request. Delete the extra one, then check again.';
const repeatedWords = {
  create:
    'Part of the document appears twice: browsers sometimes repeat a request. Delete one of the two, then check again.',
  update:
    'An update appears twice in the document: browsers sometimes repeat a request. Delete one of the two, then check again.',
} as const;
const sleeping =
  'Another copy of this document is in the trash, inside its folder. If you restore the folder, the copy comes back. Delete it forever, or ignore this.';

/** Pure: addresses of the documents that are there once too often. */
export function othersOf(item: Pick<OutboxItem, 'kind' | 'progress'>): readonly string[] {
  return lookIn(item).others;
}

/** Pure: addresses within the document where something stands a second time. */
export function placesOf(item: Pick<OutboxItem, 'kind' | 'progress'>): readonly string[] {
  return lookIn(item).places;
}

/** An older one says less. */
function lookIn({ kind, progress }: Pick<OutboxItem, 'kind' | 'progress'>): Look {
  const noted = kind === 'copies' ? (progress as Partial<Look> | null) : null;
  return { of: 'create', others: [], places: [], left: null, ...noted };
}
