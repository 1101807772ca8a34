import { expect, test } from 'vitest';
import { readUrgency } from '@/utils/domain/norms/urgency';
import { readExamples } from './urgency-examples';

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
