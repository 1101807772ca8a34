import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { StepHours } from '@/utils/domain/norms/norms';
import type { Person } from '@/utils/domain/people/person';
import { database } from '@/utils/store/database';
import { savePeople } from '@/utils/store/people';
import { answerAskedSteps, answerOpenSteps, readStep } from './answer-open-steps';

const hours = [['09:00', '17:00']] as const;
const week = { mon: hours, tue: hours, wed: hours, thu: hours, fri: hours, sat: [], sun: [] };
const at = (text: string) => Date.parse(text);
const mara: Person = {
  id: 'p-mara',
  name: 'Mara Voss',
  zone: 'Asia/Kolkata',
  zoneSource: 'typed',
  zoneDate: '2026-11-01',
  week,
  isMe: false,
  addresses: [{ kind: 'email', value: 'mara@team.example' }],
  timeOff: [{ from: '2026-12-01', to: '2026-12-01', label: 'Surgery' }],
};
const ofMara: StepHours = { of: 'person', address: { kind: 'email', value: 'mara@team.example' } };
const ofChannel: StepHours = { of: 'channel', zone: 'Europe/Berlin', week };
// Monday; 17:30 in Kolkata, 13:00 in Berlin.
const from = at('2026-11-30T12:00Z');

beforeEach(async () => {
  fakeBrowser.reset();
  await Promise.all(database.tables.map((table) => table.clear()));
  await savePeople([mara]);
});

test('a person’s step waits for their own hours, their time off included; a channel’s for those that it was given', async () => {
  expect(
    await answerOpenSteps([
      { hours: ofMara, from },
      { hours: ofChannel, from },
    ]),
  ).toEqual([
    { opens: at('2026-12-02T03:30Z'), closes: at('2026-12-02T11:30Z') },
    { opens: from, closes: at('2026-11-30T16:00Z') },
  ]);
});

test('of somebody who is not in this list, or whose address two have, nothing is guessed', async () => {
  const stranger: StepHours = { of: 'person', address: { kind: 'email', value: 'ada@team.example' } };
  expect(await answerOpenSteps([{ hours: stranger, from }])).toEqual([{ opens: from, closes: null }]);
  await savePeople([mara, { ...mara, id: 'p-other', zone: 'Asia/Tokyo' }]);
  expect(await answerOpenSteps([{ hours: ofMara, from }])).toEqual([{ opens: from, closes: null }]);
});

test('one that can’t be read is never open, a damaged person is none, and the others stay', async () => {
  await database.people.update('p-mara', { zone: 'Mars/Base' });
  const asked = [
    { hours: ofMara, from },
    { hours: { of: 'moon' }, from },
    { hours: ofChannel, from },
  ];
  const answers = await answerAskedSteps({ steps: asked });
  expect(answers.slice(0, 2)).toEqual([
    { opens: from, closes: null },
    { opens: null, closes: null },
  ]);
  expect(answers[2]?.opens).toBe(from);
  expect(() => answerAskedSteps({ steps: 'all' })).toThrow();
  expect(() => answerAskedSteps({ steps: Array(501).fill(asked[2]) })).toThrow();
});

test.each([
  ['no instant', { hours: ofMara, from: 'now' }],
  ['a name', { hours: { of: 'person', address: { kind: 'name', value: 'Mara' } }, from }],
  [
    'an endless address',
    { hours: { of: 'person', address: { kind: 'email', value: 'a'.repeat(321) } }, from },
  ],
  ['no zone', { hours: { ...ofChannel, zone: 'Berlin' }, from }],
  ['half a week', { hours: { ...ofChannel, week: { mon: hours } }, from }],
  ['no hours at all', { hours: { ...ofChannel, week: { ...week, mon: [[9, 17]] } }, from }],
  ['nothing', null],
])('%s is no step', (_, asked) => expect(readStep(asked)).toBeNull());

test('a step is read as it was asked, and nothing else of it', () => {
  expect(readStep({ hours: { ...ofMara, name: 'Mara' }, from, more: 1 })).toEqual({ hours: ofMara, from });
  expect(readStep({ hours: ofChannel, from })).toEqual({ hours: ofChannel, from });
});
