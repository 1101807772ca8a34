import { expect, test } from 'vitest';
import { openPage } from '@/tests/kits/site/page';
import { readMe } from '@/utils/sites/gmail/me';

const link = (address: string) =>
  `<header role="banner"><a aria-label="Google-Konto: Mara Voss &#10;(${address})" href="https://accounts.google.com/SignOutOptions"></a></header>`;
const page = (title: string, body: string, path = '/mail/u/0/') => {
  const { document } = openPage(`<title>${title}</title>${body}`, `https://mail.google.com${path}`);
  return readMe(document).map(({ value }) => value);
};

test.each([
  ['the account link', page('Gmail', link('Mara@team.example')), ['mara@team.example']],
  ['the title alone', page('Inbox (6) - mara@team.example - Team Mail', ''), ['mara@team.example']],
  [
    'both agreeing',
    page('Inbox - mara@team.example - Gmail', link('mara@team.example')),
    ['mara@team.example'],
  ],
  ['an address in a subject', page('To a@b.example - mara@team.example - Gmail', ''), ['mara@team.example']],
  ['both disagreeing', page('Inbox - kofi@team.example - Gmail', link('mara@team.example')), []],
  [
    'a mailbox kept for somebody else',
    page('Inbox - kofi@team.example - Gmail', link('mara@team.example'), '/mail/b/143/u/0/'),
    ['kofi@team.example', 'mara@team.example'],
  ],
  ['neither', page('Gmail', ''), []],
])('%s', (_, found, expected) => expect(found).toEqual(expected));
