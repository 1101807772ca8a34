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

/** Whom the list of direct messages names after `edit`, and the places. */
function listed(edit: (html: string) => string) {
  const { document, context } = openFixture('direct', path, edit);
  return readSpots(slack, document, context).filter(({ spot }) => spot === 'dm-list');
}

test('in the list of direct messages a picture says who it is, or the open conversation, a name alone does not', () => {
  expect(listed(noRows)).toEqual([]);
  expect(listed((html) => html)).toHaveLength(1);
  const [found, ...more] = listed(inSidebar(chidi));
  expect(more).toEqual([]);
  expect(found?.person).toEqual({ kind: 'slack-user', value: chidi, label: 'Chidi Eze', team: 'T0ACMEHQ1' });
  expect(found?.message.threadId).toBeNull();
});

test('in the list: two pictures of two people, my own, a bot’s and those of a group name nobody', () => {
  expect(listed((html) => inSidebar('U0ANA00001')(inSidebar(chidi)(html)))).toEqual([]);
  expect(listed(inSidebar('U0MIRA0001'))).toEqual([]);
  expect(listed(inSidebar('B0DEPLOY01'))).toEqual([]);
  const group = (html: string) =>
    inSidebar(chidi)(html).replace('sidebar-channel-type="im"', 'sidebar-channel-type="mpim"');
  expect(listed(group)).toEqual([]);
});

test('in the list: a count of unread messages is another identity, as it takes room', () => {
  const counted = (html: string) =>
    inSidebar(chidi)(html).replace(sidebarName, `${sidebarName}<span>3</span>`);
  expect(listed(inSidebar(chidi))[0]?.identity).not.toBe(listed(counted)[0]?.identity);
});

/** My unanswered message of which the header speaks, after `edit`. */
function waiting(edit: (html: string) => string = (html) => html) {
  const { document, context } = openFixture('direct', path, edit);
  const found = readSpots(slack, document, context);
  const of = (id: string) => found.find(({ spot }) => spot === id)?.message.unanswered;
  return { header: of('dm-header'), composer: of('dm-composer') };
}

test('the header speaks of my unanswered message, the composer of one that I write now', () => {
  expect(waiting()).toEqual({
    header: { sentAt: Date.UTC(2026, 10, 20, 7, 40), text: 'Can you check the invoice? [urgent]' },
    composer: null,
  });
});

test('the header speaks of no message where it was answered, or the end of the conversation is not in the page', () => {
  const answered = (html: string) =>
    html
      .replaceAll('data-message-sender="U0MIRA0001"', 'data-message-sender="W0CHI00001"')
      .replaceAll('T0ACMEHQ1-U0MIRA0001-0123456789ab-48', 'T0ACMEHQ1-W0CHI00001-0123456789ab-48');
  expect(waiting(answered).header ?? null).toBeNull();
  expect(waiting((html) => html.replace('height: 250px', 'height: 900px')).header).toBeNull();
  expect(waiting((html) => html.replace('top: 200px', 'top: 320px')).header).toBeNull();
});
