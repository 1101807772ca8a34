import { expect, test } from 'vitest';
import { sayEnglish } from '@/utils/words/english';
import { isSameNorm } from './norm-changes';
import { type Norm, type NormMatrix, type StepHours, shippedNorms } from './norms';
import { withoutPeople, withPeopleOf, wrongHours } from './step-hours';

const hours = [['09:00', '17:00']] as const;
const week = { mon: hours, tue: hours, wed: hours, thu: hours, fri: hours, sat: [], sun: [] };
const channel: StepHours = { of: 'channel', zone: 'Europe/Berlin', week };
const mara: StepHours = { of: 'person', address: { kind: 'email', value: 'mara@team.example' } };
const norm = (step: StepHours | undefined, what = 'call Mara'): Norm => ({
  amount: 1,
  unit: 'hours',
  escalation: [{ amount: 2, unit: 'hours', what, ...(step && { hours: step }) }],
});
const team = (urgent: Norm): NormMatrix => ({
  ...shippedNorms,
  direct: { ...shippedNorms.direct, urgent },
});

test('hours in another order of their fields are the same; other hours are a change', () => {
  const { sun, sat, ...days } = week;
  const turned: StepHours = { week: { sun, sat, ...days }, zone: 'Europe/Berlin', of: 'channel' };
  expect(isSameNorm(norm(channel), norm(turned))).toBe(true);
  for (const other of [undefined, mara, { ...channel, zone: 'Asia/Tokyo' }])
    expect(isSameNorm(norm(channel), norm(other))).toBe(false);
  const inTeam: StepHours = {
    of: 'person',
    address: { kind: 'slack-user', value: 'U0MARA01', team: 'T0ONE111' },
  };
  const alone: StepHours = { of: 'person', address: { kind: 'slack-user', value: 'U0MARA01' } };
  expect(isSameNorm(norm(inTeam), norm(alone))).toBe(false);
});

test.each<[string, StepHours, string | null]>([
  ['hours of a channel', channel, null],
  ['a night', { ...channel, week: { ...week, fri: [['22:00', '06:00']] } }, null],
  ['a person', mara, null],
  ['nobody', { of: 'person', address: { kind: 'email', value: '' } }, 'Choose the person whose hours count.'],
  [
    'no hours at all',
    { ...channel, week: { mon: [], tue: [], wed: [], thu: [], fri: [], sat: [], sun: [] } },
    'Write hours such as Mon-Fri 09:00-17:00.',
  ],
  [
    'a time that no clock shows',
    { ...channel, week: { ...week, mon: [['9:00', '25:00']] } },
    'Write hours such as Mon-Fri 09:00-17:00.',
  ],
])('%s', (_, one, sentence) => {
  const what = wrongHours(one);
  expect(what && sayEnglish(what)).toBe(sentence);
});

test('no zone, or one that is none, is told as zones are', () => {
  expect(wrongHours({ ...channel, zone: '' })).not.toBeNull();
  expect(wrongHours({ ...channel, zone: 'EST' })).not.toBeNull();
});

test('norms without people name nobody, and take them up again where the step is the same', () => {
  expect(JSON.stringify(withoutPeople(team(norm(mara))))).not.toContain('mara@');
  expect(withoutPeople(team(norm(channel)))).toEqual(team(norm(channel)));
  const back = (there: Norm, here: Norm) =>
    withPeopleOf(withoutPeople(team(there)), team(here)).direct.urgent?.escalation?.[0]?.hours;
  expect(back(norm(mara), norm(mara))).toEqual(mara);
  expect(back(norm(mara, 'call Ada'), norm(mara))).toBeUndefined();
  expect(back(norm(channel), norm(mara))).toEqual(channel);
  expect(withPeopleOf(team(norm(undefined)), shippedNorms)).toEqual(team(norm(undefined)));
});
