import { describe, expect, test } from 'vitest';
import type { PersonHint } from '../people/hint';
import { namedByPage, namedInList } from './named';

const mail = (value: string, label: string): PersonHint => ({ kind: 'email', value, label });

describe('somebody who is not in the people list', () => {
  test.each<[PersonHint, string]>([
    [mail('tom@other.example', 'Tom Becker'), 'Tom Becker <tom@other.example>'],
    [mail('tom@other.example', '  Tom\n Becker '), 'Tom Becker <tom@other.example>'],
    [mail('tom@other.example', ''), 'tom@other.example'],
    [mail('tom@other.example', 'tom@other.example'), 'tom@other.example'],
    [mail('tom@other.example', 'tom@team.example'), 'tom@team.example <tom@other.example>'],
    [mail('tom@other.example', 'Tom\u202e <tom@team.example>'), 'Tom <tom@team.example> <tom@other.example>'],
    [{ kind: 'slack-user', value: 'U012AB3CD', label: 'Tom Becker', team: 'T1' }, 'Tom Becker (U012AB3CD)'],
    [{ kind: 'name', value: 'Tom Becker', label: 'Tom Becker' }, 'Tom Becker'],
  ])('%j is written as %s', (hint, name) => {
    expect(namedByPage(hint)).toEqual({ name });
  });
});

test('listed people keep their names, and those who share one are told apart by an address', () => {
  const listed = (id: string, name: string, ...mails: string[]) => ({
    id,
    name,
    addresses: mails.map((value) => ({ kind: 'email' as const, value })),
  });
  const people = [
    listed('1', 'Jonas Weber', 'jonas@north.example'),
    listed('2', 'Mei Tanaka', 'mei@team.example'),
    listed('3', 'jonas weber', 'jw@south.example', 'jonas@south.example'),
    listed('4', 'Jonas Weber'),
  ];
  expect(namedInList(people)).toEqual([
    { name: 'Jonas Weber <jonas@north.example>', personId: '1' },
    { name: 'Mei Tanaka', personId: '2' },
    { name: 'jonas weber <jw@south.example>', personId: '3' },
    { name: 'Jonas Weber', personId: '4' },
  ]);
});
