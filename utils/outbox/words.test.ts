import { expect, test } from 'vitest';
import { sayEnglish } from '@/utils/words/english';
import { cancelled, stuck, waiting } from './ends';
import { queueItems } from './queue';
import { afterStep } from './transitions';
import { reasonWords, stateWords } from './words';

const now = Date.UTC(2026, 10, 24, 14);
const reader = { now, zone: 'UTC', display: { hourCycle: 'h23', locale: 'en-GB' }, say: sayEnglish } as const;
const target = { destination: 'notion', place: null } as const;
const [item] = queueItems('k', target, { id: 'i', now, title: 'Rollout', last: 0, hasLink: false, own: [] });
if (item === undefined) throw new Error('nothing was queued');
const moment = { now, random: 0, skew: null };

test('each state in words, with the time of the next try', () => {
  expect(stateWords(item, reader)).toBe('waiting to be sent');
  const failure = { words: 'Notion asks to wait.', fix: null };
  expect(stateWords(waiting(item, failure, { now }, now + 300_000), reader)).toBe(
    'waiting, tries again 14:05',
  );
  expect(stateWords(stuck(item, { words: 'Sign in.', fix: 'reconnect' }, now), reader)).toBe(
    'needs your attention',
  );
  expect(stateWords(cancelled(item, now), reader)).toBe('cancelled');
});

test('after a lost answer the words say when it is looked for, and a reason stands beside them', () => {
  const lost = {
    ok: false,
    kind: 'again',
    retryAt: now,
    mayHaveCommitted: true,
    words: 'Notion did not answer.',
  } as const;
  const next = afterStep(item, lost, moment);
  expect(stateWords(next, reader)).toBe('not confirmed, checks again 14:02');
  expect(reasonWords(next)).toBe('Notion did not answer.');
});

test('what the vendor did not take is said beside the finished document', () => {
  const told = 'Notion refused one link or block, so it is plain text in the document.';
  expect(reasonWords({ ...item, state: 'done', told })).toBe(told);
});
