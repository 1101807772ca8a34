import type { Http } from '@/utils/connections/http';
import type { VendorId } from '@/utils/connections/list';
import type { Outcome } from '@/utils/connections/outcome';
import type { NormMatrix } from '@/utils/domain/norms/norms';
import type { Person } from '@/utils/domain/people/person';
import type { PlainDate } from '@/utils/domain/time/calendar.types';
import type { RequestReason } from '@/utils/platform/ledger';
import type { Phrase } from '@/utils/words/phrase';
import type { LoadedRoster } from '../source';

/**
 * Where people come from again and again: a file at an address, a database, a workspace. A constant object in a folder of
 * its own, and a line in `list.ts`. It only reads: what comes of its rows is decided by the layers.
 *
 * `Settings` is what the user entered, stored and exported: nothing secret. `Account` are the settings of the connection
 * whose token it needs; null for a source that needs none (`noAccount`).
 */
export interface RosterSource<Settings, Account = null> {
  /** Under which settings and rows are stored: never changed. */
  readonly id: string;
  /** zod/mini schema of the settings; what does not pass counts as not set. */
  readonly settings: SettingsSchema<Settings>;
  readonly account: NeededAccount<Settings, Account>;
  /** Match patterns of all that `load` asks, for the permission; the way out goes nowhere else. */
  hosts(settings: Settings): readonly string[];
  /** What the ledger says that its requests are for; absent: people are loaded. */
  readonly why?: RequestReason;
  /** The longest answer that is read, bytes. */
  readonly mostBytes: number;
  /**
   * Everybody whom the source has now, or that nothing changed since `since`. Expected failures are outcomes: *again*
   * (worth another try), *ask* (the user must do something first), *no* (why, and what to do instead). It throws for none
   * of them, nor for a request that was cancelled.
   */
  load(settings: Settings, context: LoadContext<Account>): Promise<Outcome<Loaded>>;
}

/** The connection that a source asks with. */
export interface NeededAccount<Settings, Account> {
  /** Whose; null for none. */
  readonly vendor: VendorId | null;
  /** The id under which it is stored: the vendor's, with `:` and more where it may have several; null for none. */
  id(settings: Settings): string | null;
  /** Pure: whether what is stored can be asked with; what cannot counts as not connected. */
  isSettings(stored: unknown): stored is Account;
}

/** For what needs no connection. */
export const noAccount: NeededAccount<unknown, null> = {
  vendor: null,
  id: () => null,
  isSettings: (stored) => stored === null,
};

export interface SettingsSchema<Settings> {
  safeParse(
    stored: unknown,
  ): { readonly success: true; readonly data: Settings } | { readonly success: false };
}

export interface LoadContext<Account = null> {
  /** The way out: only to `hosts`, each request in the ledger, ended after 25 s, led on nowhere. */
  readonly http: Http;
  /** Ends the load; pass it to each request, and look at it between pages. */
  readonly signal: AbortSignal;
  /** The revision that was loaded last; null where none was, or what is here is not to count. */
  readonly since: string | null;
  /** The reader's date: that of zones which carry none. */
  readonly today: PlainDate;
  readonly account: Account;
  /** Who is in the list now, for a source that says more of them and brings nobody; absent: nobody is. */
  readonly people?: () => Promise<readonly Person[]>;
  /** What a text says of the team's norms, for sources that are files or documents; absent where nobody asks. */
  readonly norms?: ((text: string, of?: 'file' | 'document') => Promise<TextNorms>) | undefined;
  /** Tells how many people were read so far. */
  progress(people: number): void;
}

/** Norms in a text: `unread` where it has some that cannot be used, null where it has none. */
export interface TextNorms {
  readonly norms: NormMatrix | 'unread' | null;
  readonly problems: readonly Phrase[];
}

/**
 * `unchanged`: as at `since`. Else all rows, with what is wrong with single ones: a row that cannot be used costs itself
 * alone. Somebody who left or is a program is no row.
 */
export type Loaded = LoadedRoster | 'unchanged';
