import { expect, test } from 'vitest';
import { sayEnglish } from '@/utils/words/english';
import { readPlainToken } from './plain-token';

const token = 'eyJhbGciOiJIUzI1NiJ9.eyJ0aWQiOjF9.a-b_c';

test.each([token, `  ${token}\n`, `Bearer ${token}`, `bearer  ${token}`])('%j holds a token', (typed) => {
  expect(readPlainToken(typed, 'monday')).toEqual({ ok: true, token });
});

test.each([
  ['', /^Paste /],
  ['   ', /^Paste /],
  ['eyJhbGci', /isn’t a monday token/],
  [`${token} ${token}`, /isn’t a monday token/],
  [`${token}ключ`, /isn’t a monday token/],
  ['x'.repeat(4001), /isn’t a monday token/],
])('%j is none, and a sentence says what to do', (typed, what) => {
  const read = readPlainToken(typed, 'monday');
  expect(read.ok ? '' : sayEnglish(read.what)).toMatch(what);
});
