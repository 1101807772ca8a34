import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { NormOverrides } from '@/utils/domain/norms/norms';
import type { Address } from '@/utils/domain/people/person';
import { writtenAlike } from '../compare-people';
import { diffRows, goneFor } from './diff-rows';
import type { Layer, LayerRow, OwnRow } from './layer';
import { type MergedLayers, mergeLayers } from './merge-layers';
import { ownNormsOfRows } from './own-norms-of-rows';

// Few values, so that everything meets everything.
const address: fc.Arbitrary<Address> = fc.oneof(
  fc
    .constantFrom('ada', 'bo', 'cy', 'dee', 'team')
    .map((who) => ({ kind: 'email' as const, value: `${who}@fern.example` })),
  fc
    .constantFrom(
      ...[undefined, 'T1', 'T2'].flatMap((team) => ['U1', 'U2'].map((value) => [value, team] as const)),
    )
    .map(([value, team]) => ({
      kind: 'slack-user' as const,
      value,
      ...(team === undefined ? {} : { team }),
    })),
  fc.constantFrom('sam', 'kit').map((value) => ({ kind: 'handle' as const, value })),
);
const fields = fc.record(
  {
    name: fc.constantFrom('Ada', 'Bo', 'Cy'),
    zone: fc
      .constantFrom('Europe/Oslo', 'Asia/Tokyo')
      .map((id) => ({ id, source: 'a list', date: '2026-01-01' })),
    place: fc.constantFrom('Oslo', 'Tokyo', null),
  },
  { requiredKeys: ['name'] },
);
const norms = fc.constantFrom<NormOverrides | undefined>(
  undefined,
  {},
  { direct: { urgent: { amount: 2, unit: 'hours' } } },
  { direct: { urgent: null } },
);
const addresses = fc.uniqueArray(address, { maxLength: 3, selector: writtenAlike });
const rows = (isGone: fc.Arbitrary<number | null>) =>
  fc.uniqueArray(
    fc.record({
      id: fc.constantFrom('1', '2', '3', '4', '5', '6'),
      fields,
      addresses,
      norms,
      seen: fc.nat(5),
      goneSince: isGone,
    }),
    { maxLength: 6, selector: ({ id }) => id },
  );
const layers = fc
  .tuple(...['a', 'b', 'c'].map(() => rows(fc.constantFrom(null, null, 7))))
  .map((each): Layer[] => each.map((of, at) => ({ source: 'abc'.charAt(at), rows: of as LayerRow[] })));
const own = fc.uniqueArray(
  fc.record({
    id: fc.constantFrom('p1', 'p2', 'p3'),
    fields,
    addresses,
    without: fc.constant([]),
    norms: fc.constantFrom(undefined, undefined, 'edited', 'chosen'),
    isMe: fc.constant(false),
    isHidden: fc.constant(false),
    seen: fc.constant(null),
    known: fc.uniqueArray(fc.constantFrom('row:a:1', 'row:a:2', 'row:b:2', 'email:ada@fern.example'), {
      maxLength: 3,
    }),
  }),
  { maxLength: 3, selector: ({ id }) => id },
) as fc.Arbitrary<OwnRow[]>;
const shuffled = <Item>(list: readonly Item[], by: number) =>
  list
    .map((item, at) => ({ item, at: (at * 7919 + by) % 31 }))
    .toSorted((one, other) => one.at - other.at)
    .map(({ item }) => item);

const world = fc.record({ own, layers });
const ids: MergedLayers['ids'] = new Map();
const holds = (check: (given: { own: OwnRow[]; layers: Layer[] }, merged: MergedLayers) => void) =>
  fc.assert(
    fc.property(world, (given) => check(given, mergeLayers({ ...given, ids }))),
    { numRuns: 600 },
  );
const everybody = ({ people, incomplete }: MergedLayers) => [
  ...people.map(({ person, origin }) => ({ id: person.id, rows: origin?.rows ?? [] })),
  ...incomplete.map(({ id, origin }) => ({ id, rows: origin.rows })),
];
/** Rows of today by `source:id`. */
const rowsOf = (given: { layers: Layer[] }) =>
  new Map(
    given.layers.flatMap(({ source, rows: of }) =>
      of.map((row) => [`${source}:${row.id}`, { source, ...row }]),
    ),
  );
const plain = (row: { addresses: readonly Address[] }) => row.addresses.map(writtenAlike).toSorted().join();

test('the order in which rows came does not matter', () => {
  fc.assert(
    fc.property(world, fc.nat(30), (given, by) => {
      const other = {
        own: shuffled(given.own, by),
        layers: given.layers.map(({ source, rows: of }) => ({ source, rows: shuffled(of, by) })),
      };
      const [one, two] = [mergeLayers({ ...given, ids }), mergeLayers({ ...other, ids })];
      expect(two.people).toEqual(one.people);
      expect(two.conflicts).toEqual(one.conflicts);
      expect(two.incomplete).toEqual(one.incomplete);
      expect(two.ids).toEqual(one.ids);
    }),
    { numRuns: 600 },
  );
});

test('merging again with what the merge gave changes nothing', () => {
  holds((given, merged) => {
    const again = mergeLayers({ own: merged.own, layers: given.layers, ids: merged.ids });
    expect(again.people).toEqual(merged.people);
    expect(again.own).toEqual(merged.own);
    expect(again.ids).toEqual(merged.ids);
  });
});

test('every row that is not replaced is one person’s, every own row too, and ids are given once', () => {
  holds((given, merged) => {
    const all = everybody(merged);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    const used = all.flatMap(({ rows: of }) => of.map(({ source, id }) => `${source}:${id}`));
    expect(new Set(used).size).toBe(used.length);
    for (const [key, row] of rowsOf(given)) if (row.goneSince === null) expect(used).toContain(key);
    for (const { id } of given.own) expect(all.map((one) => one.id)).toContain(id);
  });
});

test('two rows of one source are one person only where all their addresses are the same', () => {
  holds((given, merged) => {
    const stored = rowsOf(given);
    for (const { rows: of } of everybody(merged))
      for (const same of Map.groupBy(of, ({ source }) => source).values()) {
        const live = same
          .flatMap(({ source, id }) => stored.get(`${source}:${id}`) ?? [])
          .filter(({ goneSince }) => goneSince === null);
        // A bare Slack id is that of its team, so what is compared is whom the addresses name.
        const ids = live.map((row) =>
          [...new Set(row.addresses.map(({ kind, value }) => `${kind}:${value}`))].toSorted().join(),
        );
        expect(new Set(ids).size).toBeLessThanOrEqual(1);
      }
  });
});

test('no two rows become one person by a name alone', () => {
  holds((given, merged) => {
    const stored = rowsOf(given);
    for (const { rows: of } of everybody(merged)) {
      if (of.length < 2) continue;
      const hasOwn = given.own.some(
        ({ id, known }) =>
          known.length > 0 && everybody(merged).some((one) => one.id === id && one.rows === of),
      );
      if (hasOwn) continue;
      for (const { source, id } of of)
        expect(plain(stored.get(`${source}:${id}`) ?? { addresses: [] })).not.toBe('');
    }
  });
});

test('an address names one person of the merge at most, and a shared one nobody', () => {
  holds((_, merged) => {
    const named = merged.people.flatMap(({ person, unnamed }) =>
      person.addresses
        .filter(
          (one) =>
            one.kind === 'email' && !unnamed.some((other) => writtenAlike(other) === writtenAlike(one)),
        )
        .map(({ value }) => value),
    );
    expect(new Set(named).size).toBe(named.length);
    for (const { address: shared } of merged.shared)
      if (shared.kind === 'email') expect(named).not.toContain(shared.value);
  });
});

test('what the user wrote is what is shown, whatever the sources say and in whichever order', () => {
  holds((given, merged) => {
    for (const mine of given.own) {
      const person = merged.people.find(({ person: { id } }) => id === mine.id)?.person;
      if (person === undefined) {
        expect(mine.fields.zone).toBeUndefined();
        continue;
      }
      expect(person.name).toBe(mine.fields.name);
      if (mine.fields.zone !== undefined) expect(person.zone).toBe(mine.fields.zone.id);
      if (mine.fields.place !== undefined) expect(person.place ?? null).toBe(mine.fields.place);
      for (const one of mine.addresses)
        expect(person.addresses.map(writtenAlike)).toContain(writtenAlike(one));
    }
  });
});

test('own norms are those of the highest source that gives some; differences are listed until the user settles them', () => {
  const sources = ['a', 'b', 'c'];
  holds((given, merged) => {
    const stored = rowsOf(given);
    const people = merged.people.map(({ person, origin }) => ({
      id: person.id,
      origin: origin ?? undefined,
    }));
    const counts = ownNormsOfRows(people, [...stored.values()], sources);
    for (const { id, origin } of people) {
      const said = sources.flatMap((source) => {
        const rows = origin?.rows.flatMap((row) =>
          row.source === source ? (stored.get(`${source}:${row.id}`) ?? []) : [],
        );
        // Rows of one source that are one person: as for every field, today's before those that are gone, then the latest.
        const [first] = (rows ?? [])
          .filter((row) => row.norms !== undefined)
          .toSorted(
            (one, other) =>
              Number(one.goneSince !== null) - Number(other.goneSince !== null) ||
              other.seen - one.seen ||
              (one.id < other.id ? -1 : 1),
          );
        return first === undefined ? [] : [first];
      });
      expect(counts[id]).toEqual(said[0]?.norms);
      const isOwn = merged.own.some((row) => row.id === id && row.norms !== undefined);
      const from = isOwn ? 'own' : said[0]?.source;
      expect(origin?.fields.ownNorms?.source).toBe(said.length === 0 ? undefined : from);
      const listed = merged.conflicts.filter((one) => one.id === id && one.values[0]?.field === 'ownNorms');
      const differ = new Set(said.map((row) => writtenAlike(row.norms))).size > 1;
      expect(listed.map(({ values }) => values.map(({ source, value }) => [source, value]))).toEqual(
        differ && !isOwn ? [said.map((row) => [row.source, row.norms])] : [],
      );
    }
  });
});

test('ids survive as long as an address of a person’s stays theirs', () => {
  fc.assert(
    fc.property(world, world, (before, after) => {
      const first = mergeLayers({ ...before, own: [], ids });
      const next = mergeLayers({ ...after, own: [], ids: first.ids });
      const known = new Set(first.ids.values());
      const marks = Map.groupBy(next.ids, ([, id]) => id);
      for (const [id, of] of marks) {
        const former = new Set(of.flatMap(([mark]) => first.ids.get(mark) ?? []));
        // Somebody new in spite of known marks: only where everybody it could be is there besides.
        if (former.size > 0 && !known.has(id))
          for (const one of former) expect([...next.ids.values()]).toContain(one);
      }
    }),
    { numRuns: 600 },
  );
});

test('a refresh that brings the same changes nothing; rows that vanish stay 30 days, marked, and then go', () => {
  const loaded = rows(fc.constant(null)) as fc.Arbitrary<LayerRow[]>;
  const day = 86_400_000;
  fc.assert(
    fc.property(loaded, loaded, (first, second) => {
      const apply = (stored: readonly LayerRow[], next: readonly LayerRow[], now: number) => {
        const { put, remove } = diffRows(stored, next, now, '2026-11-29');
        const changed = new Map(stored.map((row) => [row.id, row]));
        for (const row of put) changed.set(row.id, row);
        for (const id of remove) changed.delete(id);
        return [...changed.values()];
      };
      const start = apply([], first, 1000);
      expect(diffRows(start, shuffled(first, 3), 2000, '2026-11-29')).toEqual({ put: [], remove: [] });
      const later = apply(start, second, 3000);
      expect(diffRows(later, second, 4000, '2026-11-29')).toEqual({ put: [], remove: [] });
      const vanished = start.filter(({ id }) => !second.some((row) => row.id === id));
      for (const row of vanished) expect(later).toContainEqual({ ...row, goneSince: 3000 });
      expect(apply(later, second, 3000 + goneFor - day)).toHaveLength(later.length);
      const after = apply(later, second, 3000 + goneFor);
      expect(after.map(({ id }) => id).toSorted()).toEqual(second.map(({ id }) => id).toSorted());
      // One that is there again in time is as if it had never been away, and keeps since when it says so.
      const back = apply(later, first, 5000).filter(({ id }) => vanished.some((row) => row.id === id));
      expect(back.toSorted(byId)).toEqual(vanished.toSorted(byId));
    }),
    { numRuns: 300 },
  );
});

const byId = (one: LayerRow, other: LayerRow) => (one.id < other.id ? -1 : 1);
