import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { brokenText } from '@/components/ui/broken-words';
import { englishWords } from '@/tests/kits/document-words';
import { sampleRows } from '@/tests/samples/sample-rows';
import { connect } from '@/utils/decisions/connect';
import { outboxStore } from '@/utils/decisions/outbox-store';
import { type OutboxItem, untouched } from '@/utils/outbox/item';
import { connections } from '@/utils/store/connections';
import { Database } from '@/utils/store/database';
import type { StoredConnection } from '@/utils/store/outbox-rows';
import { brokenRows } from '@/utils/store/rows/broken-rows';
import { sayEnglish } from '@/utils/words/english';

vi.mock('@/utils/platform/own-messages', () => ({ askOwnWorker: async () => undefined }));
vi.mock('@/utils/platform/alarms', () => ({ setOutboxAlarm: async () => undefined }));

let db: Database;
let raw: Database;
beforeEach(() => {
  const name = `connections-${Math.random()}`;
  db = new Database(name);
  raw = new Database(name, false);
});

const google: StoredConnection = {
  destination: 'google-docs',
  settings: { token: 'ya29.invented', expiresAt: 9, clientId: null, account: 'mara@fernhill.example' },
  account: 'mara@fernhill.example',
  place: null,
  connectedAt: 1,
};
const notion: StoredConnection = {
  destination: 'notion',
  settings: { token: 'ntn_invented' },
  account: 'Fernhill',
  place: { pageId: 'p', name: 'Handbook' },
  connectedAt: 1,
};
const item: OutboxItem = {
  id: 'i',
  key: 'k',
  destination: 'notion',
  place: null,
  kind: 'create',
  order: 1,
  state: 'sending',
  at: 1,
  ...untouched,
};

test.each([
  ['no settings', { settings: undefined }],
  ['no token', { settings: {} }],
  ['a token that is no text', { settings: { token: 7 } }],
  ['a token that no header takes', { settings: { token: 'ntn_a\nb' } }],
  ['an empty token', { settings: { token: '' } }],
  ['a place that is none', { place: 'Handbook' }],
  ['a place without a name', { place: { pageId: 'p' } }],
])('%s: that connection counts as none, the other one stays', async (_, change) => {
  await raw.table('connections').bulkPut([google, { ...notion, ...change }]);
  expect(await connections(db)).toEqual([google]);
  const { snapshots } = sampleRows('i');
  await raw.table('snapshots').put({ ...snapshots, item: 'i' });
  expect(await outboxStore(db, async () => englishWords).work(item)).toBe('not connected');
  // Connecting again is the way on, and replaces what was damaged.
  await connect(notion, db);
  expect(await connections(db)).toEqual([google, notion]);
  expect(await outboxStore(db, async () => englishWords).work(item)).toMatchObject({ place: notion.place });
});

test.each([
  { token: 'ya29.a b', expiresAt: 9, clientId: null, account: '' },
  { token: 'ya29.a', expiresAt: 'soon', clientId: null, account: '' },
  { token: 'ya29.a', expiresAt: 9, clientId: 7, account: '' },
  { token: 'ya29.a', expiresAt: 9, account: '' },
])('of Google’s settings all are looked at: %j', async (settings) => {
  await raw.table('connections').bulkPut([{ ...google, settings }, notion]);
  expect(await connections(db)).toEqual([notion]);
});

test('it is said which one is damaged and what to do, without a word of its token', async () => {
  await raw.table('connections').put({ ...notion, settings: { token: 'ntn secret' } });
  const [row] = await brokenRows(['connections'], raw);
  if (row === undefined) throw new Error('Nothing was found');
  expect(sayEnglish(brokenText(row))).toBe(
    'This connection to Notion can’t be used: its stored sign-in is damaged. Connect Notion again, or delete it.',
  );
});

test('settings of version 0.1.0 are whole', async () => {
  await raw.table('connections').bulkPut([google, { ...notion, making: { pageId: 'p', since: 2 } }]);
  expect(await connections(db)).toHaveLength(2);
});
