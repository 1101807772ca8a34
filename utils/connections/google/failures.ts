import { isGoogleError } from '@/utils/connections/google/transport/errors';
import type { Failure, Fix } from '../outcome';

/** What a request was for; it decides what a refusal means to the user. */
export type Purpose = 'connect' | 'create' | 'look' | 'update';

interface Kind {
  readonly kind: 'again' | 'ask' | 'no';
  readonly words: string;
  readonly fix?: Fix;
  /** Seconds to wait where Google names none. */
  readonly after?: number;
  /** The answer leaves open whether a write was done. */
  readonly mayHaveCommitted?: boolean;
}

const signIn: Kind = {
  kind: 'ask',
  fix: 'reconnect',
  words: 'Google wants you to sign in again. Connect Google again to continue.',
};
const folderGone: Kind = {
  kind: 'ask',
  fix: 'choose-place',
  words: 'Meantime can’t find the folder in Google Drive. Choose another one.',
};
const documentGone: Kind = {
  kind: 'ask',
  fix: 'choose-place',
  words:
    'The document no longer exists in Google Docs, or isn’t shared with you. Choose where a new one should go.',
};
const busy: Kind = { kind: 'again', after: 60, words: 'Google asks Meantime to slow down.' };
const broken: Kind = {
  kind: 'again',
  after: 30,
  mayHaveCommitted: true,
  words: 'Google has a problem right now.',
};

/** Google's words for a refusal; the finest first. */
const byReason: Readonly<Record<string, Kind>> = {
  userRateLimitExceeded: busy,
  rateLimitExceeded: busy,
  RESOURCE_EXHAUSTED: busy,
  sharingRateLimitExceeded: busy,
  dailyLimitExceeded: { ...busy, after: 3600, words: 'Google’s daily limit is reached.' },
  storageQuotaExceeded: {
    kind: 'ask',
    fix: 'make-room',
    words: 'Your Google storage is full. Make room in it, then try again.',
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
    words:
      'Your organisation doesn’t let Meantime use Google Drive. Ask its administrator, or connect another account.',
  },
};

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
      words: 'Meantime couldn’t reach Google.',
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
      return { ...broken, words: 'This was being changed in Google at the same moment.' };
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
  words:
    'This document is in the trash of Google Drive. Restore it there and try again, or choose a place for a new one.',
} as const;

export const tooLong: Kind & { readonly kind: 'ask'; readonly fix: Fix } = {
  kind: 'ask',
  fix: 'edit',
  words: 'The document is too long for Google Docs. Shorten it, or send it elsewhere.',
};

function noAccess(purpose: Purpose): Kind {
  const words =
    purpose === 'update'
      ? 'Your Google account can’t change this document. Ask its owner, or connect another account.'
      : 'Your Google account can’t add files to this folder. Choose another one.';
  return { kind: 'ask', fix: purpose === 'update' ? 'reconnect' : 'choose-place', words };
}

function refused(status: number): Kind {
  return {
    kind: 'no',
    words: `Google refused the request (${status}). Your decision is saved here; you can send it elsewhere.`,
  };
}

function folderFull(): Kind {
  return {
    kind: 'ask',
    fix: 'choose-place',
    words: 'The folder in Google Drive is full. Choose another one.',
  };
}

function switchedOff(): Kind {
  return {
    kind: 'ask',
    fix: 'reconnect',
    words:
      'The Drive or Docs API isn’t enabled in the Google project of this client id. Enable both in the Google Cloud console, then try again.',
  };
}

/** `fetch` throws a TypeError where no answer came, and what its signal was aborted with. */
function isNetwork(thrown: unknown): boolean {
  return (
    thrown instanceof TypeError ||
    (thrown instanceof DOMException && (thrown.name === 'AbortError' || thrown.name === 'TimeoutError'))
  );
}
