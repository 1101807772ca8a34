import { expect, test } from 'vitest';
import { bareTitle } from '../decision/decision-title';
import { readUrgency } from '../norms/urgency';
import { withoutMarks } from './subject-marks';

test.each([
  '返信: Plan',
  '答复: Plan',
  '回复：Plan',
  '답장: Plan',
  'Rép: Plan',
  'Rép. : Plan',
  'RE : Plan',
  'AW: Plan',
  'Antw: Plan',
  'SV: VS: Plan',
  'RES: ENC: Plan',
  'WG: TR: Plan',
  'Re[2]: Plan',
  'RE(3): Fwd: Plan',
  'Отв: Plan',
  'Odp: YNT: Plan',
  'ΑΠ: ΣΧΕΤ: Plan',
  'השב: Plan',
  'رد: Plan',
  '[EXTERNAL] RE: Plan',
  'RE: [EXT] Re: Plan',
  '[EXT] Plan',
  '[External Email] Fwd: Plan',
  '[CAUTION: EXTERNAL SENDER] Plan',
  '{External}: Plan',
  'EXTERNAL: Plan',
  '*EXT* AW: Plan',
  '[外部] 返信: Plan',
])('%j is about the plan', (subject) => {
  expect(withoutMarks(subject).trim()).toBe('Plan');
  expect(bareTitle(subject)).toBe('Plan');
});

test.each([
  '[ACME] Plan',
  'Plan RE: budget',
  'Regarding: Plan',
  'Fire: drill',
  'Res publica: a plan',
  'SVG: a format',
  'Trek: the plan',
  'Rex: Plan',
  'R: a language',
  'I: the pronoun',
  '[EXTREME] Plan',
  '[External review] Plan',
  'External auditors: dates',
  'Extension: Plan',
  '(Extra) Plan',
  'Re Plan',
  '[12] Plan',
])('%j stays', (subject) => {
  expect(withoutMarks(subject)).toBe(subject);
});

test('a list’s tag stays, the mark behind it goes', () => {
  expect(bareTitle('[ACME] Re: Plan')).toBe('[ACME] Plan');
  expect(bareTitle('Re: [ACME] AW: [EXT] Plan')).toBe('[ACME] Plan');
  expect(bareTitle('[EXTERNAL] [URGENT] 返信: Plan')).toBe('Plan');
  expect(bareTitle('Re:')).toBe('Re:');
});

test.each([
  '返信: [URGENT] Plan',
  '[EXTERNAL] RE: [urgent] Plan',
  'Antw: URGENT: Plan',
  '[ACME] Re: [URGENT] Plan',
  'RES: Plan [urgent]',
])('urgency is read behind the marks of %j', (title) => {
  expect(readUrgency({ title, text: '', channel: 'e-mail' }).urgency).toBe('urgent');
});

test.each(['[EXTERNAL] Plan', '返信: Plan', 'Re: FYI: Plan'])('and nowhere else: %j', (title) => {
  expect(readUrgency({ title, text: '', channel: 'e-mail' }).urgency).not.toBe('urgent');
});
