import type { ComponentType, ReactNode } from 'react';
import type { Http } from '@/utils/connections/http';
import type { Outcome } from '@/utils/connections/outcome';
import type { StoredAccount } from '@/utils/store/accounts';
import type { PagesWords } from '@/utils/words/made/pages';
import type { Code, Phrase } from '@/utils/words/phrase';
import type { Say } from '@/utils/words/say';

/** A vendor whose people come by a token that the reader pastes: how it is made, read and checked. */
export interface TokenVendor {
  /** What to do at the vendor before there is a token; the field is the last step's. */
  readonly Steps: ComponentType<{ readonly children: ReactNode }>;
  readonly label: (say: Say<PagesWords>) => string;
  /** Where the token goes, and nowhere else. */
  readonly help: (say: Say<PagesWords>) => string;
  /** Said where the browser may not reach the vendor. */
  readonly refused: Phrase;
  readonly readToken: (typed: string) => { ok: true; token: string } | { ok: false; what: Phrase };
  /** Null where this build can only take a pasted token. */
  readonly signIn?: () => VendorSignIn | null;
  /** The accounts that the token opens, at least one. Nothing is stored. */
  readonly check: (token: string, http: Http) => Promise<Outcome<readonly CheckedAccount[]>>;
}

/** A token by the vendor's own page. */
export interface VendorSignIn {
  readonly label: (say: Say<PagesWords>) => string;
  readonly help: (say: Say<PagesWords>) => string;
  /** Opens the page, once the permissions for it were given. */
  readonly getToken: () => Promise<Outcome<string>>;
  /** Failures of a source that signing in again mends, and what is said in place of how to paste a token. */
  readonly ended: { readonly codes: readonly Code[]; readonly words: Phrase };
}

export interface CheckedAccount {
  /** Under which the connection is stored. */
  readonly id: string;
  readonly settings: StoredAccount['settings'];
  /** The settings of the source. */
  readonly source: unknown;
  /** The workspace's name. */
  readonly team: string;
}
