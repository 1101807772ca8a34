import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { officeIn } from '@/tests/samples/sample-waits';
import { writeSignals } from '@/utils/platform/signals';
import { Database } from '@/utils/store/database';
import { savePeople } from '@/utils/store/people';
import { readersAddresses, sawOwed } from '@/utils/worker/owed-answers';

let db: Database;
beforeEach(async () => {
  fakeBrowser.reset();
  db = new Database(`owed-answers-${Math.random()}`);
  await writeSignals({ consent: true, owed: true });
});
const at = Date.parse('2026-11-23T10:00Z');
const author = { kind: 'email', value: 'kim@team.example', label: 'Kim' };
const seen = (more: object = {}) => ({
  ...{ threadId: '19aa000000000001', title: 'Move', permalink: 'javascript:alert(1)', mine: null },
  toMe: [{ author, at, channel: 'e-mail' }],
  ...more,
});
const rows = () => db.owed.toArray();

test('a message to me is kept, with an address that leads to its thread and nothing that was not asked for', async () => {
  await sawOwed('gmail', { ...seen(), text: 'secret' }, db);
  expect(await rows()).toEqual([
    {
      ...{ key: 'gmail:19aa000000000001', site: 'gmail', threadId: '19aa000000000001', title: 'Move' },
      permalink: 'https://mail.google.com/mail/#all/19aa000000000001',
      from: { kind: 'email', value: 'kim@team.example', label: 'Kim' },
      ...{ channel: 'e-mail', sentAt: at, doneAt: null },
    },
  ]);
  await sawOwed('gmail', seen({ mine: at + 60_000, toMe: [] }), db);
  expect(await rows()).toEqual([]);
});

test('while it is switched off, or without consent, nothing is kept', async () => {
  await writeSignals({ owed: false });
  await sawOwed('gmail', seen(), db);
  await writeSignals({ owed: true, consent: false });
  await sawOwed('gmail', seen(), db);
  expect(await rows()).toEqual([]);
});

test('what can’t be read costs nothing else', async () => {
  await sawOwed('gmail', seen({ threadId: '' }), db);
  await sawOwed('gmail', seen({ mine: 'x' }), db);
  await sawOwed(
    'gmail',
    seen({ toMe: [null, { author, at: 'x', channel: 'e-mail' }, { author, at, channel: '?' }] }),
    db,
  );
  expect(await rows()).toEqual([]);
  await expect(sawOwed('gmail', seen({ toMe: 'x' }), db)).rejects.toThrow();
});

test('a page is told my own addresses, and nobody else’s', async () => {
  const named = (id: string, isMe: boolean) => ({
    ...officeIn('UTC'),
    ...{ id, name: id, zoneSource: 'typed in', zoneDate: '2026-01-01', isMe },
    addresses: [{ kind: 'email' as const, value: `${id}@team.example` }],
  });
  expect(await readersAddresses(db)).toEqual([]);
  await savePeople([named('me', true), named('kim', false)], db);
  expect(await readersAddresses(db)).toMatchObject([{ kind: 'email', value: 'me@team.example' }]);
});
