import { hintKey } from '@/utils/domain/people/hint';
import type { UnitGroup } from './join-units';
import { ownSource, rowKey } from './layer';
import { idOfText } from './person-id';

/** Key of a row or an address (`rowKey`, `hintKey`) -> the id of the person who had it in the last merge. */
export type IdMap = ReadonlyMap<string, string>;

/** Everything by which a group can be recognised. */
function marksOf({ units }: UnitGroup, sources: readonly string[]): Set<string> {
  return new Set(
    units.flatMap(({ layer, rows, own }) => [
      ...rows.flatMap(({ id, addresses }) => [
        rowKey(sources[layer - 1] ?? '', id),
        ...addresses.filter(({ kind }) => kind !== 'name').map(hintKey),
      ]),
      ...(own === null ? [] : [rowKey(ownSource, own.id)]),
    ]),
  );
}

/**
 * An id for each group. Own words keep theirs. Else it is the one that most of its rows and addresses had; where two
 * groups want the same, the one with more of its marks has it. Somebody new is named after the first row.
 */
export function assignIds(
  groups: readonly UnitGroup[],
  sources: readonly string[],
  before: IdMap,
): readonly string[] {
  const ids: (string | undefined)[] = groups.map(
    ({ units }) => units.find(({ own }) => own !== null)?.own?.id,
  );
  const taken = new Set(ids.filter((id) => id !== undefined));
  const claims = groups.flatMap((group, index) => {
    if (ids[index] !== undefined) return [];
    const votes = new Map<string, number>();
    for (const mark of marksOf(group, sources)) {
      const id = before.get(mark);
      if (id !== undefined && !taken.has(id)) votes.set(id, (votes.get(id) ?? 0) + 1);
    }
    return [...votes].map(([id, count]) => ({ index, id, count, key: group.units[0]?.key ?? '' }));
  });
  claims.sort(
    (one, other) =>
      other.count - one.count ||
      (one.id < other.id ? -1 : one.id > other.id ? 1 : one.key < other.key ? -1 : 1),
  );
  for (const { index, id } of claims) {
    if (ids[index] !== undefined || taken.has(id)) continue;
    ids[index] = id;
    taken.add(id);
  }
  // Also those that somebody had who is not there now: they could come back.
  const known = new Set([...taken, ...before.values()]);
  return groups.map(({ units }, index) => {
    const given = ids[index];
    if (given !== undefined) return given;
    const key = units[0]?.key ?? '';
    let id = idOfText(key);
    for (let salt = 1; known.has(id); salt++) id = idOfText(`${key} ${salt}`);
    known.add(id);
    return id;
  });
}
