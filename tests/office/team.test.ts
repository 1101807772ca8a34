import { expect, test } from 'vitest';
import { team } from './people.ts';
import { teammates } from './team/said.ts';

test('eleven people in eight zones, the eight of the pages among them', () => {
  expect(teammates).toHaveLength(11);
  expect(new Set(teammates.map(({ zone }) => zone)).size).toBe(8);
  const ids = teammates.map(({ slack }) => slack?.id);
  expect(team.filter(({ slack }) => !ids.includes(slack))).toEqual([]);
});

test('no system gives two people one id or one address, and every domain is invented', () => {
  const rows = teammates.flatMap(({ key, zone: _, ...systems }) =>
    Object.entries(systems).flatMap(([system, said]) =>
      said === undefined ? [] : [{ key, system, said: { id: '', email: '', ...said } }],
    ),
  );
  for (const member of ['id', 'email'] as const) {
    const given = rows
      .filter(({ said }) => said[member] !== '')
      .map(({ system, said }) => `${system} ${String(said[member]).toLowerCase()}`);
    expect(given.filter((each, at) => given.indexOf(each) !== at)).toEqual([]);
  }
  expect(rows.filter(({ said }) => !/^$|@[\w.-]+\.example$/i.test(said.email))).toEqual([]);
});

test('the odd ones are there: a name twice, a guest without an address, one who left, zones that disagree', () => {
  const names = teammates.map(({ slack }) => slack?.name);
  expect(names.filter((name) => name === 'Tom Becker')).toHaveLength(2);
  const ines = teammates.find(({ key }) => key === 'ines');
  expect([ines?.slack?.email, ines?.sheet?.email, ines?.twist?.email]).toEqual([undefined, '', undefined]);
  expect(teammates.find(({ key }) => key === 'oskar')?.slack?.is).toBe('deactivated');
  const odd = teammates.filter(({ zone, slack, monday }) => (slack?.zone ?? zone) !== (monday?.zone ?? zone));
  expect(odd.map(({ key }) => key)).toEqual(['jonas', 'tom']);
});
