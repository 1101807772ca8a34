import { storedRows } from '@/components/ui/stored-rows';
import type { OwedHere } from '@/utils/domain/owed/owed';
import { type OwedGround, type OwedNow, owedNow } from '@/utils/domain/owed/owed-now';
import { normsIn } from '@/utils/store/plain/people-and-norms';

/** All that the reader owes, with what its dues are computed from. */
export const owedRows = storedRows({
  tables: ['owed', 'people', 'norms', 'choices'],
  read: async (from) => {
    const [owed, [me], versions] = await Promise.all([
      from.all('owed'),
      from.all('people', { index: 'keys', key: 'me' }),
      normsIn.read(from),
    ]);
    const chosen = await Promise.all(owed.map(({ key }) => from.get('choices', key)));
    const all = owed.map(
      (one, index): OwedHere => ({ ...one, urgency: chosen[index]?.urgency ?? 'standard' }),
    );
    return { all, ground: { me, versions } };
  },
});

export interface OwedRow extends OwedNow {
  readonly owed: OwedHere;
}

interface Given {
  readonly all: readonly OwedHere[];
  readonly ground: OwedGround;
}

/** By when it is due, the earliest first. `now` in epoch ms. */
export function owedRowsOf({ all, ground }: Given, now: number): OwedRow[] {
  return all
    .flatMap((owed): OwedRow[] => {
      const found = owedNow(owed, ground, now);
      return found === null ? [] : [{ ...found, owed }];
    })
    .sort((one, other) => one.due - other.due || (one.owed.key < other.owed.key ? -1 : 1));
}
