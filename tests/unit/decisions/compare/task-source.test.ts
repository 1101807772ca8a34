import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { asanaFetch } from '@/tests/office/asana/fetch';
import { ids, token, userGid } from '@/tests/office/asana/ids';
import { createWorld, type World } from '@/tests/office/asana/world';
import { boardIds } from '@/tests/office/monday/board-world';
import { mondayFetch } from '@/tests/office/monday/fetch';
import { token as mondayToken, createWorld as mondayWorld } from '@/tests/office/monday/world';
import { draftOfCapture } from '@/utils/decisions/capture/draft-of-capture';
import { readTask } from '@/utils/decisions/capture/read-talk';
import { threadChanges } from '@/utils/decisions/compare/thread-changes';
import { writeSignals } from '@/utils/platform/signals';
import { database } from '@/utils/store/database';
import { putTaskConnection } from '@/utils/store/tasks';
import { sayEnglish } from '@/utils/words/english';
import { sayTold } from '@/utils/words/say';

vi.mock('@/utils/platform/permissions', async (original) => ({
  ...(await original<typeof import('@/utils/platform/permissions')>()),
  mayReach: async () => true,
}));

const now = Date.parse('2026-11-25T15:10:00Z');
let world: World;
let board: ReturnType<typeof mondayWorld>;

beforeEach(async () => {
  fakeBrowser.reset();
  await Promise.all(database.tables.map((table) => table.clear()));
  await writeSignals({ consent: true });
  world = createWorld({ now: () => now });
  board = mondayWorld({ now: () => now });
  const [toAsana, toMonday] = [asanaFetch(world), mondayFetch(board)];
  vi.stubGlobal('fetch', (request: Request) =>
    request.url.includes('monday.com') ? toMonday(request) : toAsana(request),
  );
  await putTaskConnection({
    ...{
      destination: 'asana',
      settings: { token, user: userGid(0) },
      account: 'a',
      place: null,
      connectedAt: 1,
    },
  });
  await putTaskConnection({
    destination: 'monday',
    settings: { token: mondayToken, account: '9011001' },
    ...{ account: 'a', place: null, connectedAt: 1 },
  });
});
afterEach(() => vi.unstubAllGlobals());

/** A decision of what the task says now, and what *Compare now* says of it. */
async function logged(source: 'asana' | 'monday', id: string) {
  const talk = await readTask(source, id);
  if (!('capture' in talk)) throw new Error('The task was not read.');
  const decision = await draftOfCapture(talk.capture, 'k', now);
  const { source: from } = decision;
  if (from === null) throw new Error('It has no source.');
  return async () => {
    const stored = { key: 'k', id: 'D-1', thread: '', savedAt: now, decision };
    const { changes, problem, notes } = await threadChanges(stored, from, () => 'Wed 11:10');
    const said = [...changes, ...notes, ...(problem === null ? [] : [problem])];
    return said.map((one) => sayTold(sayEnglish, one));
  };
}

test('comments of Asana: nothing where nothing changed, else what was changed, removed and added', async () => {
  const compare = await logged('asana', ids.freeze);
  expect(await compare()).toEqual([]);
  const task = world.tasks.find(({ gid }) => gid === ids.freeze);
  if (task === undefined) throw new Error('There is no task.');
  Object.assign(task, { htmlNotes: '<body>One rule for <em>most</em> regions.</body>' });
  const comments = task.stories.filter(({ kind }) => kind === 'comment');
  Object.assign(comments[0] ?? {}, { text: 'Do we freeze at all?' });
  task.stories.splice(
    task.stories.findIndex(({ text }) => text.startsWith('Before. The')),
    1,
  );
  task.stories.push({ gid: world.nextGid(), by: userGid(1), at: now, text: 'One more.', kind: 'comment' });
  expect(await compare()).toEqual([
    expect.stringMatching(/was changed. It says: “One rule for most regions.”$/),
    expect.stringMatching(/was changed. It says: “Do we freeze at all\?”$/),
    expect.stringMatching(/^The message of Jonas Weber.* is no longer in the thread\.$/),
    'The thread has 1 message more than was logged.',
  ]);
});

test('updates of monday are compared without any open tab', async () => {
  const compare = await logged('monday', boardIds.freeze);
  expect(await compare()).toEqual([]);
  const item = board.boards.flatMap(({ items }) => items).find(({ id }) => id === boardIds.freeze);
  Object.assign(item?.updates[0] ?? {}, { text: 'Another rule.' });
  expect(await compare()).toEqual([expect.stringMatching(/was changed. It says: “Another rule.”$/)]);
});

test('what keeps it from being read is said, not that a thread should be opened', async () => {
  const compare = await logged('asana', ids.freeze);
  world.tasks.splice(
    world.tasks.findIndex(({ gid }) => gid === ids.freeze),
    1,
  );
  const [gone] = await compare();
  expect(gone).not.toMatch(/Open it/);
  expect(gone).toMatch(/Asana/);
  await database.connections.clear();
  expect(await compare()).toEqual(['Connect Asana in the options to compare its comments too.']);
});
