import { expect, test } from 'vitest';
import { openPage } from '@/tests/kits/site/page';
import { permalinkOf } from '@/utils/sites/gmail/permalink';

const id = '18c2f000000000aa';
const at = (path: string, title = 'Inbox - mara@team.example - Gmail') =>
  permalinkOf(id, openPage(`<title>${title}</title>`, `https://mail.google.com${path}`).context);

test.each([
  ['/mail/u/0/#inbox', `/mail/?authuser=mara%40team.example#all/${id}`],
  ['/mail/u/1/?pane=x#sent/FMfcgz', `/mail/?authuser=mara%40team.example#all/${id}`],
  ['/mail/b/AEoRXR/u/0/#inbox/FMfcgz', `/mail/b/AEoRXR/u/0/#all/${id}`],
  ['/mail/b/143/#inbox', `/mail/b/143/#all/${id}`],
  ['/mail/u/0/d/AEoRXR/#inbox', `/mail/u/0/d/AEoRXR/#all/${id}`],
  ['/mail/u/0/d/#inbox', `/mail/u/0/d/#all/${id}`],
])('from %s', (path, expected) => expect(at(path)).toBe(`https://mail.google.com${expected}`));

test('a token of the view is no id that opens anything elsewhere', () => {
  const { context } = openPage('', 'https://mail.google.com/mail/u/0/#inbox/FMfcgzQX');
  expect(permalinkOf('FMfcgzQX', context)).toBe('https://mail.google.com/mail/u/0/#inbox/FMfcgzQX');
});
