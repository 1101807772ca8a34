import { hintKey } from '@/utils/domain/people/hint';
import type { Address } from '@/utils/domain/people/person';
import { addressKey } from '../same-person';

/** How an address tells people apart. */
export interface AddressKey {
  readonly key: string;
  /** Whether rows of different sources that have it are one person. */
  readonly joins: boolean;
}

/**
 * The keys of addresses, given all there are. A Slack id without a team means the one team that has it; where several
 * have it, it could be any of them and joins nobody. A handle joins with its system (`team`) alone: *sam* is somebody
 * else in every system. Null for names, which are no addresses.
 */
export function addressKeys(all: Iterable<Address>): (address: Address) => AddressKey | null {
  const teams = new Map<string, Set<string>>();
  for (const address of all) {
    if (address.kind !== 'slack-user' || address.team === undefined) continue;
    const key = addressKey(address);
    const known = teams.get(key);
    if (known === undefined) teams.set(key, new Set([address.team]));
    else known.add(address.team);
  }
  return (address) => {
    if (address.kind === 'name') return null;
    if (address.kind === 'email' || address.kind === 'teams-user' || address.kind === 'trello-user')
      return { key: hintKey(address), joins: true };
    if (address.kind === 'handle') return { key: hintKey(address), joins: address.team !== undefined };
    const of = teams.get(addressKey(address)) ?? new Set<string>();
    if (address.team !== undefined) return { key: hintKey(address), joins: true };
    const [only] = of;
    if (of.size > 1) return { key: hintKey(address), joins: false };
    return { key: hintKey({ ...address, team: only }), joins: true };
  };
}
