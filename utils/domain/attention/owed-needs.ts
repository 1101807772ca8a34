import type { OwedHere } from '../owed/owed';
import { type OwedGround, owedNow } from '../owed/owed-now.ts';
import type { Need } from './need';

/** A reply of the reader's that is expected on this working day. */
export interface OwedNeed extends Need {
  readonly owed: OwedHere;
}

/** Those that have a due; each needs the reader from the opening of the working day on which it is due. */
export function owedNeeds(
  all: readonly OwedHere[],
  ground: OwedGround,
  now: number,
): { readonly needs: readonly OwedNeed[]; readonly next: number | null } {
  let next: number | null = null;
  const needs = all.flatMap((owed): OwedNeed[] => {
    const found = owedNow(owed, ground, now);
    if (found === null) return [];
    for (const at of [found.from, found.due]) if (at > now && (next === null || at < next)) next = at;
    return [{ id: `owed:${owed.key}@${owed.sentAt}`, kind: 'owed', from: found.from, owed }];
  });
  return { needs, next };
}
