import { describe, expect, test } from 'vitest';
import type { Address } from '@/utils/domain/people/person';
import { nineToFive } from '../text/full-week';
import type { GivenFields, Layer, LayerRow, OwnRow } from './layer';
import { type MergedLayers, mergeLayers } from './merge-layers';

const zone = (id: string) => ({ id, source: 'a list', date: '2026-01-01' });
const addressOf = (text: string): Address => {
  const [value = '', team] = text.split('%');
  const more = team === undefined ? {} : { team };
  if (value.startsWith('@')) return { kind: 'handle', value: value.slice(1), ...more };
  if (value.includes('@')) return { kind: 'email', value };
  return { kind: value.startsWith('U') ? 'slack-user' : 'name', value, ...more };
};
/** `r1 Ada: ada@fern.example U1%T1` */
const row = (text: string, fields: GivenFields = {}, more: Partial<LayerRow> = {}): LayerRow => {
  const [head = '', addresses = ''] = text.split(':');
  const [id = '', ...name] = head.split(' ');
  return {
    id,
    fields: { name: name.join(' '), zone: zone('Europe/Oslo'), ...fields },
    addresses: addresses.split(' ').filter(Boolean).map(addressOf),
    seen: 1,
    goneSince: null,
    ...more,
  };
};
const own = (text: string, fields: GivenFields = {}, more: Partial<OwnRow> = {}): OwnRow => {
  const { id, addresses, fields: given } = row(text, fields);
  const base = { without: [], isMe: false, isHidden: false, seen: null, known: [] };
  return { id, addresses, fields: { ...given, week: nineToFive, ...fields }, ...base, ...more };
};
const layer = (source: string, ...rows: LayerRow[]): Layer => ({ source, rows });
const merge = (layers: Layer[], mine: readonly OwnRow[] = [], ids: MergedLayers['ids'] = new Map()) =>
  mergeLayers({ own: mine, layers, ids });
/** `Ada: a1 + b1 = ada@fern.example` */
const shown = ({ people }: MergedLayers) =>
  people
    .map(({ person, origin }) => {
      const rows = (origin?.rows ?? []).map(({ id }) => id).join(' + ');
      return `${person.name}: ${rows || 'own'} = ${person.addresses.map(({ value }) => value).join(' ')}`;
    })
    .toSorted();

describe('who is one person', () => {
  test.each<[string, Layer[], string[]]>([
    [
      'an e-mail address in two sources',
      [layer('a', row('a1 Ada: ada@fern.example')), layer('b', row('b1 A. Fern: ada@fern.example U1%T1'))],
      ['Ada: a1 + b1 = ada@fern.example U1'],
    ],
    [
      'a Slack id with its team',
      [layer('a', row('a1 Ada: U1%T1')), layer('b', row('b1 Ada: U1%T1')), layer('c', row('c1 Ada: U1%T2'))],
      ['Ada: a1 + b1 = U1', 'Ada: c1 = U1'],
    ],
    [
      'a Slack id without a team is that of the only team that has it',
      [layer('a', row('a1 Ada: U1')), layer('b', row('b1 Ada: U1%T1'))],
      ['Ada: a1 + b1 = U1'],
    ],
    [
      'and of none where two have it',
      [layer('a', row('a1 Ada: U1')), layer('b', row('b1 Bo: U1%T1')), layer('c', row('c1 Cy: U1%T2'))],
      ['Ada: a1 = U1', 'Bo: b1 = U1', 'Cy: c1 = U1'],
    ],
    [
      'a username joins within its system alone',
      [
        layer('a', row('a1 Sam: @sam%twist')),
        layer('b', row('b1 Sam: @sam%twist')),
        layer('c', row('c1 Sam: @sam')),
      ],
      ['Sam: a1 + b1 = sam', 'Sam: c1 = sam'],
    ],
    [
      'never by name',
      [layer('a', row('a1 Ada Fern: ada@fern.example')), layer('b', row('b1 Ada Fern: ada@oak.example'))],
      ['Ada Fern: a1 = ada@fern.example', 'Ada Fern: b1 = ada@oak.example'],
    ],
    [
      'never by a name among the addresses',
      [layer('a', row('a1 Ada: Adalina')), layer('b', row('b1 Ada: Adalina'))],
      ['Ada: a1 = Adalina', 'Ada: b1 = Adalina'],
    ],
    [
      'over a third source that has both addresses',
      [
        layer('a', row('a1 Ada: ada@fern.example')),
        layer('b', row('b1 Ada: a.fern@fern.example')),
        layer('c', row('c1 Ada: ada@fern.example a.fern@fern.example')),
      ],
      ['Ada: a1 + b1 + c1 = ada@fern.example a.fern@fern.example'],
    ],
    [
      'two rows of one source whose addresses are all the same',
      [layer('a', row('a1 Ada: U1%T1 ada@fern.example'), row('a2 Ada F: ada@fern.example U1%T1'))],
      ['Ada: a1 + a2 = U1 ada@fern.example'],
    ],
    [
      'not two of which one has an address more; what both have names nobody',
      [layer('a', row('a1 Ada: ada@fern.example'), row('a2 Ada: ada@fern.example U1%T1'))],
      ['Ada: a1 = ', 'Ada: a2 = U1'],
    ],
    [
      'a row that fits two of one source joins the one with which it has more in common',
      [
        layer('a', row('a1 Ada: ada@fern.example U1%T1'), row('a2 Bo: bo@fern.example')),
        layer('b', row('b1 Ada: ada@fern.example U1%T1 bo@fern.example')),
      ],
      ['Ada: a1 + b1 = ada@fern.example U1', 'Bo: a2 = bo@fern.example'],
    ],
    [
      'of two rows that fit one person one joins; the address of the higher source stays with it',
      [
        layer('a', row('a1 Ada: ada@fern.example ada@guest.example')),
        layer('b', row('b1 Ada: ada@fern.example'), row('b2 Ada (guest): ada@guest.example U9%T1')),
      ],
      ['Ada (guest): b2 = U9', 'Ada: a1 + b1 = ada@fern.example ada@guest.example'],
    ],
  ])('%s', (_, layers, people) => {
    expect(shown(merge(layers))).toEqual(people);
  });

  test('a shared address joins nobody over sources, and is told with its rows', () => {
    const merged = merge([
      layer(
        'a',
        row('a1 Ada: ada@fern.example team@fern.example'),
        row('a2 Bo: bo@fern.example team@fern.example'),
      ),
      layer('b', row('b1 Team: team@fern.example')),
    ]);
    expect(shown(merged)).toEqual(['Ada: a1 = ada@fern.example', 'Bo: a2 = bo@fern.example', 'Team: b1 = ']);
    expect(merged.shared).toEqual([
      { address: { kind: 'email', value: 'team@fern.example' }, source: 'a', rows: ['a1', 'a2'] },
    ]);
  });

  test('what the user wrote stays in sight, but a shared address names nobody on a page', () => {
    const shared = layer(
      'a',
      row('a1 Ada: team@fern.example'),
      row('a2 Bo: team@fern.example bo@fern.example'),
    );
    const [person] = merge([shared], [own('p1 Team: team@fern.example')]).people;
    expect(person?.origin).toBeNull();
    expect(person?.person.addresses).toEqual(person?.unnamed);
    expect(person?.unnamed).toEqual([{ kind: 'email', value: 'team@fern.example' }]);
  });

  test('an address that went to another row of its source is no longer that of the row that is gone', () => {
    const gone = row('a1 Ada: sales@fern.example', {}, { goneSince: 5 });
    const moved = row('a2 Bo: sales@fern.example');
    expect(shown(merge([layer('a', gone, moved)]))).toEqual(['Bo: a2 = sales@fern.example']);
    const partly = row('a3 Cy: sales@fern.example cy@fern.example', {}, { goneSince: 5 });
    expect(shown(merge([layer('a', partly, moved)]))).toEqual([
      'Bo: a2 = sales@fern.example',
      'Cy: a3 = cy@fern.example',
    ]);
  });
});

describe('fields', () => {
  const high = layer('a', row('a1 Ada: ada@fern.example', { place: 'Oslo' }, { seen: 10 }));
  const low = layer(
    'b',
    row('b1 Ada: ada@fern.example', { place: 'Bergen', zone: zone('Asia/Tokyo') }, { seen: 20 }),
  );

  test('the highest layer that gives a field, with its source and date', () => {
    const [first] = merge([high, low]).people;
    expect([first?.person.place, first?.person.zone]).toEqual(['Oslo', 'Europe/Oslo']);
    expect(first?.origin?.fields.place).toEqual({ source: 'a', seen: 10 });
    const [other] = merge([low, high]).people;
    expect([other?.person.place, other?.person.zone]).toEqual(['Bergen', 'Asia/Tokyo']);
    expect(other?.origin?.fields.zone).toEqual({ source: 'b', seen: 20 });
  });

  test('different values are a conflict with both, until own words settle it or they agree', () => {
    const { conflicts } = merge([high, low]);
    expect(conflicts.map(({ field, values }) => [field, values.map(({ source }) => source)])).toEqual([
      ['place', ['a', 'b']],
      ['zone', ['a', 'b']],
    ]);
    const mine = own('p1 Ada:', { place: 'Oslo' }, { known: ['email:ada@fern.example'] });
    expect(
      merge([high, low], [{ ...mine, fields: { place: 'Oslo' } }]).conflicts.map(({ field }) => field),
    ).toEqual(['zone']);
    expect(merge([high, layer('b', { ...high.rows[0] } as LayerRow)]).conflicts).toEqual([]);
  });

  test('where a zone came from and when it was confirmed is no conflict', () => {
    const later = layer(
      'b',
      row('b1 Ada: ada@fern.example', { zone: { ...zone('Europe/Oslo'), date: '2026-03-03' } }),
    );
    expect(merge([high, later]).conflicts).toEqual([]);
  });

  test('a week that nobody gives is nine to five; somebody without a zone is told and not shown', () => {
    const { zone: _, ...noZone } = row('a2 Bo: bo@fern.example').fields;
    const merged = merge([layer('a', row('a1 Ada:'), { ...row('a2 Bo: bo@fern.example'), fields: noZone })]);
    expect(merged.people.map(({ person }) => [person.name, person.week])).toEqual([['Ada', nineToFive]]);
    expect(merged.incomplete).toMatchObject([{ name: 'Bo', lacks: 'zone' }]);
  });
});

describe('own words', () => {
  const source = layer('a', row('a1 Ada: ada@fern.example', { place: 'Oslo' }));
  const edit = (more: Partial<OwnRow>): OwnRow => ({
    ...own('p1 x:'),
    fields: { zone: zone('Asia/Tokyo') },
    known: ['email:ada@fern.example', 'row:a:a1'],
    ...more,
  });

  test('an edit is that person’s however the source changes the address or the id of its row', () => {
    const moved = layer('a', row('a1 Ada: ada@oak.example'));
    const [person] = merge([moved], [edit({})]).people;
    expect([person?.person.id, person?.person.zone, person?.person.name]).toEqual([
      'p1',
      'Asia/Tokyo',
      'Ada',
    ]);
    const renamed = merge([layer('a', row('a9 Ada: ada@fern.example'))], [edit({})]);
    expect(renamed.people.map(({ person: { id, zone: to } }) => [id, to])).toEqual([['p1', 'Asia/Tokyo']]);
    // What was joined now is how they are found next.
    expect(renamed.own[0]?.known).toEqual(['email:ada@fern.example', 'row:a:a9']);
  });

  test('edits of somebody whom no source has any more wait, and are theirs again when they come back', () => {
    const gone = merge([layer('a')], [edit({})]);
    expect(gone.people).toEqual([]);
    expect(gone.incomplete).toMatchObject([{ id: 'p1', lacks: 'name' }]);
    expect(merge([source], gone.own, gone.ids).people.map(({ person }) => person.zone)).toEqual([
      'Asia/Tokyo',
    ]);
  });

  test('somebody removed is in no list, and no new person comes of the row', () => {
    const hidden = merge([source], [edit({ isHidden: true })]);
    expect([hidden.people, hidden.incomplete]).toEqual([[], []]);
  });

  test('an address that was taken off does not come back', () => {
    const merged = merge([source], [edit({ without: [addressOf('ada@fern.example')] })]);
    expect(shown(merged)).toEqual(['Ada: a1 = ']);
  });

  test('somebody of the list whom a source has, too, keeps id, me and own fields, and gets the rest', () => {
    const mine = own('p7 Ada Fern: ada@fern.example', { zone: zone('Asia/Tokyo') }, { isMe: true });
    const [person] = merge([source], [mine]).people;
    expect(person?.person).toMatchObject({
      id: 'p7',
      name: 'Ada Fern',
      zone: 'Asia/Tokyo',
      place: 'Oslo',
      isMe: true,
    });
    expect(person?.origin?.fields.place?.source).toBe('a');
  });
});

describe('ids', () => {
  test('of somebody new depend on the rows alone', () => {
    const id = (rows: LayerRow[]) => merge([layer('a', ...rows)]).people.map(({ person }) => person.id);
    const [ada, bo] = [row('a1 Ada: ada@fern.example'), row('a2 Bo: bo@fern.example')];
    expect(id([ada, bo])).toEqual(id([bo, ada]));
    expect(new Set(id([ada, bo])).size).toBe(2);
    expect(id([ada])[0]).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  test('stay where an address stays, though the row and the source are others', () => {
    const first = merge([layer('a', row('a1 Ada: ada@fern.example'))]);
    const next = merge([layer('b', row('b5 Ada: ada@fern.example ada@oak.example'))], [], first.ids);
    expect(next.people[0]?.person.id).toBe(first.people[0]?.person.id);
    const last = merge([layer('c', row('c5 Ada: ada@oak.example'))], [], next.ids);
    expect(last.people[0]?.person.id).toBe(first.people[0]?.person.id);
  });

  test('one person who becomes two: the one with more of the addresses keeps the id', () => {
    const one = merge([layer('a', row('a1 Ada: a@fern.example b@fern.example c@fern.example'))]);
    const two = merge(
      [layer('a', row('a2 Bo: a@fern.example'), row('a3 Ada: b@fern.example c@fern.example'))],
      [],
      one.ids,
    );
    const idOf = (name: string) => two.people.find(({ person }) => person.name === name)?.person.id;
    expect(idOf('Ada')).toBe(one.people[0]?.person.id);
    expect(idOf('Bo')).not.toBe(idOf('Ada'));
  });
});
