// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ChangedLine } from '@/components/tasks/changed-line';
import { ReaderProvider } from '@/components/ui/reader';
import { addEnglish } from '@/components/ui/words';
import type { StoredTask, StoredTaskConnection } from '@/utils/store/task-rows';
import { tasks } from '@/utils/words/made/room-tasks';

const updateTask = vi.hoisted(() => vi.fn(async (..._: unknown[]): Promise<unknown> => undefined));
vi.mock('@/utils/decisions/tasks/update-task', () => ({ updateTask }));
vi.mock('@/components/tasks/task-http', () => ({ taskHttp: () => ({}) }));

addEnglish(tasks);
const columns = { key: 'k', link: { id: 'l', type: 'link' }, who: null, due: null, status: null } as const;
const place = { boardId: '18', groupId: 'topics', name: 'This week', href: null, columns };
const connection = {
  ...{ destination: 'monday', settings: { token: 't', account: '9' }, account: 'Fernhill' },
  ...{ place, connectedAt: 1 },
} as StoredTaskConnection;
const task = {
  ...{ id: 't', key: 'd#a1', destination: 'monday', place, decision: 'd', state: 'done' },
  ...{ link: { id: '500', href: 'https://fern.monday.com/' }, assignee: null, owner: null },
  ...{ what: 'Tell support', due: '2026-12-04' },
} as unknown as StoredTask;
const action = { id: 'a1', what: 'Tell support', due: '2026-12-04', owner: null };

let root: Root;
beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  document.body.replaceChildren(document.createElement('div'));
  root = createRoot(document.body.firstElementChild as Element);
});
afterEach(async () => {
  await act(async () => root.unmount());
  vi.unstubAllGlobals();
});
const show = (edit: object, row: object = {}) =>
  act(async () =>
    root.render(
      <ReaderProvider>
        <ChangedLine
          task={{ ...task, ...row }}
          actions={[{ ...action, ...edit }]}
          connections={[connection]}
        />
      </ReaderProvider>,
    ),
  );
const button = () => document.querySelector('button');
const said = () => document.body.textContent;

test('a day without a column is said, and no button claims to tell it', async () => {
  await show({ due: '2026-12-09' });
  expect(said()).toContain(
    'The due date stays as it is in monday: no column of “This week” is chosen for it.',
  );
  expect(button()).toBeNull();
  await show({ due: '2026-12-09', what: 'Tell all' });
  expect(button()?.textContent).toBe('Update the task');
  expect(document.querySelector('ul')?.textContent).toBe('Words: “Tell all” instead of “Tell support”');
});

test('where something throws, the button can be pressed again', async () => {
  await show({ what: 'Tell all' });
  updateTask.mockRejectedValueOnce(new Error('The database is closed.'));
  const failed: unknown[] = [];
  const hear = (reason: unknown) => failed.push(reason);
  process.on('unhandledRejection', hear);
  await act(async () => button()?.click());
  expect(button()?.getAttribute('aria-disabled')).not.toBe('true');
  updateTask.mockResolvedValueOnce({ ok: true, value: null });
  await act(async () => button()?.click());
  expect(updateTask).toHaveBeenCalledTimes(2);
  await new Promise(setImmediate);
  process.off('unhandledRejection', hear);
  expect(failed).toHaveLength(1);
});

test('an update whose answer never came is said as such', async () => {
  await show({}, { unsure: { what: 'Tell all' } });
  expect(said()).toContain('no answer from monday says that it arrived');
  expect(document.querySelector('ul')?.textContent).toBe('Words: “Tell support” instead of “Tell all”');
});
