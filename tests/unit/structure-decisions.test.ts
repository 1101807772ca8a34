import { expect, test } from 'vitest';
import { filesImportedBy } from './import-graph.ts';
import { sourceFiles } from './source-files.ts';

const files = sourceFiles().filter(
  ({ path }) => /\.tsx?$/.test(path) && /^(utils|components|entrypoints|tests)\//.test(path),
);
/** What queues, and what is made sure of around it: called by `utils/decisions` alone. */
const inner = ['utils/decisions/queue.ts', 'utils/decisions/change-and-send.ts'];
const isWithin = (path: string) => /^(utils|tests\/unit)\/decisions\//.test(path);

test('the queue and what sends its changes are there', () => {
  const paths = files.map(({ path }) => path);
  expect(inner.filter((path) => !paths.includes(path))).toEqual([]);
});

test('nothing outside utils/decisions queues a document', () => {
  const wrong = files.filter(
    (file) => !isWithin(file.path) && filesImportedBy(file).some((to) => inner.includes(to)),
  );
  expect(wrong.map(({ path }) => path)).toEqual([]);
});

/** Who may name this, beside where it is made. */
const sayers: readonly (readonly [name: string, paths: RegExp])[] = [
  ['wakeOutbox', /^utils\/(decisions\/|platform\/wake)/],
  // The runner, and what starts it, set and clear the alarm for what waits.
  ['setOutboxAlarm', /^utils\/(decisions\/change-and-send|platform\/alarms|worker\/(outbox|sending))\b/],
  ["askOwnWorker('runOutbox'", /^utils\/platform\/wake/],
];

test.each(sayers)('`%s` is called where a decision is changed, and nowhere else', (name, paths) => {
  const shipped = files.filter(({ path }) => !path.startsWith('tests/') && !/\.test\.tsx?$/.test(path));
  const naming = shipped.filter(({ text }) => text.includes(name)).map(({ path }) => path);
  expect(naming).not.toEqual([]);
  expect(naming.filter((path) => !paths.test(path))).toEqual([]);
});

test('a user’s action has one transaction: nothing above the store opens one around the outbox', () => {
  const above = files.filter(({ path }) => /^(components|entrypoints|utils\/(backup|worker))\//.test(path));
  const opening = above.filter(({ text }) => /transaction\(\s*'rw'/.test(text) && /outbox/i.test(text));
  expect(opening.map(({ path }) => path)).toEqual([]);
});
