import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Person } from '@/utils/domain/people/person';
import { readSignals } from '@/utils/platform/signals';
import { sampleTeam } from '@/utils/roster/sample-team';
import { Database } from './database';
import { findMe, findPeople } from './find-people';
import { removePeople, savePeople } from './people';

let db: Database;
const team = sampleTeam(Temporal.PlainDate.from('2026-11-20'));
const named = (name: string) => team.find((person) => person.name === name) as Person;
const email = (value: string) => ({ kind: 'email', value, label: '' }) as const;

beforeEach(async () => {
  fakeBrowser.reset();
  db = new Database(`people-${Math.random()}`);
  await savePeople(team, db);
});

test('finds people by any address, in the order asked, and nobody for a stranger', async () => {
  const found = await findPeople(
    [
      { kind: 'slack-user', value: 'U0MEITAN1', team: 'T0FERNHILL', label: 'Mei' },
      email('nobody@elsewhere.example'),
      email('jonas@fernhill.example'),
    ],
    db,
  );
  expect(found.map((person) => person?.name ?? null)).toEqual(['Mei Tanaka', null, 'Jonas Weber']);
});

test('a Slack id of another team is somebody else; one without a team fits any', async () => {
  const mei = { kind: 'slack-user', value: 'U0MEITAN1', label: '' } as const;
  expect(await findPeople([{ ...mei, team: 'T0OTHER' }], db)).toEqual([null]);
  const typed = { ...named('Mei Tanaka'), addresses: [{ kind: 'slack-user', value: 'U0MEITAN1' } as const] };
  await savePeople([typed], db);
  expect((await findPeople([{ ...mei, team: 'T0OTHER' }], db))[0]?.name).toBe('Mei Tanaka');
});

describe('a workspace and the organisation that may hold it', () => {
  const id = 'U0MEITAN1';
  const hint = (team?: string) =>
    ({ kind: 'slack-user', value: id, label: '', ...(team && { team }) }) as const;
  const held = async (...teams: readonly (string | undefined)[]) => {
    const addresses = (team: string | undefined) => [
      { kind: 'slack-user', value: id, ...(team && { team }) } as const,
    ];
    await removePeople([named('Mei Tanaka').id], db);
    const people = teams.map((team, i) => ({
      ...named('Mei Tanaka'),
      id: `mei-${i}`,
      name: `Mei ${i}`,
      addresses: addresses(team),
    }));
    await savePeople(people, db);
  };
  const found = async (team?: string) => (await findPeople([hint(team)], db))[0]?.name ?? null;

  test.each([
    ['T0FERNHILL', 'E0GRID'],
    ['E0GRID', 'T0FERNHILL'],
    ['E0GRID', 'T0OTHER'],
    ['E0GRID', 'E0GRID'],
  ])('a list that says %s and a page that says %s name one person', async (listed, asked) => {
    await held(listed);
    expect(await found(asked)).toBe('Mei 0');
  });

  test.each([
    ['T0FERNHILL', 'T0OTHER'],
    ['E0GRID', 'E0OTHER'],
    ['T0FERNHILL', undefined],
  ])('a list that says %s and a page that says %s do not', async (listed, asked) => {
    await held(listed);
    expect(await found(asked)).toBeNull();
  });

  test('two people of the list with this id: nobody, unless one is named with this very team', async () => {
    await held('T0FERNHILL', 'T0OTHER');
    expect(await found('E0GRID')).toBeNull();
    expect(await found('T0OTHER')).toBe('Mei 1');
    await held('T0FERNHILL', 'E0GRID');
    expect(await found('E0GRID')).toBe('Mei 1');
    expect(await found('E0OTHER')).toBeNull();
  });

  test('an id that only begins alike is another', async () => {
    await held('T0FERNHILL');
    expect((await findPeople([{ ...hint('E0GRID'), value: 'U0MEITAN' }], db))[0]).toBeNull();
    expect((await findPeople([{ ...hint('E0GRID'), value: 'U0MEITAN12' }], db))[0]).toBeNull();
  });

  test('many are asked at once, each for itself', async () => {
    await held('T0FERNHILL');
    const answers = await findPeople(
      [hint('T0OTHER'), hint('E0GRID'), email('jonas@fernhill.example'), hint()],
      db,
    );
    expect(answers.map((one) => one?.name ?? null)).toEqual([null, 'Mei 0', 'Jonas Weber', null]);
  });
});

test('names nobody where two people carry the same address', async () => {
  const twin = { ...named('Tom Becker'), id: 'twin', addresses: named('Jonas Weber').addresses };
  await savePeople([twin], db);
  expect(await findPeople([email('jonas@fernhill.example')], db)).toEqual([null]);
});

test('one person is me: marking another takes the mark from the first', async () => {
  await savePeople([{ ...named('Tom Becker'), isMe: true }], db);
  expect((await findMe(db))?.name).toBe('Tom Becker');
  expect(await db.people.filter((person) => person.isMe).count()).toBe(1);
});

test('removing gives back what was removed, and every change grows the revision', async () => {
  const before = (await readSignals()).revision;
  const removed = await removePeople([named('Tom Becker').id], db);
  expect(removed.map((person) => person.name)).toEqual(['Tom Becker']);
  expect(await db.people.count()).toBe(7);
  expect((await readSignals()).revision).toBeGreaterThan(before);
});
