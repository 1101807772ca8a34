import { expect, test } from 'vitest';
import type { Person } from '@/utils/domain/people/person';
import { sampleTeam } from './sample-team';
import { type ImportedPerson, undoImport } from './undo-import';

const [ana, bo, cy] = sampleTeam(Temporal.PlainDate.from('2026-11-20')) as [Person, Person, Person];
const mail = (value: string) => ({ kind: 'email', value }) as const;
const imported: Person = {
  ...ana,
  place: 'Pune',
  zone: 'Asia/Tokyo',
  zoneSource: 'CSV import',
  zoneDate: '2026-11-29',
  addresses: [...ana.addresses, mail('ana@new.example')],
};
const undo = (all: readonly ImportedPerson[], now: readonly Person[], norms: readonly string[] = []) =>
  undoImport(all, new Map(now.map((person) => [person.id, person])), (id) => norms.includes(id));
const changed = [{ before: ana, after: imported }];
const added = [{ before: null, after: bo }];

test('untouched since: who was changed is as before, who was new goes, the rest of the list stays', () => {
  expect(undo([...changed, ...added], [imported, bo, cy])).toEqual({
    put: [ana],
    remove: [bo.id],
    edited: 0,
    stayed: 0,
  });
});

test.each<[string, Partial<Person>, Partial<Person>]>([
  ['a field that the import did not touch', { name: 'Ana R.' }, { name: 'Ana R.' }],
  ['a field that the import changed', { place: 'Mumbai' }, { place: 'Mumbai' }],
  [
    'the zone, with where it came from',
    { zone: 'Asia/Dubai', zoneSource: 'typed in', zoneDate: '2026-11-30' },
    { zone: 'Asia/Dubai', zoneSource: 'typed in', zoneDate: '2026-11-30' },
  ],
  [
    'holidays',
    { holidays: [{ date: '2026-12-31', name: 'Eve' }] },
    { holidays: [{ date: '2026-12-31', name: 'Eve' }] },
  ],
  [
    'an address added by hand',
    { addresses: [...imported.addresses, mail('ana@own.example')] },
    { addresses: [...ana.addresses, mail('ana@own.example')] },
  ],
  ['an old address taken off', { addresses: [mail('ana@new.example')] }, { addresses: [] }],
  ['the mark of the reader', { isMe: !ana.isMe }, { isMe: !ana.isMe }],
])('a later edit is kept and counted, the rest is set back: %s', (_, edit, kept) => {
  expect(undo(changed, [{ ...imported, ...edit }])).toEqual({
    put: [{ ...ana, ...kept }],
    remove: [],
    edited: 1,
    stayed: 0,
  });
});

test('where every field of the import was edited since, nothing is written', () => {
  const now = { ...imported, place: 'Goa', zone: 'UTC', addresses: ana.addresses };
  expect(undo(changed, [now])).toEqual({ put: [], remove: [], edited: 1, stayed: 0 });
});

test.each<[string, Partial<Person>, readonly string[]]>([
  ['edited', { place: 'Oslo' }, []],
  ['given an address', { addresses: [...bo.addresses, mail('bo@new.example')] }, []],
  ['marked as the reader', { isMe: !bo.isMe }, []],
  ['given norms of their own', {}, [bo.id]],
])('somebody new who was %s since stays', (_, edit, norms) => {
  expect(undo(added, [{ ...bo, ...edit }], norms)).toEqual({ put: [], remove: [], edited: 0, stayed: 1 });
});

test('whoever was deleted since stays deleted', () => {
  expect(undo([...changed, ...added], [cy])).toEqual({ put: [], remove: [], edited: 0, stayed: 0 });
});

test('two imports of one person, the later taken back first, end where they began', () => {
  const second = { ...imported, place: 'Delhi', addresses: [...imported.addresses, mail('ana@two.example')] };
  const [one] = undo([{ before: imported, after: second }], [second]).put;
  expect(one).toEqual(imported);
  expect(undo(changed, [one as Person]).put).toEqual([ana]);
});

test('the earlier one first: what the later one wrote stays', () => {
  const second = { ...imported, place: 'Delhi' };
  expect(undo(changed, [second])).toMatchObject({ put: [{ ...ana, place: 'Delhi' }], edited: 1 });
});
