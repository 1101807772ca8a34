/** What pages and the manifest must know of a vendor without loading what speaks to it. */
export interface VendorFacts {
  /** As the user knows it: `Notion`, `Google Docs`. */
  readonly name: string;
  /** Match patterns of the hosts it answers on; asked for in the click that connects it. */
  readonly hosts: readonly string[];
  /** Match patterns of pages whose addresses the browser tells outside the menu only where they are asked for, too. */
  readonly pages?: readonly string[];
  readonly rate: Rate;
  /** Pure: whether stored settings are whole; a connection with others counts as none, and can be made again. */
  readonly isSettings: (stored: unknown) => boolean;
}

/** The same of one that documents can go to, with what the outbox must know. */
export interface Vendor<Place> extends VendorFacts {
  /** Pure: tells a place from another, whatever its name and however it is written to. */
  readonly placeId: (place: Place) => string;
  /** Pure: the address at which a user can look into a place; null where none is known. */
  readonly placeHref: (place: Place) => string | null;
  /** Whether a lost document is searched for in the whole account, wherever it was to go. */
  readonly findsAnywhere: boolean;
}

/** Requests that a vendor allows: any 60 s hold at most `burst + steady` of them. */
export interface Rate {
  readonly burst: number;
  readonly steady: number;
}
