import { describe, expect, test } from 'vitest';
import { isOwnersLink, sharedLink } from './shared-link';

const mail = 'https://mail.google.com/mail';

describe('nothing in a shared link says whose mailbox it is from', () => {
  test.each([
    [`${mail}/?authuser=mara%40fernhill.example#all/18c2f0a1b2c3d4e5`, `${mail}/#all/18c2f0a1b2c3d4e5`],
    [`${mail}/?authuser=mara@fernhill.example#all/18c2f0a1b2c3d4e5`, `${mail}/#all/18c2f0a1b2c3d4e5`],
    [`${mail}/?hl=de&authuser=mara%40fernhill.example&tab=rm#inbox/1`, `${mail}/?hl=de&tab=rm#inbox/1`],
    [`${mail}/?authuser=1&hl=de#inbox/1`, `${mail}/?hl=de#inbox/1`],
    [`${mail}/u/mara@fernhill.example/#all/18c2f0a1`, `${mail}/#all/18c2f0a1`],
    [`${mail}/u/0/#search/from%3Amara%40fernhill.example/FMfcgzQ`, `${mail}/u/0/#all/FMfcgzQ`],
    [`${mail}/u/0/#search/to%3Amara%40fernhill.example/p2/FMfcgzQ`, `${mail}/u/0/#all/FMfcgzQ`],
  ])('%s', (own, shared) => {
    expect(sharedLink('gmail', own)).toBe(shared);
  });
});

test.each([
  [
    'https://outlook.office.com/mail/mara@fernhill.example/inbox/id/AQ%2F',
    'https://outlook.office.com/mail/inbox/id/AQ%2F',
  ],
  [
    'https://outlook.live.com/mail/0/mara%40fernhill.example/inbox/id/AQ',
    'https://outlook.live.com/mail/inbox/id/AQ',
  ],
])('a mailbox that is opened for somebody else: %s', (own, shared) => {
  expect(sharedLink('outlook', own)).toBe(shared);
});

describe('what names nobody is left', () => {
  test.each([
    ['gmail', `${mail}/#all/18c2f0a1b2c3d4e5`],
    ['gmail', `${mail}/u/0/#inbox/18c2f0a1b2c3d4e5`],
    ['gmail', `${mail}/u/0/?hl=de#label/authuser=1/FMfcgzQ`],
    ['gmail', `${mail}/b/AbCdEf/u/0/#all/18c2f0a1b2c3d4e5`],
    ['outlook', 'https://outlook.live.com/mail/0/inbox/id/AQQkADAw%2F%2B%3D'],
    ['slack', 'https://fernhill.slack.example/archives/C1/p1?thread_ts=1&authuser=mara@fernhill.example'],
  ] as const)('%s: %s', (site, link) => {
    expect(sharedLink(site, link)).toBe(link);
  });
});

test('a mail opens for its owner alone, a chat for all who are in it', () => {
  expect([isOwnersLink('gmail'), isOwnersLink('outlook'), isOwnersLink('slack')]).toEqual([
    true,
    true,
    false,
  ]);
});
