import { expect, test } from 'vitest';
import { readSpots } from '../kit/spots';
import { slack } from './adapter';
import { clientUrl, openFixture } from './fixtures/open';
import { messageSender } from './spot';

const hintIn = (edit: (html: string) => string, href = `${clientUrl}/C0LAUNCH01`) => {
  const { row, context } = openFixture('channel', 'C0LAUNCH01', edit);
  const el = row('Docs are ready');
  return messageSender.identity(el) === null
    ? null
    : messageSender.read(el, { ...context, location: { href } });
};
const ben = { kind: 'slack-user', value: 'U0BEN00001', label: 'Ben Tanaka' };
const inBensRow = (html: string, change: (row: string) => string) => {
  const at = html.indexOf('data-stringify-text="Ben Tanaka"', html.indexOf('launch week'));
  return html.slice(0, at - 600) + change(html.slice(at - 600, at + 600)) + html.slice(at + 600);
};

test('names a person by id, label and team', () => {
  expect(hintIn((html) => html)).toEqual({ ...ben, team: 'T0ACMEHQ1' });
});

test('a guest’s team is not the page’s: no team', () => {
  const guest = (html: string) => inBensRow(html, (row) => row.replace('T0ACMEHQ1-U0BEN', 'T0GUESTS1-U0BEN'));
  expect(hintIn(guest)).toEqual(ben);
});

test('an address left over from another workspace: no team', () => {
  const sidebar = (html: string) =>
    html.replace(
      '<div class="p-channel_sidebar"',
      '<i data-qa="team_sidebar_item" data-team-active="true" data-team="T0ACMEHQ1"></i>$&',
    );
  expect(hintIn(sidebar)).toEqual({ ...ben, team: 'T0ACMEHQ1' });
  expect(hintIn(sidebar, 'https://app.slack.com/client/T0OTHER01/C0LAUNCH01')).toEqual(ben);
});

test('the picture stands in for a missing id, never against one', () => {
  const idGone = (html: string) =>
    inBensRow(html, (row) => row.replace('data-message-sender="U0BEN00001"', ''));
  expect(hintIn(idGone)).toEqual({ ...ben, team: 'T0ACMEHQ1' });
  expect(
    hintIn((html) => inBensRow(html, (row) => row.replace('Q1-U0BEN00001', 'Q1-U0ANA00001'))),
  ).toBeNull();
});

test('the same message in two panes has a badge in each', () => {
  const { document, context, row } = openFixture('thread', 'C0LAUNCH01');
  const found = readSpots(slack, document, context);
  const twice = found.filter(
    ({ el }) => el.getAttribute('data-msg-ts') === row('Shall').getAttribute('data-msg-ts'),
  );
  expect(twice.map(({ identity }) => identity)).toEqual([
    'channel C0LAUNCH01 1795165500.005459 U0ANA00001',
    'thread C0LAUNCH01 1795165500.005459 U0ANA00001',
  ]);
});

test('the badge stands between name and time, wherever another badge is', () => {
  const { document, row } = openFixture('channel', 'C0LAUNCH01');
  const el = row('Docs are ready');
  const slot = messageSender.place(el);
  const badge = slot?.parent.insertBefore(document.createElement('mt-badge'), slot.before);
  expect(badge?.previousElementSibling?.getAttribute('data-qa')).toBe('message_sender');
  expect(badge?.nextElementSibling?.className).toContain('c-timestamp');
  expect(messageSender.place(el)).toEqual(slot);
  el.querySelector('a.c-timestamp')?.remove();
  expect(messageSender.place(el)?.before).not.toBe(badge);
});

test('composers change unread, messages do not; the theme is known anywhere', () => {
  const { document, row } = openFixture('thread', 'C0LAUNCH01');
  const p = document.querySelector('.ql-editor p');
  expect(p && slack.ignores(p)).toBe(true);
  expect(slack.ignores(row('Two things'))).toBe(false);
  expect(slack.isDark(row('Two things'))).toBe(true);
  expect(slack.isDark(openFixture('channel', 'C0LAUNCH01').row('Docs'))).toBe(false);
});
