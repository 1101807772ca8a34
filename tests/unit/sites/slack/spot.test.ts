import { expect, test } from 'vitest';
import { clientUrl, openFixture } from '@/tests/fixtures/slack/open';
import { readSpots } from '@/tests/kits/site/spots';
import { slack } from '@/utils/sites/slack/adapter';
import { messageSender } from '@/utils/sites/slack/spot';

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

test('a guest’s team is that of their picture, not the page’s', () => {
  const guest = (html: string) => inBensRow(html, (row) => row.replace('T0ACMEHQ1-U0BEN', 'T0GUESTS1-U0BEN'));
  expect(hintIn(guest)).toEqual({ ...ben, team: 'T0GUESTS1' });
});

const sidebar = (team: string) => (html: string) =>
  html.replace(
    '<div class="p-channel_sidebar"',
    `<i data-qa="team_sidebar_item" data-team-active="true" data-team="${team}"></i>$&`,
  );
/** As people with a default picture have it: from another host, without team or id. */
const noPicture = (html: string) =>
  inBensRow(html, (row) =>
    row.replace(/https:[^"]+T0ACMEHQ1-U0BEN[^"]+/, 'https://a.slack-edge.com/ava.png'),
  );

test('at a cold start the drawn page is believed, not an address left over from another workspace', () => {
  const old = 'https://app.slack.com/client/T0OTHER01/C0LAUNCH01';
  expect(hintIn(sidebar('T0ACMEHQ1'), old)).toEqual({ ...ben, team: 'T0ACMEHQ1' });
  expect(hintIn((html) => noPicture(sidebar('T0ACMEHQ1')(html)), old)).toEqual({ ...ben, team: 'T0ACMEHQ1' });
});

test('while the page names two workspaces, a person is known by a picture of theirs or not at all', () => {
  expect(hintIn(sidebar('T0OTHER01'))).toEqual({ ...ben, team: 'T0ACMEHQ1' });
  expect(hintIn((html) => noPicture(sidebar('T0OTHER01')(html)))).toBeNull();
});

test('the same ids in another workspace are another person, though only the picture changes', () => {
  const { row } = openFixture('channel', 'C0LAUNCH01');
  const el = row('Docs are ready');
  const before = messageSender.identity(el);
  const picture = el.querySelector('.c-message_kit__gutter__left img');
  picture?.setAttribute('src', picture.getAttribute('src')?.replace('T0ACMEHQ1', 'T0OTHER01') ?? '');
  expect(messageSender.identity(el)).not.toBe(before);
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
    'C0LAUNCH01 1795165500.005459 U0ANA00001 T0ACMEHQ1',
    'C0LAUNCH01 1795165500.005459 U0ANA00001 T0ACMEHQ1',
  ]);
});

test('the badge stands after the time, wherever another badge is', () => {
  const { document, row } = openFixture('channel', 'C0LAUNCH01');
  const el = row('Docs are ready');
  const slot = messageSender.place(el);
  const badge = slot?.parent.insertBefore(document.createElement('mt-badge'), slot.before);
  expect(badge?.previousElementSibling?.className).toContain('c-timestamp');
  expect(badge?.nextSibling).toBe(slot?.before);
  expect(messageSender.place(el)).toEqual(slot);
  el.querySelector('a.c-timestamp')?.remove();
  const without = messageSender.place(el)?.before;
  expect(without?.previousSibling).toBe(el.querySelector('[data-qa="message_sender"]'));
  expect(without).not.toBe(badge);
});

test('composers change unread, messages do not; the theme is known anywhere', () => {
  const { document, row } = openFixture('thread', 'C0LAUNCH01');
  const p = document.querySelector('.ql-editor p');
  expect(p && slack.ignores(p)).toBe(true);
  expect(slack.ignores(row('Two things'))).toBe(false);
  expect(slack.isDark(row('Two things'))).toBe(true);
  expect(slack.isDark(openFixture('channel', 'C0LAUNCH01').row('Docs'))).toBe(false);
});
