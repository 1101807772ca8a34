import type { Http } from '../http';
import type { Outcome } from '../outcome';
import type { Session, SessionPorts } from '../session';
import { browserIdentity, type Identity } from './identity';
import { freshGoogle } from './session';
import type { GoogleSettings } from './settings';

export interface RenewalPorts extends Pick<SessionPorts<GoogleSettings>, 'keep'> {
  /** Null until the browser allowed to sign in. */
  readonly identity: () => Identity | null;
}

/** A session at Google whose token is renewed without a window. */
export function googleSession({ identity, keep }: RenewalPorts): Session<GoogleSettings> {
  /** Whoever asks holds on to the settings that it began with; by their tokens. */
  const newer = new Map<string, GoogleSettings>();

  const renewed = async (
    given: GoogleSettings,
    isRefused: boolean,
    now: () => number,
  ): Promise<Outcome<GoogleSettings>> => {
    const known = newer.get(given.token) ?? given;
    const { calendar: _, ...files } = known;
    // Switched off meanwhile, calendars are not asked for again.
    const settings = given.calendar === true ? known : files;
    const asked = isRefused ? { ...settings, expiresAt: 0 } : settings;
    const fresh = await freshGoogle(asked, identity(), now);
    if (fresh.ok && fresh.value !== settings) {
      newer.set(given.token, fresh.value);
      await keep(settings, fresh.value);
    }
    return fresh;
  };

  return {
    ask: async (given, http, request) => {
      const first = await renewed(given, false, http.now);
      if (!first.ok) return first;
      let isRefused = false;
      const watched: Http = {
        ...http,
        fetch: async (...asked) => {
          const response = await http.fetch(...asked);
          isRefused ||= response.status === 401;
          return response;
        },
      };
      const outcome = await request(first.value, watched);
      if (outcome.ok || !isRefused) return outcome;
      const second = await renewed(given, true, http.now);
      return second.ok ? await request(second.value, http) : second;
    },
  };
}

/** The same with this browser's own sign-in. */
export function googleDocsSession({ write, keep }: SessionPorts<GoogleSettings>): Session<GoogleSettings> {
  return googleSession({ identity: () => browserIdentity(write), keep });
}
