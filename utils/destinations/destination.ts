import type { Http } from '@/utils/connections/http';
import type { Outcome } from '@/utils/connections/outcome';
import type { Vendor } from '@/utils/connections/vendor';
import type { Decision } from '@/utils/domain/decision/decision';
import type { TaskOrder } from '@/utils/domain/decision/task-order';
import type { Language } from '@/utils/words/languages';
import type { Told } from '@/utils/words/phrase';
import type { DocumentWords } from './outline/words';
import type { WrittenNotes } from './written/notes';

/** What a destination calls its own: plain JSON, all of it. */
export interface VendorTypes {
  readonly id: string;
  /** With the token. */
  readonly settings: object;
  readonly place: object;
  /** What it must know before its next request. */
  readonly progress: object;
  /** What is kept beside a document's link, which an update must find again. */
  readonly notes: WrittenNotes;
}

/**
 * A system that keeps decision documents. One folder per destination, one line in `list.ts`, one contract kit.
 * It speaks to its system one request at a time and holds nothing in memory: what it must know later, it
 * returns as progress, which the outbox stores before the next request. All given and returned values are
 * plain JSON. Expected failures are outcomes; a throw is a bug.
 */
export interface Destination<Types extends VendorTypes> extends Vendor<Types['place']> {
  readonly id: Types['id'];
  /** Sends the next request of a piece of work; `progress` null at its start. */
  step(work: Work<Types>, progress: Types['progress'] | null, http: Http): Promise<Outcome<Step<Types>>>;
  /**
   * After a request that may have been committed: looks whether its effect is there, and never makes it.
   * For a create it searches by the decision's key. `absent` proves nothing before the vendor's lag is over.
   */
  recover(
    work: Work<Types>,
    progress: Types['progress'] | null,
    http: Http,
  ): Promise<Outcome<Step<Types> | 'absent'>>;
  /**
   * What stands there once too often, because a request was repeated on its way. After a create all documents
   * that carry the decision's key, and what was appended to this one; after an update only the latter. `made`:
   * the document as that work left it. It changes nothing.
   */
  findDuplicates(
    work: Work<Types>,
    made: DocumentLink<Types['notes']>,
    http: Http,
  ): Promise<Outcome<FoundDuplicates>>;
  /** Whether an update appends by a request that could be repeated; absent: a repeated one is refused. */
  readonly repeatsUpdates?: boolean;
}

/** What the outbox needs of it. */
export type SentTo<Types extends VendorTypes> = Pick<
  Destination<Types>,
  'name' | 'rate' | 'step' | 'recover' | 'findDuplicates' | 'repeatsUpdates'
>;

/** One document to make or to bring up to date. */
export interface Work<Types extends VendorTypes> {
  readonly kind: 'create' | 'update';
  readonly settings: Types['settings'];
  readonly place: Types['place'];
  readonly decision: Decision;
  /** The document as it stands now; null where it is to be made. */
  readonly link: DocumentLink<Types['notes']> | null;
  /** E-mail addresses of the people whom the decision names, by the name that is in it. */
  readonly addresses?: Readonly<Record<string, readonly string[]>> | undefined;
  /** As updates that were given up may have written it: these words in the document are ours, too. */
  readonly left?: readonly Decision[] | undefined;
  /** Titles under which a document of this decision may have been made, beside the decision's own. */
  readonly titles?: readonly string[] | undefined;
  /** In the language in which the document was first written. */
  readonly words: DocumentWords;
  /** Where it is no document of the whole, but a task of one of its actions. */
  readonly task?: TaskOrder | undefined;
}

/** What a look at a document found. */
export interface FoundDuplicates {
  /** Documents that carry the decision's key, the looked at among them. */
  readonly documents: readonly DocumentLink[];
  /** Documents of the decision that lie in the trash with their folder and would come back with it. */
  readonly inTrash?: readonly DocumentLink[];
  /** Addresses within the document where words of ours stand a second time. */
  readonly repeated?: readonly string[];
}

/** What one request brought: more to do, or the finished document. */
export type Step<Types extends VendorTypes> =
  | { readonly done: false; readonly progress: Types['progress'] }
  | {
      readonly done: true;
      readonly link: DocumentLink<Types['notes']>;
      /** What is other in it than asked for, in one sentence to the user; absent where nothing is. */
      readonly told?: Told | undefined;
    };

/** A document as it is stored: its notes are read by `readLink`, as an earlier version may have written them. */
export interface StoredLink {
  /** The vendor's id of the document. */
  readonly id: string;
  readonly href: string;
  /** Absent: English, as all documents of version 0.1.0. */
  readonly language?: unknown;
  readonly notes?: unknown;
  /** As version 0.1.0 kept notes: texts, most of them JSON. */
  readonly parts?: unknown;
}

/** A document with its notes. */
export interface DocumentLink<Notes extends WrittenNotes = WrittenNotes> {
  readonly id: string;
  readonly href: string;
  /** In which it was first written, and goes on; absent: English. */
  readonly language?: Language | undefined;
  readonly notes?: Notes | undefined;
}
