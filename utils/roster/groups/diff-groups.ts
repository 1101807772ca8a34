import type { NamedGroup, SourceGroup } from '@/utils/domain/groups/source-group';
import { goneFor } from '../layers/diff-rows';
import { memberMark } from '../membership/group-member';

/**
 * The groups of a source's layer after a load. What the source no longer has is marked, and goes after 30 days, as rows of
 * people do; of a list that `isCutOff` nobody knows that, nor who is no longer in a group. `now` in epoch ms.
 */
export function diffGroups(
  before: readonly SourceGroup[],
  said: readonly NamedGroup[],
  now: number,
  isCutOff = false,
): readonly SourceGroup[] {
  const left = new Map(before.map((group) => [group.id, group]));
  const after = said.map((group): SourceGroup => {
    const old = left.get(group.id);
    left.delete(group.id);
    if (!isCutOff || old === undefined) return { ...group, goneSince: null };
    const has = new Set(group.members.map(memberMark));
    const members = [...group.members, ...old.members.filter((one) => !has.has(memberMark(one)))];
    return { ...group, members, goneSince: null };
  });
  const gone = [...left.values()].flatMap((group): SourceGroup[] => {
    if (isCutOff) return [group];
    if (group.goneSince === null) return [{ ...group, goneSince: now }];
    return group.goneSince <= now - goneFor ? [] : [group];
  });
  return [...after, ...gone].toSorted((one, other) => (one.id < other.id ? -1 : 1));
}
