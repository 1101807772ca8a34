import { expect, test } from 'vitest';
import { asanaFetch } from '@/tests/office/asana/fetch';
import { ids, token, userGid } from '@/tests/office/asana/ids';
import { createWorld, type World } from '@/tests/office/asana/world';
import { asana } from '@/utils/tasks/asana/asana';

let clock = Date.parse('2026-11-25T15:10:00Z');
function enter(): { world: World; http: { fetch: typeof fetch; now: () => number } } {
  const wait = async (ms: number) => {
    clock += ms;
  };
  const world = createWorld({ now: () => clock, wait });
  return { world, http: { fetch: asanaFetch(world), now: () => clock } };
}
const order = {
  key: 'decision-1#a1',
  what: 'Tell every team',
  due: '2026-12-04',
  assignee: userGid(1),
  title: 'Rollout in two waves',
  href: 'https://www.notion.so/rollout',
};

test('from a pasted token to a task that is found among 131 others, and looked at again', async () => {
  const { world, http } = enter();
  const checked = await asana.check({ token }, http);
  if (!checked.ok) throw new Error('The token was refused.');
  const { settings } = checked.value;
  const places = await asana.places(settings, '', http);
  expect(places).toMatchObject({ ok: true, isWhole: true });
  const listed = places.ok ? places.value : [];
  // Neither the archived one nor the one that is hidden.
  expect(listed.map(({ name }) => name)).toEqual([
    'Launch (Fernhill)',
    'Support (Fernhill)',
    'Ideas (Fernhill)',
  ]);
  const searched = await asana.places(settings, 'laun', http);
  expect(searched.ok && searched.value.map(({ projectId }) => projectId)).toContain(ids.launch);
  const [place] = listed;
  if (place === undefined) throw new Error('No project is listed.');
  const people = await asana.people(settings, place, http);
  expect(people.ok && people.value.every(({ email }) => email?.includes('@'))).toBe(true);
  const asked = { settings, place };
  expect(await asana.findByKey(asked, order.key, http)).toEqual({ ok: true, value: [] });
  const made = await asana.create(asked, order, http);
  if (!made.ok) throw new Error('No task was made.');
  expect(world.tasks.at(-1)).toMatchObject({ name: order.what, dueOn: order.due, assignee: order.assignee });
  expect(await asana.findByKey(asked, order.key, http)).toEqual({ ok: true, value: [made.value] });
  const task = world.tasks.at(-1);
  if (task === undefined) throw new Error('No task is there.');
  Object.assign(task, { completedAt: clock, dueOn: '2026-12-09' });
  expect(
    await asana.look(
      settings,
      [
        { id: made.value.id, place },
        { id: '1208999999999999', place },
      ],
      http,
    ),
  ).toEqual({
    ok: true,
    value: [{ isDone: true, due: '2026-12-09' }, null],
  });
});

test('a hidden project asks for another place, a wrong token for another one, and a pause is kept', async () => {
  const { world, http } = enter();
  const settings = { token, user: '1' };
  const hidden = { settings, place: { projectId: ids.hidden, workspaceId: ids.fernhill, name: 'Salaries' } };
  expect(await asana.create(hidden, order, http)).toMatchObject({ fix: 'choose-place' });
  expect(await asana.findByKey(hidden, order.key, http)).toMatchObject({ fix: 'choose-place' });
  expect(await asana.check({ token: `${token}x` }, http)).toMatchObject({ fix: 'reconnect' });
  world.callsPerMinute = 0;
  const limited = await asana.findByKey(hidden, order.key, http);
  expect(limited).toMatchObject({ kind: 'again', mayHaveCommitted: false });
});
