import { me, type OfficePerson, strangers, team } from '../people.ts';
import type { Mail } from './mail.ts';

/** A mail of the reader's, sent just now. Whoever is in no address book has the address for a name. */
export function sentMail(text: string, to: readonly string[]): Mail {
  // The page's now is the time of its start.
  return { from: me, to: to.map(personAt), ago: -Math.floor(performance.now() / 60_000), text };
}

function personAt(address: string): OfficePerson {
  const known = [...team, ...strangers].find(({ email }) => email === address.toLowerCase());
  return known ?? { name: address, email: address, slack: '', zone: '', place: '', colour: '#757575' };
}
