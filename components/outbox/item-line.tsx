import type { DocumentLink } from '@/utils/destinations/destination';
import { destinationFacts } from '@/utils/destinations/facts';
import { othersOf, placesOf } from '@/utils/outbox/copies';
import { isOpen, type OutboxItem, type Pace } from '@/utils/outbox/item';
import { dueAt } from '@/utils/outbox/ready';
import { type Reader, reasonWords } from '@/utils/outbox/words';
import { CopiesActions } from './copies-actions';
import { ItemActions } from './item-actions';
import { itemWords } from './item-words';
import { placeWords } from './use-places';

export interface ItemLineProps {
  readonly item: OutboxItem;
  /** Undefined where there is no document yet. */
  readonly link: DocumentLink | undefined;
  readonly reader: Reader;
  /** How far requests to its vendor may go now; undefined where none went yet. */
  readonly pace: Pace | undefined;
  /** Whether the decision is being edited on this very page. */
  readonly isEditing: boolean;
}

/** One document of a decision: where, how it stands, the link or what can be done. */
export function ItemLine({ item, link, reader, pace, isEditing }: ItemLineProps) {
  const reason = reasonWords(item);
  // The document itself has a line of its own.
  const href = item.kind === 'copies' ? null : safe(link?.href);
  return (
    <div className="outbox-item" data-state={item.state}>
      <p className="outbox-state">
        <strong dir="auto">{placeWords(item)}</strong> {itemWords(item, reader, pace)}
      </p>
      {reason !== null && <p className="outbox-reason">{reason}</p>}
      {href !== null && (
        <a className="outbox-link" href={href} target="_blank" rel="noreferrer">
          Open in {destinationFacts[item.destination].name}
        </a>
      )}
      <Ways hrefs={othersOf(item)} words="Open the other copy" />
      <Ways hrefs={placesOf(item)} words="Open the repeated section" />
      {item.kind === 'copies' && <CopiesActions item={item} />}
      {isOpen(item) && item.kind !== 'copies' && (
        <ItemActions item={item} dueAt={dueAt(item, pace)} now={reader.now} isEditing={isEditing} />
      )}
    </div>
  );
}

/** A link for each address of the web among these, numbered where there are more. */
function Ways({ hrefs, words }: { readonly hrefs: readonly string[]; readonly words: string }) {
  return hrefs
    .flatMap((href) => safe(href) ?? [])
    .map((href, at, all) => (
      <a key={href} className="outbox-link" href={href} target="_blank" rel="noreferrer">
        {all.length === 1 ? words : `${words}, ${at + 1} of ${all.length}`}
      </a>
    ));
}

/** Only an address of the web; what a vendor answers is not ours. */
function safe(href: string | undefined): string | null {
  return href !== undefined && /^https:\/\//.test(href) ? href : null;
}
