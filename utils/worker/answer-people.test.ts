import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Person } from '@/utils/domain/people/person';
import { writeSignals } from '@/utils/platform/signals';
import { database } from '@/utils/store/database';
import { savePeople } from '@/utils/store/people';
import { answerPeople, answerRecent } from './answer-people';
import { answerWindows, copyDetails } from './answer-windows';

const hours = [['09:00', '17:00']] as const;
const week = { mon: hours, tue: hours, wed: hours, thu: hours, fri: hours, sat: [], sun: [] };
// A Monday.
const now = Date.UTC(2026, 10, 30, 10);
const base = {
  zone: 'Asia/Kolkata',
  zoneSource: 'typed',
  zoneDate: '2026-11-01',
  week,
  isMe: false,
} as const;
const ananya: Person = {
  ...base,
  id: 'p-ananya',
  name: 'Ananya Rao',
  addresses: [{ kind: 'email', value: 'ananya@team.example' }],
  timeOff: [{ from: '2026-11-25', to: '2027-03-31', label: 'Surgery' }],
  holidays: [{ date: '2027-04-01', name: 'Founders’ day' }],
};
const mara: Person = {
  ...base,
  id: 'p-mara',
  name: 'Mara Voss',
  addresses: [
    { kind: 'email', value: 'mara@team.example' },
    { kind: 'slack-user', value: 'U0MARA001', team: 'T0TEAM001' },
  ],
  isMe: true,
};
const hint = { kind: 'email', value: 'ananya@team.example', label: 'Ananya' } as const;
const norm = { amount: 1, unit: 'working-days' } as const;

beforeEach(async () => {
  fakeBrowser.reset();
  await Promise.all(database.tables.map((table) => table.clear()));
  await writeSignals({ consent: true });
  await savePeople([ananya, mara]);
});

test('a page is told when somebody is back, and by no answer what their leave is called', async () => {
  const answer = await answerPeople([hint], 'gmail', now);
  expect(answer.people[0]).toMatchObject({ name: 'Ananya Rao', later: Date.UTC(2027, 3, 2, 3, 30) });
  await expect.poll(async () => (await answerRecent('gmail', now)).hints.length).toBe(1);
  const answers = [
    answer,
    await answerRecent('gmail', now),
    await answerWindows([{ personId: ananya.id, norm, sentAt: now }]),
    await copyDetails({ personId: ananya.id, norm, sentAt: now }),
  ];
  expect(JSON.stringify(answers)).not.toContain('Surgery');
  expect(await copyDetails({ personId: ananya.id, norm, sentAt: now })).not.toMatch(
    /Founders|Ananya|team\.example/,
  );
});

test('each site is told only the own addresses that it can show', async () => {
  const own = async (site: 'gmail' | 'slack') =>
    (await answerPeople([], site, now)).me.map(({ value }) => value);
  expect(await own('gmail')).toEqual(['mara@team.example']);
  expect(await own('slack')).toEqual(['U0MARA001']);
});

test('once consent was taken back a page is told nobody', async () => {
  await writeSignals({ consent: false });
  expect(await answerPeople([hint, hint], 'gmail', now)).toMatchObject({
    people: [null, null],
    me: [],
    chosen: {},
  });
});
