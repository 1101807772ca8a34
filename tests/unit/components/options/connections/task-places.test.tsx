// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { TaskPlaces } from '@/components/options/connections/tasks/task-places';
import { mondayFetch } from '@/tests/office/monday/fetch';
import { createWorld, token, type World } from '@/tests/office/monday/world';
import { taskConnectionOf } from '@/utils/store/tasks';

let world: World;
vi.mock('@/components/tasks/task-http', () => ({
  taskHttp: () => ({ fetch: mondayFetch(world), now: world.now }),
}));
vi.mock('@/components/ui/use-debounced', () => ({ useDebounced: (value: string) => value }));
vi.mock('@/utils/platform/own-messages', () => ({ askOwnWorker: async () => undefined }));
vi.mock('@/utils/platform/alarms', () => ({ setOutboxAlarm: async () => undefined }));

const connection = {
  destination: 'monday',
  settings: { token, account: '9011001' },
  account: 'Fernhill',
  place: null,
  connectedAt: 1,
} as const;

let root: Root;
let done: number;
beforeEach(async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  world = createWorld({ now: () => Date.UTC(2026, 10, 30, 12) });
  done = 0;
  document.body.replaceChildren(document.createElement('div'));
  root = createRoot(document.body.firstElementChild as Element);
  const onDone = () => {
    done += 1;
  };
  await act(async () => root.render(<TaskPlaces {...{ connection, onDone }} tell={() => {}} />));
  await vi.waitFor(() => expect(names()).toHaveLength(2));
});
afterEach(async () => {
  await act(async () => root.unmount());
  vi.unstubAllGlobals();
});

const names = () => [...document.querySelectorAll('li bdi')].map(({ textContent }) => textContent);
const button = (name: string) =>
  [...document.querySelectorAll('button')].find((one) => (one.ariaLabel ?? one.textContent) === name);
const click = (name: string) => act(async () => button(name)?.click());
const give = (field: HTMLInputElement | HTMLSelectElement | null, value: string) =>
  act(async () => {
    if (field === null) throw new Error('There is no such field.');
    const kind = field instanceof HTMLInputElement ? HTMLInputElement : HTMLSelectElement;
    Object.getOwnPropertyDescriptor(kind.prototype, 'value')?.set?.call(field, value);
    field.dispatchEvent(new Event(kind === HTMLInputElement ? 'input' : 'change', { bubbles: true }));
  });
const select = (at: number) => document.querySelectorAll('select')[at] ?? null;

test('a list that came whole is searched here; only *Refresh list* asks again', async () => {
  const before = world.log.length;
  await give(document.querySelector('input'), 'LATER');
  await vi.waitFor(() => expect(names()).toEqual(['Later (Launch)']));
  await give(document.querySelector('input'), 'nowhere');
  await vi.waitFor(() => expect(document.body.textContent).toContain('monday found nothing with this name.'));
  expect(world.log).toHaveLength(before);
  await click('Refresh list');
  await vi.waitFor(() => expect(world.log.length).toBeGreaterThan(before));
});

test('a place counts once its needed columns are chosen; key and link take two of them', async () => {
  await click('Use Later (Launch)');
  await vi.waitFor(() => expect(select(4)).not.toBeNull());
  const offered = (at: number) => [...(select(at)?.options ?? [])].map(({ label }) => label);
  expect(offered(1)).toEqual(['Choose a column', 'Key', 'Notes', 'Decision']);
  await click('Use these columns');
  expect(document.body.textContent).toContain('Choose a column for each part that can’t be left out.');
  expect([done, await taskConnectionOf('monday')]).toEqual([0, undefined]);
  await give(select(0), 'text_mkey1');
  expect(offered(1)).toEqual(['Choose a column', 'Notes', 'Decision']);
  await give(select(1), 'long_text_mk2');
  await click('Use these columns');
  await vi.waitFor(() => expect(done).toBe(1));
  expect((await taskConnectionOf('monday'))?.place?.columns).toEqual({
    key: 'text_mkey1',
    link: { id: 'long_text_mk2', type: 'long_text' },
    who: null,
    due: null,
    status: null,
  });
});
