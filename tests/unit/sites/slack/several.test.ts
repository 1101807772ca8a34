import { expect, test } from 'vitest';
import { openFixture } from '@/tests/fixtures/slack/open';
import { readMessage } from '@/utils/sites/slack/message';
import { readSeveral } from '@/utils/sites/slack/several';

const channel = (edit?: (html: string) => string) => openFixture('channel', 'C0LAUNCH01', edit);
const seen = ({ row, context }: ReturnType<typeof openFixture>, words: string) => {
  const { people, answered, groups } = readSeveral(row(words), context);
  return {
    people: people.map(({ value, label, team }) => `${value} ${label} ${team}`),
    answered: answered.map(({ value }) => value),
    groups: groups.map(({ kind, value, team }) => `${kind} ${value} ${team ?? ''}`.trim()),
  };
};
const here = ['channel C0LAUNCH01 T0ACMEHQ1', 'channel-name launch'];

test('in a channel those whom my waiting message names, and the channel by id and name', () => {
  expect(seen(channel(), 'Docs are ready')).toEqual({
    people: ['U0BEN00001 Ben Tanaka T0ACMEHQ1', 'U0DEE00001 Dee Larsen T0ACMEHQ1'],
    answered: [],
    groups: here,
  });
});

test('where none of mine waits, those whom this message names', () => {
  const page = channel();
  expect(readMessage(page.row('see you there'), page.context).unanswered).toBeNull();
  expect(seen(page, 'see you there').people).toEqual(['U0DEE00001 Dee Larsen T0ACMEHQ1']);
});

test.each([
  ['data-user-group-id="S0ONCALL1"', ['user-group S0ONCALL1 T0ACMEHQ1', 'user-group-name oncall']],
  ['data-stringify-id="S0ONCALL1"', ['user-group S0ONCALL1 T0ACMEHQ1', 'user-group-name oncall']],
  ['', ['user-group-name oncall']],
])('a user group that it names is one: %s', (attributes, groups) => {
  const named = `<a class="c-link c-mrkdwn__user_group" ${attributes}>@OnCall</a>`;
  expect(
    seen(
      channel((html) => html.replace('please read the notes', `please read the notes ${named}`)),
      'Docs are ready',
    ).groups,
  ).toEqual([...groups, ...here]);
});

test('in a thread everyone who wrote there; who wrote after my waiting message has answered', () => {
  const page = openFixture('thread', 'C0LAUNCH01');
  const rows = [
    ...page.document.querySelectorAll('[data-qa="threads_flexpane"] [data-qa="message_container"]'),
  ];
  expect(rows.length).toBeGreaterThan(2);
  const found = rows.map((row) => readSeveral(row, page.context));
  const writers = found[0]?.people.map(({ value }) => value) ?? [];
  expect(new Set(writers).size).toBe(writers.length);
  expect(writers.length).toBeGreaterThan(1);
  for (const one of found) {
    expect(one.people.map(({ value }) => value)).toEqual(writers);
    for (const { value } of one.answered) expect(writers).toContain(value);
  }
});

test('direct messages have no group', () => {
  expect(seen(openFixture('direct', 'D0CHIDI001'), 'Thanks, Mira').groups).toEqual([]);
});
