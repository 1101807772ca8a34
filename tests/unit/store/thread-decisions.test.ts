import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { rollout } from '@/tests/samples/sample-decisions';
import { saveDecision } from '@/utils/decisions/save';
import type { Decision } from '@/utils/domain/decision/decision';
import type { TeamLine } from '@/utils/domain/decision/team-line';
import { Database } from '@/utils/store/database';
import { hasDecisions } from '@/utils/store/has-decisions';
import { decisionsIn } from '@/utils/store/thread-decisions';

let db: Database;
beforeEach(() => {
  db = new Database(`test-${crypto.randomUUID()}`);
});
afterEach(() => db.delete());

const place = 'C0PLAN/1765505400.000100';
const thread = `T0ACME/${place}`;
const source = (threadId: string) => ({ ...rollout.source, site: 'slack', threadId }) as const;
const log = (key: string, savedAt: number, more: Partial<Decision> = {}) =>
  saveDecision(
    { ...rollout, id: null, supersedes: null, source: source(thread), key, title: key, ...more },
    savedAt,
    db,
  );
const team = (key: string, more: Partial<TeamLine> = {}) =>
  db.teamLines.put({
    key: `notion:${key}`,
    id: '',
    place: 'p',
    savedAt: 1,
    status: 'accepted',
    statusText: '',
    title: key,
    decision: '',
    by: null,
    href: `https://www.notion.so/${key}`,
    thread: `slack:${place}`,
    text: '',
    ...more,
  });
const titles = async (site: 'slack' | 'gmail' = 'slack', id = thread) =>
  (await decisionsIn(site, id, db)).map(({ title }) => title);

test('those in force come first, the latest of them before the others', async () => {
  await log('old', 1);
  await log('newest', 9, { status: 'rejected' });
  await log('new', 5, { status: 'proposed' });
  expect(await titles()).toEqual(['new', 'old', 'newest']);
});

test('another thread, conversation, workspace or site has none of them', async () => {
  await log('here', 1);
  await team('theirs');
  expect(await titles('slack', 'T0ACME/C0PLAN/1765505400.000200')).toEqual([]);
  expect(await titles('slack', 'T0ACME/C0OTHER/1765505400.000100')).toEqual([]);
  expect(await titles('slack', 'T0ACME/C0PLAN')).toEqual([]);
  expect(await titles('gmail')).toEqual([]);
  // A teammate's link has the name of the workspace and not its id.
  expect(await titles('slack', `T0OTHER/${place}`)).toEqual(['theirs']);
});

test('one that was logged while the page did not say its workspace is found', async () => {
  await log('early', 1, { source: source(`-/${place}`) });
  expect(await titles()).toEqual(['early']);
});

test('updates and goals decide nothing; a mail’s decision is its own', async () => {
  await log('update', 1, { template: 'update' });
  await log('goal', 2, { template: 'goal' });
  await log('mail', 3, { source: { ...rollout.source, site: 'gmail', threadId: '18c2f000000000aa' } });
  expect(await titles()).toEqual([]);
  expect(await titles('gmail', '18c2f000000000aa')).toEqual(['mail']);
});

test('a decision that is in the team’s database, too, is told once: by its key, or by its page', async () => {
  const made = await log('made', 2);
  await db.decisions.put({ ...made, links: { notion: { id: 'x', href: 'https://www.notion.so/page' } } });
  await team('page', { href: 'https://www.notion.so/page' });
  await team('keyed', { id: 'made' });
  await team('theirs', { status: null });
  expect(await titles()).toEqual(['made', 'theirs']);
  const [, theirs] = await decisionsIn('slack', thread, db);
  expect(theirs).toMatchObject({ key: null, href: 'https://www.notion.so/theirs', status: null });
});

test('a site has decisions once one of its threads has', async () => {
  expect(await hasDecisions('slack', db)).toBe(false);
  await team('none', { thread: '' });
  expect(await hasDecisions('slack', db)).toBe(false);
  await team('theirs');
  expect([await hasDecisions('slack', db), await hasDecisions('gmail', db)]).toEqual([true, false]);
});
