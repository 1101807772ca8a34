import { expect, test } from 'vitest';
import { asanaFetch } from '@/tests/office/asana/fetch';
import { ids as asanaIds, token as asanaToken, userGid } from '@/tests/office/asana/ids';
import { createWorld as asanaWorld } from '@/tests/office/asana/world';
import { boardIds, columnIds } from '@/tests/office/monday/board-world';
import { mondayFetch } from '@/tests/office/monday/fetch';
import { token as mondayToken, createWorld as mondayWorld } from '@/tests/office/monday/world';
import { trelloFetch } from '@/tests/office/trello-api/fetch';
import { ids, key, memberId, token } from '@/tests/office/trello-api/ids';
import { createWorld as trelloWorld } from '@/tests/office/trello-api/world';
import { asana } from '@/utils/tasks/asana/asana';
import { monday } from '@/utils/tasks/monday/monday';
import type { TaskRef } from '@/utils/tasks/task-system';
import { trello } from '@/utils/tasks/trello/trello';

const now = () => Date.parse('2026-11-25T15:10:00Z');
const order = {
  key: 'decision-1#a1',
  what: 'Tell support',
  due: '2026-12-04',
  title: 'Rollout',
  href: 'https://www.notion.so/rollout',
};
const edited = { what: 'Tell all of support', due: '2026-12-09' };

const made = (outcome: { readonly ok: boolean; readonly value?: TaskRef }): string => {
  if (outcome.value === undefined) throw new Error('Nothing was made.');
  return outcome.value.id;
};
const done = { ok: true, value: null };

test('Asana: name, day and assignee become others, and the notes stay', async () => {
  const world = asanaWorld({ now });
  const http = { fetch: asanaFetch(world), now };
  const settings = { token: asanaToken, user: '1' };
  const place = { projectId: asanaIds.launch, workspaceId: asanaIds.fernhill, name: 'Launch' };
  const id = made(await asana.create({ settings, place }, { ...order, assignee: userGid(1) }, http));
  const notes = world.tasks.at(-1)?.notes;
  const assignee = { before: [userGid(1)], after: userGid(2) };
  expect(await asana.update(settings, { id, place }, { ...edited, assignee }, http)).toEqual(done);
  expect(world.tasks.at(-1)).toMatchObject({
    name: edited.what,
    dueOn: edited.due,
    assignee: userGid(2),
    notes,
  });
  await asana.update(settings, { id, place }, { due: null }, http);
  expect(world.tasks.at(-1)).toMatchObject({ name: edited.what, dueOn: null, assignee: userGid(2) });
  const gone = await asana.update(settings, { id: '1208999999999999', place }, edited, http);
  expect(gone).toMatchObject({ ok: false, kind: 'ask' });
});

test('Trello: whoever else is a member of the card stays one', async () => {
  const world = trelloWorld({ now });
  const http = { fetch: trelloFetch(world), now };
  const settings = { key, token };
  const place = { listId: ids.todo, boardId: ids.launch, name: 'To do' };
  const id = made(await trello.create({ settings, place }, { ...order, assignee: memberId(1) }, http));
  const card = world.cards.at(-1);
  const desc = card?.desc;
  card?.members.push(memberId(3));
  const assignee = { before: [memberId(1)], after: memberId(2) };
  expect(await trello.update(settings, { id, place }, { ...edited, assignee }, http)).toEqual(done);
  expect(card).toMatchObject({ name: edited.what, members: [memberId(3), memberId(2)], desc });
  expect(await trello.look(settings, [{ id, place }], http)).toMatchObject({ value: [{ due: edited.due }] });
  const nobody = { due: null, assignee: { before: [memberId(2)], after: null } };
  expect(await trello.update(settings, { id, place }, nobody, http)).toEqual(done);
  expect(card).toMatchObject({ name: edited.what, members: [memberId(3)], due: null });
});

test('monday: only columns that the user chose, and others in them stay', async () => {
  const world = mondayWorld({ now });
  const http = { fetch: mondayFetch(world), now };
  const settings = { token: mondayToken, account: '9011001' };
  const columns = {
    key: columnIds.key,
    link: { id: columnIds.link, type: 'link' },
    who: columnIds.who,
    due: columnIds.due,
    status: null,
  } as const;
  const place = { boardId: boardIds.launch, groupId: 'topics', name: 'This week', href: null, columns };
  const id = made(await monday.create({ settings, place }, { ...order, assignee: '48011002' }, http));
  const item = world.boards[0]?.items.at(-1);
  const person = (of: string) => ({ id: of, kind: 'person' });
  const team = { id: '77001', kind: 'team' };
  item?.values.set(columnIds.who, [person('48011002'), person('48011003'), team]);
  const assignee = { before: ['48011002'], after: '48011004' };
  expect(await monday.update(settings, { id, place }, { ...edited, assignee }, http)).toEqual(done);
  expect([item?.name, item?.values.get(columnIds.due), item?.values.get(columnIds.who)]).toEqual([
    edited.what,
    edited.due,
    [team, person('48011003'), person('48011004')],
  ]);
  const none = { ...place, columns: { ...columns, who: null, due: null } };
  const asked = world.log.length;
  expect(await monday.update(settings, { id, place: none }, { due: null, assignee }, http)).toEqual(done);
  expect([world.log.length, item?.values.get(columnIds.due)]).toEqual([asked, edited.due]);
  expect(await monday.update(settings, { id, place }, { due: null }, http)).toEqual(done);
  expect(item?.values.get(columnIds.due)).toBeNull();
});
