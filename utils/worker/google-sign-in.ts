import type { Destination, Wire, Work } from '@/utils/destinations/destination';
import type { GoogleSettings } from '@/utils/destinations/google-docs/settings';
import type { Outcome } from '@/utils/destinations/outcome';
import { freshGoogle } from '@/utils/platform/auth/google';
import { browserIdentity, type Identity } from '@/utils/platform/auth/identity';
import { renewConnection } from '@/utils/store/connections';

type Any = Destination<unknown, unknown>;

/**
 * Google Docs with a token that counts: renewed without a window where it is about to end, and once more where
 * Google refuses it before its time (401), after which the same request is made again. Where it cannot be
 * renewed the outcome is that of the renewal: an *ask*, or *again* where only the network is missing.
 */
export function withGoogleSignIn(
  destination: Any,
  identity: () => Identity | null = browserIdentity,
  renew: typeof renewConnection = renewConnection,
): Any {
  /** A delivery holds on to the settings that it began with. */
  const newer = new Map<string, GoogleSettings>();

  const renewed = async (given: GoogleSettings, isRefused: boolean): Promise<Outcome<GoogleSettings>> => {
    const settings = newer.get(given.token) ?? given;
    const asked = isRefused ? { ...settings, expiresAt: 0 } : settings;
    const fresh = await freshGoogle(asked, identity(), Date.now);
    if (fresh.ok && fresh.value !== settings) {
      newer.set(given.token, fresh.value);
      await renew('google-docs', settings, fresh.value);
    }
    return fresh;
  };
  const signedIn = async <T>(
    work: Work,
    wire: Wire,
    request: (work: Work, wire: Wire) => Promise<Outcome<T>>,
  ): Promise<Outcome<T>> => {
    const given = work.settings as GoogleSettings;
    const first = await renewed(given, false);
    if (!first.ok) return first;
    let isRefused = false;
    const watched: Wire = {
      ...wire,
      fetch: async (...asked) => {
        const response = await wire.fetch(...asked);
        isRefused ||= response.status === 401;
        return response;
      },
    };
    const outcome = await request({ ...work, settings: first.value }, watched);
    if (outcome.ok || !isRefused) return outcome;
    const second = await renewed(given, true);
    return second.ok ? await request({ ...work, settings: second.value }, wire) : second;
  };

  return {
    ...destination,
    step: (work, progress, wire) => signedIn(work, wire, (now, by) => destination.step(now, progress, by)),
    recover: (work, progress, wire) =>
      signedIn(work, wire, (now, by) => destination.recover(now, progress, by)),
    copies: (work, made, wire) => signedIn(work, wire, (now, by) => destination.copies(now, made, by)),
  };
}
