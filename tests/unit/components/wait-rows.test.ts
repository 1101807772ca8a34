import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { rowsOf } from '@/components/popup/waits/wait-rows';
import { at, officeIn, waitOf } from '@/tests/samples/sample-waits';

const people = new Map(
  ['Ada', 'Ben', 'Chi'].map((name) => [name.toLowerCase(), { ...officeIn('UTC'), name }]),
);
const to = (...ids: string[]) => ids.map((id) => ({ id, channel: 'e-mail' as const }));

test('what is past its time comes first, then what is expected soonest, last what has no time', () => {
  const waits = [
    waitOf({ key: 'none', people: to('ada'), urgency: 'no-reply-needed' }),
    waitOf({ key: 'soon', people: to('ben'), sentAt: at('2026-01-06T10:00Z') }),
    waitOf({ key: 'past', people: to('chi') }),
  ];
  const rows = rowsOf({ waits, people, versions: [] }, at('2026-01-06T12:00Z'));
  expect(rows.map(({ wait, stage }) => `${wait.key} ${stage}`)).toEqual([
    'past after',
    'soon before',
    'none none',
  ]);
});

test('who has replied is not named any more, nor is somebody who is gone; the rest is counted', () => {
  const wait = waitOf({
    people: to('ada', 'ben', 'chi', 'gone'),
    want: 3,
    replies: [{ id: 'ben', at: at('2026-01-05T11:00Z') }],
  });
  const [row] = rowsOf({ waits: [wait], people, versions: [] }, at('2026-01-05T12:00Z'));
  expect([row?.names, row?.wanted]).toEqual([['Ada', 'Chi'], 2]);
});
