import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Group } from '@/utils/domain/groups/group';
import type { PersonHint } from '@/utils/domain/people/hint';
import type { Person } from '@/utils/domain/people/person';
import type { SeveralQuestion } from '@/utils/platform/messages';
import { Database } from '@/utils/store/database';
import { saveGroup } from '@/utils/store/groups';
import { savePeople } from '@/utils/store/people';
import { saveOverrides } from '@/utils/store/save-norms';
import { answerSeveral } from '@/utils/worker/answer-several';

const hours = [['09:00', '17:00']] as const;
const week = { mon: hours, tue: hours, wed: hours, thu: hours, fri: hours, sat: [], sun: [] };
// Monday 10:00 in Berlin, 14:30 in Kolkata, 03:00 in Chicago.
const monday = Date.parse('2026-11-23T09:00Z');
const at = (text: string) => Date.parse(text);
const named = (name: string): PersonHint => ({
  kind: 'email',
  value: `${name}@team.example`,
  label: `${name} of the page`,
});
const made = (name: string, zone: string, isMe = false): Person => ({
  id: name,
  name,
  zone,
  zoneSource: 'typed in',
  zoneDate: '2026-11-01',
  week,
  addresses: [named(name)].map(({ kind, value }) => ({ kind, value })),
  isMe,
});
const group = (id: string, members: readonly string[], more: Partial<Group> = {}): Group => ({
  id,
  name: `Group ${id}`,
  addresses: [{ kind: 'list', value: `${id}@lists.example` }],
  members: members.map((one) => ({ kind: 'person', id: one })),
  quorum: 'all',
  ...more,
});
const list = (id: string) => ({ kind: 'list', value: `${id}@lists.example` }) as const;
let db: Database;
beforeEach(async () => {
  fakeBrowser.reset();
  db = new Database(`several-${Math.random()}`);
  const people = [
    made('me', 'Europe/Berlin', true),
    made('kim', 'Asia/Kolkata'),
    made('cy', 'America/Chicago'),
  ];
  await savePeople([...people, made('bo', 'Europe/Berlin'), made('eve', 'Europe/Berlin')], db);
});
const ask = (more: Partial<SeveralQuestion> = {}, now = monday) =>
  answerSeveral(
    {
      people: [],
      answered: [],
      groups: [],
      channel: 'direct',
      urgency: 'urgent',
      sentAt: now,
      isSent: true,
      ...more,
    },
    now,
    db,
  );

test('of a thread the first, the last, and how many before my day ends; who is not listed is named', async () => {
  // One working hour: Kolkata by 15:30 there, Berlin by 11:00, Chicago by 10:00 there.
  expect(await ask({ people: ['cy', 'bo', 'kim', 'dana'].map(named) })).toEqual({
    groups: [],
    first: { name: 'bo', due: at('2026-11-23T10:00Z') },
    last: { name: 'cy', due: at('2026-11-23T16:00Z') },
    gate: { name: 'cy', due: at('2026-11-23T16:00Z') },
    wanted: 3,
    of: 3,
    answered: [],
    none: [],
    never: [],
    open: 3,
    missing: ['dana of the page'],
    gone: 0,
    dayEnd: at('2026-11-23T16:00Z'),
    beforeDayEnd: 3,
  });
});

test('one alone is no several, nor am I, and the same person twice is one', async () => {
  expect(await ask({ people: [named('bo')] })).toBeNull();
  expect(await ask({ people: [named('bo'), named('me'), named('bo')] })).toBeNull();
  expect(await ask({ people: [named('dana')] })).toBeNull();
  expect(await ask()).toBeNull();
  expect(await ask({ people: [named('bo'), named('dana')] })).toMatchObject({
    of: 1,
    missing: ['dana of the page'],
  });
});

test('a group gates by its quorum, and the address of its list is nobody’s', async () => {
  await saveGroup(group('ops', ['kim', 'cy', 'bo'], { quorum: 2 }), db);
  const found = await ask({
    people: [named('kim'), { ...named('x'), value: 'ops@lists.example' }],
    groups: [list('ops'), list('other')],
  });
  expect(found).toMatchObject({
    groups: ['Group ops'],
    // E-mail is urgent by 4 working hours: for who is written to by the list alone, too.
    first: { name: 'kim', due: at('2026-11-23T10:00Z') },
    gate: { name: 'bo', due: at('2026-11-23T13:00Z') },
    last: { name: 'cy', due: at('2026-11-23T19:00Z') },
    wanted: 2,
    of: 3,
    missing: [],
    beforeDayEnd: 2,
  });
});

test('who has answered fills the quorum, and who is beside the group does not', async () => {
  await saveGroup(group('ops', ['kim', 'bo'], { quorum: 1 }), db);
  const thread = { people: [named('kim'), named('eve')], groups: [list('ops')] };
  expect(await ask({ ...thread, answered: [named('eve')] })).toMatchObject({
    answered: ['eve'],
    gate: { name: 'kim' },
    of: 2,
  });
  expect(await ask({ ...thread, answered: [named('kim')] })).toMatchObject({
    answered: ['kim'],
    gate: 'met',
  });
});

test('members of nested groups count once; I and those who are gone fill nothing', async () => {
  await saveGroup(group('inner', ['kim', 'me', 'bo'], { addresses: [] }), db);
  const members = [
    { kind: 'group', id: 'inner' },
    { kind: 'person', id: 'bo' },
    { kind: 'person', id: 'left' },
    { kind: 'group', id: 'lost' },
  ] as const;
  await saveGroup(group('ops', [], { members, quorum: 3 }), db);
  expect(await ask({ groups: [list('ops')] })).toMatchObject({
    first: { name: 'bo' },
    last: { name: 'kim' },
    gate: null,
    wanted: 3,
    of: 4,
    gone: 2,
  });
});

test('of two groups everyone is waited for, each once', async () => {
  await saveGroup(group('ops', ['kim', 'bo'], { quorum: 1 }), db);
  await saveGroup(group('web', ['bo', 'cy'], { quorum: 1 }), db);
  expect(await ask({ groups: [list('ops'), list('web')] })).toMatchObject({
    groups: ['Group ops', 'Group web'],
    wanted: 3,
    of: 3,
    gate: { name: 'kim' },
  });
});

test('a channel’s name asks as a channel, a user group’s as a mention, and norms of one’s own count', async () => {
  const channel = { kind: 'channel-name', value: 'ops' } as const;
  const users = { kind: 'user-group-name', value: 'ops' } as const;
  await saveGroup(group('ops', ['kim', 'bo'], { addresses: [channel, users] }), db);
  await saveOverrides('bo', { channel: { standard: { amount: 2, unit: 'hours' } } }, monday - 1, db);
  const asked = { urgency: 'standard', groups: [channel] } as const;
  expect(await ask(asked)).toMatchObject({
    none: ['kim'],
    first: { name: 'bo', due: at('2026-11-23T11:00Z') },
    gate: null,
  });
  expect(await ask({ ...asked, groups: [channel, users] })).toMatchObject({
    none: [],
    gate: { name: 'kim' },
  });
  // Sent before those norms: the ones of then.
  expect(await ask({ ...asked, sentAt: monday - 600_000 })).toMatchObject({
    none: ['kim', 'bo'],
    first: null,
  });
});

test('who never works is told, and on my day off no end of a day', async () => {
  const never = { mon: [], tue: [], wed: [], thu: [], fri: [], sat: [], sun: [] };
  await savePeople([{ ...made('bo', 'Europe/Berlin'), week: never }], db);
  const sunday = Date.parse('2026-11-22T09:00Z');
  expect(await ask({ people: [named('bo'), named('kim')], sentAt: sunday }, sunday)).toMatchObject({
    never: ['bo'],
    first: { name: 'kim' },
    last: { name: 'kim' },
    dayEnd: null,
  });
});

test('somebody on a long leave is counted to its end', async () => {
  const timeOff = [{ from: '2026-11-01', to: '2027-02-28', label: '' }];
  await savePeople([{ ...made('bo', 'Europe/Berlin'), timeOff }], db);
  expect(await ask({ people: [named('bo'), named('kim')] })).toMatchObject({
    last: { name: 'bo', due: at('2027-03-01T09:00Z') },
  });
});
