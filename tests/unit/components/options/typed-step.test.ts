import { expect, test } from 'vitest';
import { readSteps, type TypedHours, typedSteps } from '@/components/options/norms/typed-step';
import { sayOf } from '@/tests/kits/say-of';
import type { EscalationStep, Norm } from '@/utils/domain/norms/norms';
import { inEnglish } from '@/utils/words/english';

const norm: Norm = { amount: 1, unit: 'working-days' };
const hours = [['09:00', '12:00']] as const;
const week = { mon: hours, tue: hours, wed: [], thu: [], fri: [], sat: [], sun: [] };
const step: EscalationStep = { amount: 2, unit: 'working-days', what: 'call Mara' };
const none: TypedHours = { of: 'any', address: null, week: '', zone: '' };
const read = (typed: Partial<TypedHours>) => {
  const { steps, problems } = readSteps(norm, [
    { amount: '2', unit: 'working-days', what: ' call Mara ', hours: { ...none, ...typed } },
  ]);
  return {
    hours: steps[0]?.hours,
    problems: problems.map(({ field, what }) => `${field}: ${inEnglish(what)}`),
  };
};

test.each(['en', 'de', 'es', 'ja', 'ar'] as const)(
  'what is edited in %s and not changed is kept as it was',
  (language) => {
    const escalation: readonly EscalationStep[] = [
      step,
      { ...step, amount: 3, hours: { of: 'channel', zone: 'America/Los_Angeles', week } },
      { ...step, amount: 4.0, hours: { of: 'person', address: { kind: 'slack-user', value: 'U0MARA01' } } },
    ];
    const before = { ...norm, escalation };
    expect(readSteps(before, typedSteps(before, sayOf(language)))).toEqual({
      steps: escalation,
      problems: [],
    });
  },
);

test('hours are typed as in a file, in any of its languages', () => {
  expect(read({ of: 'channel', week: 'Mo-Di 9-12 Uhr', zone: 'Europe/Berlin' })).toEqual({
    hours: { of: 'channel', zone: 'Europe/Berlin', week },
    problems: [],
  });
});

test('what is missing is told where it is, and the step stays as typed', () => {
  expect(read({ of: 'person' }).problems).toEqual(['0.hours: Choose the person whose hours count.']);
  expect(read({ of: 'channel' }).problems).toEqual([
    '0.hours: Write hours such as Mon-Fri 09:00-17:00.',
    expect.stringMatching(/^0\.zone: /),
  ]);
  expect(read({ of: 'channel', week: 'soon', zone: 'UTC' }).problems).toEqual([
    expect.stringMatching(/^0\.hours: .*soon/),
  ]);
  expect(read({ of: 'channel', week: 'Mon-Sun off', zone: 'UTC' }).problems).toEqual([
    '0.hours: Write hours such as Mon-Fri 09:00-17:00.',
  ]);
});

test('what was typed for another choice counts for nothing', () => {
  expect(read({ week: 'soon', zone: 'x' })).toEqual({ hours: undefined, problems: [] });
});
