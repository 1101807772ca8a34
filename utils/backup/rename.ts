import type { Decision } from '@/utils/domain/decision/decision';
import type { GroupMember } from '@/utils/domain/groups/group';
import type { NormVersion } from '@/utils/domain/norms/norms';
import type { Favourite } from '@/utils/domain/people/favourite';
import type { PlannedMeeting } from '@/utils/domain/planner/planned-meeting';
import type { Wait } from '@/utils/domain/waits/wait';
import type { ListedGroup } from '@/utils/roster/groups/merge-groups';

/** Puts the ids of people here in place of those that a file gives them. */
export function renameIn(ids: ReadonlyMap<string, string>) {
  const idOf = (id: string) => ids.get(id) ?? id;
  const members = (all: readonly GroupMember[]) =>
    all.map((member) => (member.kind === 'person' ? { ...member, id: idOf(member.id) } : member));
  const keyed = (own: NormVersion['people']) =>
    Object.fromEntries(Object.entries(own).map(([id, one]) => [idOf(id), one]));
  return {
    group: ({ from, ...group }: ListedGroup): ListedGroup => ({
      ...group,
      members: members(group.members),
      ...(from && {
        from: {
          ...from,
          said: { ...from.said, members: members(from.said.members) },
          ...(from.own && { own: { ...from.own, members: members(from.own.members) } }),
        },
      }),
    }),
    wait: (wait: Wait): Wait => ({
      ...wait,
      people: wait.people.map((one) => ({ ...one, id: idOf(one.id) })),
      replies: wait.replies.map((one) => ({ ...one, id: idOf(one.id) })),
    }),
    meeting: (meeting: PlannedMeeting): PlannedMeeting => ({
      ...meeting,
      people: meeting.people.map((one) => ({ ...one, id: idOf(one.id) })),
    }),
    favourite: (mark: Favourite): Favourite => ({ ...mark, person: idOf(mark.person) }),
    norms: ({ people, givenPeople, ...version }: NormVersion): NormVersion => ({
      ...version,
      people: keyed(people),
      ...(givenPeople && { givenPeople: keyed(givenPeople) }),
    }),
    entry: <Entry extends { readonly decision: Decision }>(entry: Entry): Entry => ({
      ...entry,
      decision: renamed(entry.decision, idOf),
    }),
  };
}

/** People are named in many parts of a decision, so each `personId` is looked for, however deep. */
function renamed<Value>(value: Value, idOf: (id: string) => string): Value {
  if (Array.isArray(value)) return value.map((one: unknown) => renamed(one, idOf)) as Value;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, part]: [string, unknown]) => [
    key,
    key === 'personId' && typeof part === 'string' ? idOf(part) : renamed(part, idOf),
  ]);
  return Object.fromEntries(entries) as Value;
}
