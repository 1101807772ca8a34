import type { Call } from '../wire';
import { Refused } from './refused.ts';
import type { Member, World } from './world';

/** Everything that was given, in the address or in the body: Trello takes either. */
export function given({ url, text, headers }: Call): Readonly<Record<string, string>> {
  const inAddress = Object.fromEntries(url.searchParams);
  return { ...inAddress, ...(text === '' ? {} : bodyOf(text, headers['content-type'] ?? '')) };
}

function bodyOf(text: string, type: string): Readonly<Record<string, string>> {
  if (type.startsWith('application/x-www-form-urlencoded'))
    return Object.fromEntries(new URLSearchParams(text));
  try {
    const body: unknown = JSON.parse(text);
    const members = typeof body === 'object' && body !== null ? Object.entries(body) : [];
    return Object.fromEntries(
      members.map(([name, value]) => [name, Array.isArray(value) ? value.join(',') : String(value)]),
    );
  } catch {
    throw new Refused(400, 'invalid json');
  }
}

/** Whose token it is. Key and token stand beside the other parameters, or in a header of their own. */
export function memberOf(world: World, call: Call): Member {
  const header = call.headers.authorization ?? '';
  const named = (name: string) => new RegExp(`${name}="([^"]*)"`).exec(header)?.[1];
  const { key = named('oauth_consumer_key'), token = named('oauth_token') } = given(call);
  if (key === undefined || !world.keys.has(key)) throw new Refused(401, 'invalid key');
  const known = world.tokens.get(token ?? '');
  if (known?.key !== key) throw new Refused(401, 'invalid app token');
  if (known.until <= world.now()) throw new Refused(401, 'expired token');
  if (call.method !== 'GET' && !known.scopes.includes('write'))
    throw new Refused(401, 'unauthorized permission requested');
  const member = world.members.find(({ id }) => id === known.member);
  if (!member) throw new Refused(401, 'invalid token');
  return member;
}
