import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { waitInCard, waitOn } from '@/components/popup/waits/person-wait';
import { at, officeIn, versionFrom, waitOf } from '@/tests/samples/sample-waits';
import { sayEnglish } from '@/utils/words/english';

const people = new Map(['Ada', 'Ben'].map((name) => [name.toLowerCase(), { ...officeIn('UTC'), name }]));
const to = (...ids: string[]) => ids.map((id) => ({ id, channel: 'direct' as const }));
const escalation = [
  { amount: 2, unit: 'hours', what: 'ask in #help' },
  { amount: 30, unit: 'hours', what: 'call' },
] as const;
const norms = versionFrom(0, { standard: { amount: 1, unit: 'hours', escalation } });
const waits = [
  waitOf({ key: 'later', people: to('ada'), norms: 0, sentAt: at('2026-01-05T11:00Z') }),
  waitOf({ key: 'first', people: to('ada', 'ben'), norms: 0 }),
  waitOf({ key: 'ben', people: to('ben'), norms: 0, replies: [{ id: 'ben', at: at('2026-01-05T10:30Z') }] }),
];
const found = { waits, people, versions: [norms] };
const now = at('2026-01-05T12:30Z');
const reader = { now, zone: 'UTC', display: { hourCycle: 'h23', locale: 'en-GB' }, say: sayEnglish } as const;
const cardOf = (id: string) => waitInCard(waitOn(id, found, now), reader);

test('a card says for whom the reader waits in which thread, by when, the step that is open and the next', () => {
  const { wait, steps } = cardOf('ada');
  expect(wait).toEqual({ note: 'Move to Osaka · You’re waiting for a reply from Ada and Ben.', choices: [] });
  expect(steps).toEqual([
    'Ada and Ben: was expected by 11:00 your time',
    'Agreed step now: ask in #help',
    'From Tue 16:00 your time: call',
  ]);
});

test('before it is due no step is open, and the next one has its time', () => {
  const early = at('2026-01-05T10:20Z');
  const { steps } = waitInCard(waitOn('ben', found, early), { ...reader, now: early });
  expect(steps).toEqual(['Ada and Ben: expected by 11:00 your time', 'From 12:00 your time: ask in #help']);
});

test('who has replied, or is not waited for, has a card without any of it', () => {
  const only = { ...found, waits: waits.slice(2) };
  for (const id of ['ben', 'ada', 'somebody'])
    expect(waitInCard(waitOn(id, only, now), reader)).toEqual({ wait: { note: '', choices: [] }, steps: [] });
});
