import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { slackAccountId } from '@/utils/connections/slack/settings';
import { accounts, putAccount, type StoredAccount } from '@/utils/store/accounts';
import { connections, putConnection } from '@/utils/store/connections';
import { Database } from '@/utils/store/database';
import { brokenRows } from '@/utils/store/rows/broken-rows';
import { addWithAccount, removeWithAccount } from '@/utils/team/change-sources';

let db: Database;
const when = { now: 5, today: '2026-11-29' };
const nobody = { rows: [], problems: [], notes: [], revision: null };
const accountOf = (team: string): StoredAccount => ({
  destination: slackAccountId(team),
  settings: { token: `xoxp-1-${team}`, team },
  account: team,
  place: null,
  connectedAt: 1,
});
const sourceOf = (id: string, team: string) => ({
  id,
  kind: 'slack',
  settings: { team },
  name: team,
  every: 'off' as const,
});
const known = async () => (await accounts(db)).map(({ destination }) => destination);

beforeEach(() => {
  fakeBrowser.reset();
  db = new Database(`test-${crypto.randomUUID()}`);
});
afterEach(() => db.delete());

test('a token comes with its source and goes with the last one that needs it, and undo brings it back', async () => {
  await addWithAccount(sourceOf('a', 'T0AAA'), accountOf('T0AAA'), nobody, when, db);
  await addWithAccount(sourceOf('b', 'T0BBB'), accountOf('T0BBB'), nobody, when, db);
  await addWithAccount(sourceOf('c', 'T0BBB'), null, nobody, when, db);
  expect(await known()).toEqual(['slack:T0AAA', 'slack:T0BBB']);
  await removeWithAccount('b', false, db);
  expect(await known()).toEqual(['slack:T0AAA', 'slack:T0BBB']);
  const undo = await removeWithAccount('c', true, db);
  expect(await known()).toEqual(['slack:T0AAA']);
  await undo();
  expect(await known()).toEqual(['slack:T0AAA', 'slack:T0BBB']);
  expect((await db.sources.toArray()).map(({ id }) => id)).toEqual(['a', 'c']);
});

test('adding that is taken back forgets the token, too', async () => {
  const undo = await addWithAccount(sourceOf('a', 'T0AAA'), accountOf('T0AAA'), nobody, when, db);
  await undo();
  expect([await known(), await db.sources.count()]).toEqual([[], 0]);
});

test('no document goes to such an account, and no source takes a connection of documents away', async () => {
  const notion = {
    destination: 'notion',
    settings: { token: 'ntn_invented' },
    account: 'Fernhill',
    place: null,
    connectedAt: 1,
  } as const;
  await putConnection(notion, db);
  await addWithAccount(sourceOf('a', 'T0AAA'), accountOf('T0AAA'), nobody, when, db);
  expect((await connections(db)).map(({ destination }) => destination)).toEqual(['notion']);
  await removeWithAccount('a', false, db);
  expect(await connections(db)).toHaveLength(1);
});

test('a damaged account is told as a damaged connection, a whole one is none', async () => {
  const raw = new Database(db.name, false);
  await putAccount(accountOf('T0AAA'), raw);
  await putAccount({ ...accountOf('T0BBB'), settings: { token: 'two words', team: 'T0BBB' } }, raw);
  const broken = await brokenRows(['connections'], raw);
  expect(broken.map(({ key, fault }) => [key, fault.field])).toEqual([['slack:T0BBB', 'settings']]);
  raw.close();
});
