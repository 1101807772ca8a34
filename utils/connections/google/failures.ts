import { isGoogleError } from '@/utils/connections/google/transport/errors';
import { type Phrase, phrase } from '@/utils/words/phrase';
import type { Failure, Fix } from '../outcome';

/** What a request was for; it decides what a refusal means to the user. */
export type Purpose = 'connect' | 'create' | 'look' | 'update';

interface Kind {
  readonly kind: 'again' | 'ask' | 'no';
  readonly words: Phrase;
  readonly fix?: Fix;
  /** Seconds to wait where Google names none. */
  readonly after?: number;
  /** The answer leaves open whether a write was done. */
  readonly mayHaveCommitted?: boolean;
}

const signIn: Kind = {
  kind: 'ask',
  fix: 'reconnect',
  words: phrase('failures.google-sign-in-again'),
};
const folderGone: Kind = {
  kind: 'ask',
  fix: 'choose-place',
  words: phrase('failures.google-folder-gone'),
};
const documentGone: Kind = {
  kind: 'ask',
  fix: 'choose-place',
  words: phrase('failures.google-document-gone'),
};
const busy: Kind = { kind: 'again', after: 60, words: phrase('failures.slow-down', { vendor: 'Google' }) };
const broken: Kind = {
  kind: 'again',
  after: 30,
  mayHaveCommitted: true,
  words: phrase('failures.vendor-trouble', { vendor: 'Google' }),
};

/** Google's words for a refusal; the finest first. */
const byReason: Readonly<Record<string, Kind>> = {
  userRateLimitExceeded: busy,
  rateLimitExceeded: busy,
  RESOURCE_EXHAUSTED: busy,
  sharingRateLimitExceeded: busy,
  dailyLimitExceeded: { ...busy, after: 3600, words: phrase('failures.google-daily-limit') },
  storageQuotaExceeded: {
    kind: 'ask',
    fix: 'make-room',
    words: phrase('failures.google-storage-full'),
  },
  teamDriveFileLimitExceeded: folderFull(),
  numChildrenInNonRootLimitExceeded: folderFull(),
  insufficientPermissions: signIn,
  insufficientScopes: signIn,
  ACCESS_TOKEN_SCOPE_INSUFFICIENT: signIn,
  accessNotConfigured: switchedOff(),
  SERVICE_DISABLED: switchedOff(),
  domainPolicy: {
    kind: 'ask',
    fix: 'reconnect',
    words: phrase('failures.google-organisation'),
  },
};

/** Whether a refusal is about the account, the project or a pause, and not about what was asked for. */
export const isAboutAccount = (reasons: readonly string[]): boolean =>
  reasons.some((reason) => Object.hasOwn(byReason, reason));

/**
 * What came of a request, as the outbox knows it. Throws what is no failure of Google or the network, as that
 * is a bug. Words never hold a token, an address or a text of the user's. `now` in epoch ms.
 */
export function failureOf(thrown: unknown, purpose: Purpose, now: number): Failure {
  const writes = purpose === 'create' || purpose === 'update';
  if (!isGoogleError(thrown)) {
    if (!isNetwork(thrown)) throw thrown;
    // A browser does not say whether the request went out.
    return {
      kind: 'again',
      retryAt: now,
      mayHaveCommitted: writes,
      words: phrase('failures.unreachable', { vendor: 'Google' }),
    };
  }
  const { status, reasons, retryAfter } = thrown;
  const reason = reasons.find((each) => each in byReason);
  const found = (reason === undefined ? undefined : byReason[reason]) ?? byStatus(status, purpose);
  const { kind, words, fix = 'reconnect', after = 30, mayHaveCommitted = false } = found;
  if (kind === 'no') return { kind, words };
  if (kind === 'ask') return { kind, fix, mayHaveCommitted: false, words };
  return {
    kind,
    retryAt: now + 1000 * (retryAfter ?? after),
    mayHaveCommitted: mayHaveCommitted && writes,
    words,
  };
}

function byStatus(status: number, purpose: Purpose): Kind {
  switch (status) {
    case 401:
      return signIn;
    case 403:
      return purpose === 'connect' ? signIn : noAccess(purpose);
    case 404:
      return purpose === 'update' ? documentGone : folderGone;
    case 408:
      return broken;
    case 409:
      return { ...broken, words: phrase('failures.google-conflict') };
    case 413:
      return tooLong;
    case 429:
      return busy;
    default:
      return status >= 500 ? broken : refused(status);
  }
}

/** A document of ours that somebody put into the trash. */
export const documentInTrash = {
  kind: 'ask',
  fix: 'choose-place',
  mayHaveCommitted: false,
  words: phrase('failures.google-in-trash'),
} as const;

export const tooLong: Kind & { readonly kind: 'ask'; readonly fix: Fix } = {
  kind: 'ask',
  fix: 'edit',
  words: phrase('failures.google-too-long'),
};

function noAccess(purpose: Purpose): Kind {
  const words =
    purpose === 'update' ? phrase('failures.google-may-not-change') : phrase('failures.google-may-not-add');
  return { kind: 'ask', fix: purpose === 'update' ? 'reconnect' : 'choose-place', words };
}

function refused(status: number): Kind {
  return {
    kind: 'no',
    words: phrase('failures.google-refused', { status: String(status) }),
  };
}

function folderFull(): Kind {
  return {
    kind: 'ask',
    fix: 'choose-place',
    words: phrase('failures.google-folder-full'),
  };
}

function switchedOff(): Kind {
  return {
    kind: 'ask',
    fix: 'reconnect',
    words: phrase('failures.google-api-off'),
  };
}

/** `fetch` throws a TypeError where no answer came, and what its signal was aborted with. */
function isNetwork(thrown: unknown): boolean {
  return (
    thrown instanceof TypeError ||
    (thrown instanceof DOMException && (thrown.name === 'AbortError' || thrown.name === 'TimeoutError'))
  );
}
