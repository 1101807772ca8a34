import type { VendorTypes } from '@/utils/destinations/destination';
import type { AnyTypes } from '@/utils/destinations/types';
import type { LinkedDecision } from '@/utils/domain/decision/linked-decision';
import type { Language } from '@/utils/words/languages';

/** The decision as it was saved for one outbox item; what is half sent must not change under it. */
export interface StoredSnapshot {
  /** The item's id. */
  readonly item: string;
  readonly decision: LinkedDecision;
  /** In which a document is begun, from its first request on; absent: English. */
  readonly language?: Language | undefined;
  /** Which sentences it is begun with; absent: those of version 0.1.0. */
  readonly wording?: 'second' | undefined;
}

/** A destination that the user connected. Secret: never in a message, a log or an export. */
export interface StoredConnection<Types extends VendorTypes = AnyTypes> {
  readonly destination: Types['id'];
  /** The destination's own, with the token, as its schema parsed it. */
  readonly settings: Types['settings'];
  /** Whose account: `Ana's workspace`. */
  readonly account: string;
  /** Where *Save* sends to unless another place is chosen; null until one was. */
  readonly place: Types['place'] | null;
  /** Epoch ms. */
  readonly connectedAt: number;
  /** A database that is being made under this page of Notion; `since` (epoch ms) its request went out. */
  readonly making?: { readonly pageId: string; readonly since: number } | undefined;
  /** A roster database that is, or was last, written under this page of Notion; `since` (epoch ms) its last request went out. */
  readonly roster?: { readonly pageId: string; readonly since: number } | undefined;
}
