import type { Http } from '@/utils/connections/http';
import type { Outcome } from '@/utils/connections/outcome';
import type { LinkedDecision } from '@/utils/domain/decision/linked-decision';
import type { DocumentLink, VendorTypes } from './destination';
import type { DocumentWords } from './outline/words';
import type { DocumentChange } from './written/compare';

/**
 * *Changed since logged*: reads a document as it stands now. Beside `Destination`, and not a part of it, as
 * only pages read: the worker need not carry it.
 */
export interface DocumentReader<Types extends VendorTypes> {
  /** What is other than what was written, in the order of the document; nothing is changed there. */
  changes(work: ReadWork<Types>, http: Http): Promise<Outcome<Found>>;
}

export interface Found {
  readonly changes: readonly DocumentChange[];
  /** False where properties could not be compared, as the record was changed after it was sent last. */
  readonly isWhole: boolean;
}

export interface ReadWork<Types extends VendorTypes> {
  readonly settings: Types['settings'];
  /** Null where it is not known any more. */
  readonly place: Types['place'] | null;
  readonly link: DocumentLink<Types['notes']>;
  /** As it stands in the log. */
  readonly decision: LinkedDecision;
  /** In the language of the document. */
  readonly words: DocumentWords;
}
