import { expect, test } from 'vitest';
import { toldEnglish } from '@/utils/words/english';
import { phrase } from '@/utils/words/phrase';
import { cancelled, stuck, waiting } from './ends';
import { offline } from './offline';
import { queueItems } from './queue';
import { afterStep } from './transitions';
import { reasonWords, stateOf } from './words';

const now = Date.UTC(2026, 10, 24, 14);
const target = { destination: 'notion', place: null } as const;
const [item] = queueItems('k', target, { id: 'i', now, title: 'Rollout', last: 0, hasLink: false, own: [] });
if (item === undefined) throw new Error('nothing was queued');
const moment = { now, random: 0, skew: null };

test('each state has its code, with the time of the next try', () => {
  expect(stateOf(item, now)).toEqual({ code: 'outbox.queued', at: now });
  const failure = { words: 'Notion asks to wait.', fix: null };
  const next = now + 300_000;
  expect(stateOf(waiting(item, failure, { now }, next), now)).toEqual({ code: 'outbox.retries', at: next });
  expect(stateOf(waiting(item, offline, { now }, next), now).code).toBe('outbox.retries-online');
  expect(stateOf(stuck(item, { words: 'Sign in.', fix: 'reconnect' }, now), now).code).toBe(
    'outbox.needs-you',
  );
  expect(stateOf(stuck(item, failure, now), now).code).toBe('outbox.cannot');
  expect(stateOf(cancelled(item, now), now).code).toBe('outbox.cancelled');
});

test('after a lost answer it is said when it is looked for, and a reason stands beside that', () => {
  const lost = {
    ok: false,
    kind: 'again',
    retryAt: now,
    mayHaveCommitted: true,
    words: phrase('failures.interrupted', { vendor: 'Notion' }),
  } as const;
  const next = afterStep(item, lost, moment);
  expect(stateOf(next, now)).toMatchObject({ code: 'outbox.rechecks' });
  expect(toldEnglish(reasonWords(next) ?? '')).toBe('The connection to Notion was interrupted.');
  const later = { ...next, failure: null };
  expect(stateOf(later, now + 3_600_000).code).toBe('outbox.queued-check');
  expect(toldEnglish(reasonWords(later) ?? '')).toMatch(/^It may have arrived already/);
});

test('what the vendor did not take is said beside the finished document, as version 0.1.0 wrote it', () => {
  const told = 'Notion refused one link or block, so it is plain text in the document.';
  expect(reasonWords({ ...item, state: 'done', told })).toBe(told);
});
