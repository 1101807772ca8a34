import type { Outcome } from '@/utils/connections/outcome';
import type { FoundDuplicates, StoredLink, VendorTypes } from '@/utils/destinations/destination';
import type { AnyTypes } from '@/utils/destinations/types';
import { inARow } from '@/utils/words/in-a-row';
import { type Phrase, phrase } from '@/utils/words/phrase';
import { ended, stuck, waiting } from './ends';
import type { OutboxItem, Task } from './item';
import { backoff, beforeDuplicateCheck } from './waits';

/**
 * Looks, once the vendor's lists are up to date, whether what was just made or appended stands there once. A browser
 * may send a request again by itself where a used connection breaks before the answer, and says nothing of it:
 * Chromium does (`HttpNetworkTransaction::ShouldResendRequest`), a POST included.
 */
export interface DuplicateCheck<Types extends VendorTypes = AnyTypes> extends Task<Types> {
  /** After which kind of work it looks. */
  readonly of: OutboxItem['kind'];
  /** The document as that work left it. */
  readonly made: StoredLink;
  /** Addresses of other documents of the decision, the ones in the trash at the end. */
  readonly others: readonly string[];
  /** Addresses within the document where something stands a second time. */
  readonly places: readonly string[];
  /** The id of a document that was left where it stood, as the decision was sent elsewhere; null where there is none. */
  readonly left: string | null;
}

/** Pure: the check of what an item made; null where it made nothing. `earlier`: the document that the decision had before. */
export function duplicateCheckOf<Types extends VendorTypes>(
  { id, key, destination, place, order, titles, kind, link }: OutboxItem<Types>,
  now: number,
  earlier: StoredLink | null = null,
): DuplicateCheck<Types> | null {
  if (link === null) return null;
  return {
    id: `${id} duplicate check`,
    key,
    destination,
    place,
    order,
    titles,
    state: 'waiting',
    at: now,
    lease: null,
    tries: 0,
    retryAt: now + beforeDuplicateCheck,
    failure: null,
    of: kind,
    made: link,
    others: [],
    places: [],
    left: kind === 'create' ? (earlier?.id ?? null) : null,
  };
}

/** Pure: after the look. What cannot be looked at any more is let go: the document itself is there. */
export function afterDuplicateCheck<Types extends VendorTypes>(
  check: DuplicateCheck<Types>,
  outcome: Outcome<FoundDuplicates>,
  { now, random }: { readonly now: number; readonly random: number },
): DuplicateCheck<Types> {
  const end = closed(check, now);
  if (!outcome.ok) {
    if (outcome.kind !== 'again') return end;
    const tries = check.tries + 1;
    const at = Math.max(outcome.retryAt, now + backoff(tries, random));
    return waiting({ ...check, tries }, { words: outcome.words, fix: null }, { now }, at);
  }
  const { documents: all, inTrash = [], repeated: places = [] } = outcome.value;
  const { of, left, made } = check;
  const documents = all.filter(({ id }) => id !== left);
  const isTwice = documents.length > 1;
  const [first, ...rest]: readonly Phrase[] = [
    ...(isTwice ? [twice] : []),
    ...(places.length > 0 ? [repeatedWords[of]] : []),
    ...(inTrash.length > 0 ? [sleeping] : []),
  ];
  if (first === undefined) return end;
  const words = inARow(first, ...rest);
  const more = documents.filter(({ id }) => id !== made.id);
  const others = [...(isTwice ? more : []), ...inTrash].map(({ href }) => href);
  return { ...stuck(check, { words, fix: null }, now), others, places };
}

/** Pure: there is nothing to say of it any more. */
export function closed<Types extends VendorTypes>(
  check: DuplicateCheck<Types>,
  now: number,
): DuplicateCheck<Types> {
  return ended(check, now, { state: 'done' });
}

/** Pure: the user leaves things as they are. */
export function dropped<Types extends VendorTypes>(
  check: DuplicateCheck<Types>,
  now: number,
): DuplicateCheck<Types> {
  return ended(check, now, { state: 'cancelled' });
}

/** Pure: its worker died. It changes nothing there, so it is made again at once. */
export function freedCheck<Types extends VendorTypes>(
  check: DuplicateCheck<Types>,
  now: number,
): DuplicateCheck<Types> {
  return ended(check, now, { state: 'queued' });
}

const twice = phrase('failures.created-twice');
const repeatedWords = {
  create: phrase('failures.part-twice'),
  update: phrase('failures.update-twice'),
} as const;
const sleeping = phrase('failures.copy-in-trash');
