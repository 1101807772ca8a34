import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkGroup } from '@/utils/domain/groups/check-group';
import type { Group, GroupMember } from '@/utils/domain/groups/group';
import { type ExpectedOf, joinDues } from '@/utils/domain/groups/join-dues';
import { cycleThrough, peopleOf } from '@/utils/domain/groups/members';

const due = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: 0, max: 40 }) },
  fc.constantFrom('answered' as const, 'none' as const, 'never' as const),
);
const people: fc.Arbitrary<ExpectedOf[]> = fc.uniqueArray(
  fc.record({ id: fc.constantFrom(...'abcdefghij'), due }),
  { selector: ({ id }) => id, maxLength: 10 },
);
const quorum = fc.oneof(fc.constant('all' as const), fc.integer({ min: 1, max: 12 }));

test('the order in which people are given does not matter, nor whether one is given twice', () => {
  fc.assert(
    fc.property(people, quorum, fc.infiniteStream(fc.nat()), (all, wanted, keys) => {
      const shuffled = all
        .map((one) => ({ one, key: keys.next().value as number }))
        .sort((one, other) => one.key - other.key)
        .map(({ one }) => one);
      expect(joinDues(shuffled, wanted)).toEqual(joinDues(all, wanted));
      expect(joinDues([...all, ...shuffled], wanted)).toEqual(joinDues(all, wanted));
    }),
  );
});

test('the gate is between first and last, and so many have answered or are due by then', () => {
  fc.assert(
    fc.property(people, quorum, (all, wanted) => {
      const { first, last, gate } = joinDues(all, wanted);
      const count = wanted === 'all' ? all.length : wanted;
      const answered = all.filter((one) => one.due === 'answered').length;
      const dues = all.flatMap((one) => (typeof one.due === 'number' ? [one.due] : []));
      expect([first?.due, last?.due]).toEqual(
        dues.length === 0 ? [undefined, undefined] : [Math.min(...dues), Math.max(...dues)],
      );
      if (gate === 'met') expect(answered).toBeGreaterThanOrEqual(count);
      // What is not expected fills no quorum.
      else if (gate === null) expect(answered + dues.length).toBeLessThan(Math.max(count, 1));
      else {
        expect(gate.due).toBeGreaterThanOrEqual(first?.due ?? Number.NaN);
        expect(gate.due).toBeLessThanOrEqual(last?.due ?? Number.NaN);
        expect(dues).toContain(gate.due);
        expect(answered + dues.filter((one) => one <= gate.due).length).toBeGreaterThanOrEqual(count);
        expect(answered + dues.filter((one) => one < gate.due).length).toBeLessThan(count);
      }
    }),
  );
});

test('a larger quorum is never filled sooner', () => {
  fc.assert(
    fc.property(people, fc.integer({ min: 1, max: 10 }), (all, wanted) => {
      const at = (count: number) => {
        const { gate } = joinDues(all, count);
        return gate === 'met' ? Number.NEGATIVE_INFINITY : (gate?.due ?? Number.POSITIVE_INFINITY);
      };
      expect(at(wanted)).toBeLessThanOrEqual(at(wanted + 1));
    }),
  );
});

const ids = [...'ABCDEF'];
const member: fc.Arbitrary<GroupMember> = fc.oneof(
  fc.record({ kind: fc.constant('person' as const), id: fc.constantFrom(...'abcd') }),
  fc.record({ kind: fc.constant('group' as const), id: fc.constantFrom(...ids, 'gone') }),
);
const groups: fc.Arbitrary<readonly Group[]> = fc
  .tuple(...ids.map(() => fc.array(member, { maxLength: 4 })))
  .map((lists) =>
    lists.map((members, at) => ({
      id: ids[at] ?? '',
      name: `Group ${ids[at]}`,
      addresses: [],
      members,
      quorum: 'all',
    })),
  );
const byId = (all: readonly Group[]) => new Map(all.map((group) => [group.id, group]));

/** By the plain definition: everyone who can be reached, found by hand. */
function reached(id: string, all: ReadonlyMap<string, Group>, seen = new Set<string>()): Set<string> {
  if (seen.has(id)) return seen;
  seen.add(id);
  for (const { kind, id: next } of all.get(id)?.members ?? [])
    if (kind === 'group') reached(next, all, seen);
    else seen.add(`person ${next}`);
  return seen;
}

test('nested groups count a person once, and stored cycles end', () => {
  fc.assert(
    fc.property(groups, (all) => {
      const map = byId(all);
      for (const group of all) {
        const found = peopleOf(group.members, map);
        const want = [...reached(group.id, map)].flatMap((id) => /^person (.*)$/.exec(id)?.[1] ?? []);
        expect([...found.people].sort()).toEqual(want.sort());
        expect(found.gone).toEqual(reached(group.id, map).has('gone') ? ['gone'] : []);
      }
    }),
  );
});

test('a cycle is found exactly where a way leads back, and its path is one', () => {
  fc.assert(
    fc.property(groups, (all) => {
      const map = byId(all);
      for (const { id, members } of all) {
        const leadsBack = members.some((one) => one.kind === 'group' && reached(one.id, map).has(id));
        const path = cycleThrough(id, map);
        expect(path !== null).toBe(leadsBack);
        if (path === null) continue;
        expect([path[0], path.at(-1)]).toEqual([id, id]);
        for (const [at, from] of path.slice(0, -1).entries())
          expect(map.get(from)?.members).toContainEqual({ kind: 'group', id: path[at + 1] });
      }
    }),
  );
});

test('a group that is kept has no cycle and no quorum beyond its people', () => {
  fc.assert(
    fc.property(groups, quorum, (all, wanted) => {
      const [first, ...others] = all as [Group, ...Group[]];
      const group = { ...first, quorum: wanted };
      const problems = checkGroup(group, others);
      const count = peopleOf(group.members, byId([...others, group])).people.length;
      const cycle = cycleThrough(group.id, byId([...others, group]));
      const isGood = cycle === null && group.members.length > 0 && (wanted === 'all' || wanted <= count);
      expect(problems.length === 0).toBe(isGood);
    }),
  );
});
