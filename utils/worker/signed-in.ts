import type { Http } from '@/utils/connections/http';
import type { Outcome } from '@/utils/connections/outcome';
import type { Session } from '@/utils/connections/session';
import type { Destination, VendorTypes, Work } from '@/utils/destinations/destination';

/** A destination that asks by a session, so that a token which ends on the way costs nothing. */
export function signedIn<Types extends VendorTypes>(
  destination: Destination<Types>,
  session: Session<Types['settings']>,
): Destination<Types> {
  const asked = <T>(
    work: Work<Types>,
    http: Http,
    request: (work: Work<Types>, http: Http) => Promise<Outcome<T>>,
  ): Promise<Outcome<T>> =>
    session.ask(work.settings, http, (settings, by) => request({ ...work, settings }, by));
  return {
    ...destination,
    step: (work, progress, http) => asked(work, http, (now, by) => destination.step(now, progress, by)),
    recover: (work, progress, http) => asked(work, http, (now, by) => destination.recover(now, progress, by)),
    findDuplicates: (work, made, http) =>
      asked(work, http, (now, by) => destination.findDuplicates(now, made, by)),
  };
}
