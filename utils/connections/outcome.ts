import type { Told } from '@/utils/words/phrase';

/** What came of a request: a value, or an expected failure of one of three kinds. */
export type Outcome<T> = { readonly ok: true; readonly value: T } | ({ readonly ok: false } & Failure);

export type Failure =
  /** Worth another try, not before `retryAt` (epoch ms). `mayHaveCommitted`: the request may have been committed nevertheless. */
  | {
      readonly kind: 'again';
      readonly retryAt: number;
      readonly mayHaveCommitted: boolean;
      readonly words: Told;
    }
  /** The user must do something first; `words` is one sentence that says what, said where it is shown; `fix` what the button does. */
  | { readonly kind: 'ask'; readonly fix: Fix; readonly mayHaveCommitted: boolean; readonly words: Told }
  /** It cannot be done; `words` says why and what can be done instead. */
  | { readonly kind: 'no'; readonly words: Told };

/** What can be offered beside an *ask*. */
export type Fix =
  /** Sign in or paste a token again. */
  | 'reconnect'
  /** Grant the host permission. */
  | 'allow-host'
  | 'choose-place'
  | 'map-fields'
  /** Shorten or change the decision. */
  | 'edit'
  /** `Yes, it was created` or `No, create it again`: nothing can prove which. */
  | 'is-it-there'
  /** Free space in the account or in this browser. */
  | 'make-room';
