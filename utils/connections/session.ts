import type { LedgerLine } from '@/utils/platform/ledger';
import type { Http } from './http';
import type { Outcome } from './outcome';

/** An account that stays signed in: the one way in which a vendor is asked with settings that count now. */
export interface Session<Settings> {
  /**
   * Asks with settings that still count: renewed first where they are about to end, and once more where the vendor
   * refuses them before their time (401), after which the same request is made again. Where they cannot be renewed
   * the outcome is that of the renewal: an *ask*, or *again* where only the network is missing.
   */
  ask<T>(
    settings: Settings,
    http: Http,
    request: (settings: Settings, http: Http) => Promise<Outcome<T>>,
  ): Promise<Outcome<T>>;
}

/** What a session may do besides asking the vendor. */
export interface SessionPorts<Settings> {
  /** Puts a request into the ledger before it is made. */
  readonly write: (line: LedgerLine) => Promise<unknown>;
  /** Keeps renewed settings in place of those before, unless other ones were stored meanwhile. */
  readonly keep: (before: Settings, renewed: Settings) => Promise<void>;
}

/** A session whose settings count until the user takes them back: it only asks. */
export function openSession<Settings>(): Session<Settings> {
  return { ask: (settings, http, request) => request(settings, http) };
}
