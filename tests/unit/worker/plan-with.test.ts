import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { PersonHint } from '@/utils/domain/people/hint';
import type { Person } from '@/utils/domain/people/person';
import { Database } from '@/utils/store/database';
import { saveGroup } from '@/utils/store/groups';
import { savePeople } from '@/utils/store/people';
import { planWith } from '@/utils/worker/plan-with';

const hours = [['09:00', '17:00']] as const;
const week = { mon: hours, tue: hours, wed: hours, thu: hours, fri: hours, sat: [], sun: [] };
const named = (name: string): PersonHint => ({
  kind: 'email',
  value: `${name}@team.example`,
  label: `${name} of the page`,
});
const made = (name: string, isMe = false): Person => ({
  ...{ id: name, name, zone: 'Europe/Berlin', zoneSource: 'typed in', zoneDate: '2026-11-01', week, isMe },
  addresses: [{ kind: 'email', value: `${name}@team.example` }],
});
const question = {
  ...{ people: [], answered: [], groups: [], channel: 'e-mail', urgency: 'standard' },
  ...{ sentAt: Date.parse('2026-11-30T09:00Z'), isSent: false },
};
let db: Database;
let opened: { url?: string; index?: number }[];
beforeEach(async () => {
  fakeBrowser.reset();
  opened = [];
  vi.spyOn(browser.tabs, 'get').mockImplementation((async () => ({ index: 4 })) as never);
  vi.spyOn(browser.tabs, 'create').mockImplementation((async (tab: { url?: string }) => {
    opened.push(tab);
  }) as never);
  db = new Database(`plan-with-${Math.random()}`);
  await savePeople([made('me', true), made('kim'), made('cy'), made('bo')], db);
});

test('whom a thread names and who is in the list is planned with, beside the tab; ids alone stand in the address', async () => {
  const people = [named('cy'), named('me'), named('stranger'), named('kim'), named('cy')];
  await planWith({ ...question, people }, 7, db);
  expect(opened).toMatchObject([{ index: 5, openerTabId: 7 }]);
  expect(new URL(opened[0]?.url ?? '').hash).toBe('#people=cy,kim');
});

test('the members of a group that the thread names come, too', async () => {
  const members = [
    { kind: 'person', id: 'bo' },
    { kind: 'person', id: 'kim' },
  ] as const;
  const addresses = [{ kind: 'list', value: 'crew@lists.example' }] as const;
  await saveGroup({ id: 'g', name: 'Crew', addresses, members, quorum: 'all' }, db);
  await planWith({ ...question, people: [named('cy')], groups: addresses }, 7, db);
  expect(new URL(opened[0]?.url ?? '').hash).toBe('#people=cy,bo,kim');
});

test('of nobody who is known the planner opens with the reader alone; what is no question opens nothing', async () => {
  await planWith({ ...question, people: [named('stranger')] }, 7, db);
  expect(new URL(opened[0]?.url ?? '').hash).toBe('');
  await expect(planWith({ people: 'x' }, 7, db)).rejects.toThrow();
  await planWith(question, undefined, db);
  expect(opened).toHaveLength(1);
});
