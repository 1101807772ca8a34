import type { LinkedDecision } from '@/utils/domain/linked-decision';
import type { DestinationId, DocumentLink, Wire } from './destination';
import type { Outcome } from './outcome';
import type { Change } from './written/compare';

/**
 * *Changed since logged*: reads a document as it stands now. Beside `Destination`, and not a part of it, as
 * only pages read: the worker need not carry it.
 */
export interface DocumentReader<Settings, Place> {
  readonly id: DestinationId;
  /** What is other than what was written, in the order of the document; nothing is changed there. */
  changes(work: ReadWork<Settings, Place>, wire: Wire): Promise<Outcome<readonly Change[]>>;
}

export interface ReadWork<Settings, Place> {
  readonly settings: Settings;
  /** Null where it is not known any more. */
  readonly place: Place | null;
  readonly link: DocumentLink;
  /** As the document has it; null while an update is on its way: then nobody knows which of both it has. */
  readonly decision: LinkedDecision | null;
}
