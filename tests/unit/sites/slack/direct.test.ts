import { expect, test } from 'vitest';
import { openFixture } from '@/tests/fixtures/slack/open';
import { peopleBySpot, readSpots } from '@/tests/kits/site/spots';
import { slack } from '@/utils/sites/slack/adapter';

const chidi = 'W0CHI00001';
const path = 'D0CHIDI001';
const sidebarName = '<span data-qa="channel_sidebar_name_chidi eze">Chidi Eze</span>';
const picture = (id: string) =>
  `<img src="https://ca.slack-edge.com/T0ACMEHQ1-${id}-0123456789ab-24" alt="">`;
const inSidebar = (id: string) => (html: string) => html.replace(sidebarName, `${picture(id)}${sidebarName}`);
/** The rows without their senders: a conversation in which the other person wrote nothing that is in the page. */
const noRows = (html: string) =>
  html.replaceAll('data-qa="message_container"', '').replaceAll('c-message_kit__message', '');

/** Who header and composer name in the DM fixture after `edit`. */
function named(edit: (html: string) => string, at = path): readonly string[] {
  const { document, context } = openFixture('direct', at, edit);
  const people = peopleBySpot(readSpots(slack, document, context));
  expect(people['dm-composer'] ?? [], 'both spots agree').toEqual(people['dm-header'] ?? []);
  return people['dm-header'] ?? [];
}

test('the other person is known by their messages, or by the picture in the sidebar', () => {
  expect(named((html) => html)).toEqual([chidi]);
  expect(named((html) => inSidebar(chidi)(noRows(html)))).toEqual([chidi]);
});

test('a name alone is nobody', () => {
  expect(named(noRows)).toEqual([]);
});

test('two people besides the reader: nobody', () => {
  expect(named(inSidebar('U0ANA00001'))).toEqual([]);
  expect(
    named((html) => html.replace('Q1-W0CHI00001-0123456789ab-48', 'Q1-U0ANA00001-0123456789ab-48')),
  ).toEqual([]);
});

test('a header that names another than the messages do: nobody', () => {
  expect(
    named((html) => html.replace('data-qa="channel_name">Chidi Eze', 'data-qa="channel_name">Ana Silva')),
  ).toEqual([]);
  expect(
    named((html) => html.replaceAll('data-stringify-text="Chidi Eze"', 'data-stringify-text="Ana Silva"')),
  ).toEqual([]);
  expect(named((html) => html.replace(sidebarName, sidebarName.replace('>Chidi', '>Ana')))).toEqual([]);
});

test('signs around a name are no other name', () => {
  expect(
    named((html) => html.replace('data-qa="channel_name">Chidi', 'data-qa="channel_name"> 🌴 Chidi')),
  ).toEqual([chidi]);
});

test('an address ahead of the page: nobody, until the composer says the same', () => {
  expect(named((html) => html, 'D0ANASILV1')).toEqual([]);
  expect(named((html) => html, 'dms')).toEqual([chidi]);
});

test('notes to myself, bots and groups: nobody', () => {
  const mine = (html: string) =>
    inSidebar('U0MIRA0001')(noRows(html)).replaceAll('Chidi Eze', 'Mira Okafor (you)');
  expect(named(mine)).toEqual([]);
  expect(
    named((html) => html.replaceAll(`data-message-sender="${chidi}"`, 'data-message-sender="B0DEPLOY01"')),
  ).toEqual([]);
  expect(named((html) => inSidebar('USLACKBOT')(noRows(html)))).toEqual([]);
  const group = openFixture('direct', path, (html) =>
    html.replace('big_button--dm', 'big_button--mpdm').replaceAll(path, 'G0GROUP001'),
  );
  expect(Object.keys(peopleBySpot(readSpots(slack, group.document, group.context)))).toEqual([
    'message-sender',
    'member-profile',
  ]);
});

test('a witness that comes later changes the identity, so that the badge is read anew', () => {
  const { document } = openFixture('direct', path);
  const [header] = slack.spots.filter(({ id }) => id === 'dm-header');
  const button = document.querySelector('.p-view_header__big_button');
  const before = button && header?.identity(button);
  const row = document.querySelector('[data-qa-channel-sidebar-channel-id="D0CHIDI001"]');
  row?.append(
    Object.assign(document.createElement('img'), {
      src: 'https://ca.slack-edge.com/T0ACMEHQ1-U0ANA00001-0-24',
    }),
  );
  expect(before).toContain(chidi);
  expect(button && header?.identity(button)).not.toBe(before);
});

test('the composer of a thread has no line, and the strip below changes what is free', () => {
  const inThread = openFixture('direct', path, (html) =>
    html.replace('data-view-context="message-pane"', 'data-thread-ts="1795158000.004209"'),
  );
  expect(peopleBySpot(readSpots(slack, inThread.document, inThread.context))['dm-composer']).toBeUndefined();
  const { document } = openFixture('direct', path);
  const strip = document.querySelector('.p-notification_bar__section--left');
  expect(strip && slack.ignores(strip)).toBe(false);
});

test('a profile with pictures of two people is nobody’s, my own has no badge', () => {
  const profiles = (edit: (html: string) => string) => {
    const { document, context } = openFixture('direct', path, edit);
    return peopleBySpot(readSpots(slack, document, context))['member-profile'];
  };
  const image = /<img class="p-r_member_profile__avatar__img"[^>]*>/;
  expect(
    profiles((html) => html.replace(image, (img) => img + img.replace(chidi, 'U0ANA00001'))),
  ).toBeUndefined();
  expect(profiles((html) => html.replace(image, (img) => img.replace(chidi, 'U0MIRA0001')))).toBeUndefined();
});
