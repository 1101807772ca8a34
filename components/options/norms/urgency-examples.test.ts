import { expect, test } from 'vitest';
import { readUrgency } from '@/utils/domain/norms/urgency';
import { phrases, tags } from '@/utils/domain/norms/urgency-marks';
import { examples, readExamples } from './urgency-examples';

test('what the page shows is read so: no example is a mere standard', () => {
  const read = Object.fromEntries(readExamples().map(({ read, words }) => [read, words]));
  expect(Object.keys(read)).toEqual(['urgent', 'non-urgent', 'no-reply-needed', 'asked', 'ignored']);
  expect(read.urgent).toEqual(['[URGENT]', '[ASAP]', '[EMERGENCY]']);
  expect(read['non-urgent']).toContain('whenever you get a chance');
  expect(read['no-reply-needed']).toEqual(
    expect.arrayContaining(['NRN', 'NNTR', 'NTN', 'EOM', 'FYI', 'ORI', 'NWT', 'no reply needed']),
  );
  expect(read.ignored).toEqual(['EOD', 'COB', 'EOW']);
});

/** Other words of the same phrases: what they say is shown by a sibling. */
const variants = new Set(
  [
    'required needed necessary expected is response answer respond thanks',
    'prio have a moment time on with for about this that it at all here from me though please',
  ].flatMap((line) => line.split(' ')),
);

/** What the rules write apart, as in `prio(?:rity)?`. */
const endings = new Set(['rity', 'ed', 'ever', 'when']);

test('every word of the rules is in an example, or is a variant of one', () => {
  const shown = new Set(examples.flatMap((example) => example.toLowerCase().match(/[a-z]+/g) ?? []));
  // `prio(?:rity)?` is one word and another.
  const inRules = [...tags, ...phrases].flatMap(([, { source }]) => [
    ...(source.replaceAll(/\\[a-z]/g, ' ').match(/[a-z]+/g) ?? []),
  ]);
  const unknown = [...new Set(inRules)].filter(
    (word) => !shown.has(word) && !variants.has(word) && !endings.has(word),
  );
  expect(unknown).toEqual([]);
});

test('the sentences beside them are true', () => {
  const mail = (title: string, text = '') => readUrgency({ title, text, channel: 'e-mail' }).urgency;
  const chat = (text: string) => readUrgency({ title: '[URGENT]', text, channel: 'direct' }).urgency;
  expect([mail('[URGENT] x'), mail('x ASAP'), mail('x', 'URGENT: y')]).toEqual([
    'urgent',
    'urgent',
    'urgent',
  ]);
  expect([chat('hello'), chat('NRN: built'), chat('built, NRN'), chat('NRN')]).toEqual([
    'standard',
    'no-reply-needed',
    'standard',
    'standard',
  ]);
  expect(mail('[URGENT] x', 'No rush.')).toBe('non-urgent');
});
