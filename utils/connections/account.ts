import type { Outcome } from './outcome';

export interface Account {
  /** Whose: `Ana's workspace`, an address. Shown in options only. */
  readonly name: string;
}

/** What was listed; `isWhole` false: there are others, or may be. Absent where all is there. */
export type Listing<T> = Outcome<readonly T[]> & { readonly isWhole?: boolean | undefined };
