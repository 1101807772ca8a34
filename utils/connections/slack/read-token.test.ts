import { expect, test } from 'vitest';
import { sayEnglish } from '@/utils/words/english';
import { readToken } from './read-token';

test.each([
  ['xoxp-41100000-1-2-abc', 'xoxp-41100000-1-2-abc'],
  ['  xoxb-41100000-abc\n', 'xoxb-41100000-abc'],
  ['xoxe.xoxp-1-abc_D', 'xoxe.xoxp-1-abc_D'],
])('%s is a token', (typed, token) => {
  expect(readToken(typed)).toEqual({ ok: true, token });
});

test.each([
  ['', /^Paste the token first/],
  ['xoxc-1-2-3', /belongs to the Slack page itself/],
  ['xoxd-abc', /belongs to the Slack page itself/],
  ['xapp-1-A0-2', /kind of token can’t list people/],
  ['xoxe-1-abc', /kind of token can’t list people/],
  ['xoxp-1 2 3', /isn’t a Slack token/],
  ['xoxp-1-ключ', /isn’t a Slack token/],
  ['ntn_invented', /isn’t a Slack token/],
  ['Bearer xoxp-1-2', /isn’t a Slack token/],
])('%s is none, and a sentence says which one to take', (typed, what) => {
  const read = readToken(typed);
  expect(read.ok ? '' : sayEnglish(read.what)).toMatch(what);
});
