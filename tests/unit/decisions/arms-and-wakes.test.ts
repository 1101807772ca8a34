import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { rollout } from '@/tests/samples/sample-decisions';
import { filesImportedBy } from '@/tests/unit/import-graph';
import { sourceFiles } from '@/tests/unit/source-files';
import { answerIsThere } from '@/utils/decisions/answer-is-there';
import { cancelItem } from '@/utils/decisions/cancel';
import { changeStatus } from '@/utils/decisions/change-status';
import { choosePlace } from '@/utils/decisions/choose-place';
import { connect, disconnect } from '@/utils/decisions/connect';
import { leaveDuplicates, lookForDuplicatesNow } from '@/utils/decisions/duplicates';
import { moveClose } from '@/utils/decisions/move-close';
import { repairCrossLinks } from '@/utils/decisions/repair-cross-links';
import { restoreDecisions, takeBackRestored } from '@/utils/decisions/restore';
import { restoreStatus } from '@/utils/decisions/restore-status';
import { saveDecision } from '@/utils/decisions/save';
import { sendSaved } from '@/utils/decisions/send';
import { sendElsewhere } from '@/utils/decisions/send-elsewhere';
import { takeUpOffline, takeUpStuck } from '@/utils/decisions/take-up';
import {
  answerTaskIsThere,
  cancelTask,
  checkTaskAgain,
  dropTaskCheck,
  tryTaskNow,
} from '@/utils/decisions/tasks/change-task';
import { connectTasks, disconnectTasks, takeUpStuckTasks } from '@/utils/decisions/tasks/connect-tasks';
import { makeTasks } from '@/utils/decisions/tasks/make-tasks';
import { tryNow } from '@/utils/decisions/try-now';
import { redoReplacement, undoReplacement } from '@/utils/decisions/undo-replacement';
import { Database, type StoredDecision } from '@/utils/store/database';
import { openItems } from '@/utils/store/outbox';

const told = vi.hoisted(() => [] as string[]);
vi.mock('@/utils/platform/own-messages', () => ({
  askOwnWorker: async (type: string) => void told.push(type),
}));
vi.mock('@/utils/platform/alarms', () => ({ setOutboxAlarm: async () => void told.push('alarm') }));

const notion = { destination: 'notion', place: { pageId: 'p', name: 'Handbook' } } as const;
const docs = { destination: 'google-docs', place: { folderId: 'f', name: 'Decisions' } } as const;
const connection = {
  destination: 'notion',
  settings: { token: 'invented' },
  account: '',
  place: null,
  connectedAt: 1,
} as const;
const tasksIn = {
  destination: 'asana',
  settings: { token: 'invented-token-of-a-test', user: '12' },
  account: '',
  place: { projectId: '77', workspaceId: '9', name: 'Rollout' },
  connectedAt: 1,
} as const;
const link = { id: 'd', href: 'https://notion.example/d' };

interface World {
  readonly db: Database;
  readonly older: StoredDecision;
  readonly newer: StoredDecision;
  /** The id of an item that waits to be sent. */
  readonly item: string;
}

let world: World;
/** An accepted decision that replaces another, each with a document, and a third document on its way. */
beforeEach(async () => {
  const db = new Database(`test-${crypto.randomUUID()}`);
  const older = await saveDecision({ ...rollout, id: null, supersedes: null }, 1, db);
  const draft = {
    ...rollout,
    key: crypto.randomUUID(),
    id: null,
    supersedes: older.id,
    status: 'accepted' as const,
  };
  const newer = await saveDecision(draft, 2, db);
  for (const { key } of [older, newer]) await db.decisions.update(key, { links: { notion: link } });
  await sendSaved(newer, docs, db);
  const [item] = await openItems(db);
  world = { db, older, newer, item: item?.id ?? '' };
  told.length = 0;
});
afterEach(() => world.db.delete());

/** What a user does, by the file that does it. */
const acts: readonly (readonly [file: string, name: string, act: (world: World) => Promise<unknown>])[] = [
  ['save', 'a save', ({ db, newer }) => saveDecision(newer.decision, 3, db, [notion])],
  ['change-saved', 'a change of status', ({ db, newer }) => changeStatus(newer.key, 'proposed', 3, db)],
  ['change-saved', 'a close that is moved', ({ db, newer }) => moveClose(newer.key, 9, 3, db)],
  ['restore-status', 'a status that is taken back', ({ db, newer }) => restoreStatus(newer, 3, db)],
  ['undo-replacement', 'a replacement that is undone', ({ db, older }) => undoReplacement(older.key, 3, db)],
  ['send', 'a document for another place', ({ db, older }) => sendSaved(older, docs, db)],
  ['send-elsewhere', 'Send elsewhere', ({ db, item }) => sendElsewhere(item, notion, db)],
  ['try-now', 'Try now', ({ db, item }) => tryNow(item, db)],
  ['cancel', 'Cancel', ({ db, item }) => cancelItem(item, db)],
  ['answer-is-there', 'an answer', ({ db, item }) => answerIsThere(item, true, db)],
  [
    'choose-place',
    'another place',
    ({ db }) => choosePlace('google-docs', { folderId: 'g', name: 'Team' }, db),
  ],
  ['connect', 'a connection', ({ db }) => connect(connection, db)],
  ['connect', 'a connection that ends', ({ db }) => disconnect('notion', db)],
  ['take-up', 'a permission', ({ db }) => takeUpStuck('notion', db)],
  ['take-up', 'the network that is back', ({ db }) => takeUpOffline(db)],
  ['make-tasks', 'Make tasks', ({ db, newer }) => makeTasks(newer.key, 'asana', {}, 3, db)],
  ['connect-tasks', 'a task system', ({ db }) => connectTasks(tasksIn, db)],
  ['connect-tasks', 'a task system that may be reached', ({ db }) => takeUpStuckTasks('asana', db)],
  ['connect-tasks', 'a task system that ends', ({ db }) => disconnectTasks('asana', db)],
  ['change-task', 'Try now, of a task', ({ db }) => tryTaskNow('asana k#1', db)],
  ['change-task', 'Cancel, of a task', ({ db }) => cancelTask('asana k#1', db)],
  ['change-task', 'the user’s word on a task', ({ db }) => answerTaskIsThere('asana k#1', true, db)],
  ['change-task', 'Check again, of a task', ({ db }) => checkTaskAgain('asana k#1', db)],
  ['change-task', 'Ignore this, of a task', ({ db }) => dropTaskCheck('asana k#1', db)],
  ['duplicates', 'Check again', ({ db, item }) => lookForDuplicatesNow(item, db)],
  ['duplicates', 'Ignore this', ({ db, item }) => leaveDuplicates(item, db)],
  ['repair-cross-links', 'a missing link', ({ db, newer }) => repairCrossLinks(newer, 3, db)],
  [
    'restore',
    'decisions of a backup',
    ({ db, newer }) => restoreDecisions([newer], [db.people], async () => undefined, 3, db),
  ],
  [
    'restore',
    'a restored backup that is taken back',
    ({ db, older }) => takeBackRestored([older], [db.people], async () => undefined, 3, db),
  ],
];

test.each(acts)('%s.ts: %s sets the alarm, then tells the worker, each once', async (_, __, act) => {
  await act(world);
  expect(told).toEqual(['alarm', 'runOutbox']);
});

test('a replacement that is put back does so, too', async () => {
  const { db, older } = world;
  const before = await undoReplacement(older.key, 3, db);
  if (before === null) throw new Error('Nothing was undone.');
  told.length = 0;
  await redoReplacement(before, 4, db);
  expect(told).toEqual(['alarm', 'runOutbox']);
});

test('the list above has every file that changes something and sends', () => {
  const files = sourceFiles().filter(({ path }) => /^utils\/decisions\/(?!change-and-send)/.test(path));
  const changing = files.filter((file) =>
    filesImportedBy(file).includes('utils/decisions/change-and-send.ts'),
  );
  const names = changing.map(({ path }) => path.replace(/^.*\/|\.ts$/g, ''));
  expect(names.toSorted()).toEqual([...new Set(acts.map(([file]) => file))].toSorted());
});

test('updates of documents that a change of status queues are there when the worker is told', async () => {
  const { db, newer } = world;
  await changeStatus(newer.key, 'proposed', 3, db);
  const kinds = (await openItems(db)).map(({ key, destination, kind }) => [key, destination, kind]);
  expect(kinds).toContainEqual([newer.key, 'notion', 'update']);
});

test('what fails is not told to the worker, and changes nothing', async () => {
  const { db, newer } = world;
  const before = await db.decisions.toArray();
  const write = async () => {
    await db.decisions.clear();
    throw new Error('The disk is full.');
  };
  await expect(restoreDecisions([newer], [], write, 3, db)).rejects.toThrow('full');
  expect(told).toEqual(['alarm']);
  expect(await db.decisions.toArray()).toEqual(before);
});
