import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Person } from '@/utils/domain/person';
import { readSignals } from '@/utils/platform/signals';
import { sampleTeam } from '@/utils/roster/sample-team';
import { Database } from './database';
import { findMe, findPeople, removePeople, savePeople } from './people';

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
