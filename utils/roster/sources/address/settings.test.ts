import { expect, test } from 'vitest';
import { sayEnglish } from '@/utils/words/english';
import { addressSettings, hostOf, readAddress } from './settings';

test.each([
  ['https://files.example/team.csv', 'https://files.example/team.csv'],
  [' files.example/team.csv ', 'https://files.example/team.csv'],
  ['HTTPS://Files.Example/Team.csv?v=1#top', 'https://files.example/Team.csv?v=1'],
  ['https://files.example:443/team.csv', 'https://files.example/team.csv'],
  ['https://bücher.example/', 'https://xn--bcher-kva.example/'],
])('%s is asked as %s', (typed, url) => {
  expect(readAddress(typed)).toEqual({ ok: true, url });
});

test.each([
  ['', /^Enter the address/],
  ['http://files.example/team.csv', /starts with https/],
  ['ftp://files.example/team.csv', /starts with https/],
  ['javascript:alert(1)', /isn’t a web address|starts with https/],
  ['file:///home/ada/team.csv', /isn’t a web address|starts with https/],
  ['https://ada:secret@files.example/team.csv', /user name and password/],
  ['https://files.example:8443/team.csv', /without a port/],
  ['our team', /isn’t a web address/],
  ['localhost/team.csv', /isn’t a web address/],
  [`https://files.example/${'a'.repeat(2000)}`, /too long/],
])('%s is refused with a sentence', (typed, what) => {
  const read = readAddress(typed);
  expect(read.ok ? '' : sayEnglish(read.what)).toMatch(what);
});

test('stored settings are held to the same, and the permission is for the host', () => {
  expect(addressSettings.safeParse({ url: 'https://files.example/team.csv' }).success).toBe(true);
  expect(addressSettings.safeParse({ url: 'http://files.example/team.csv' }).success).toBe(false);
  expect(hostOf({ url: 'https://files.example/team.csv?v=1' })).toBe('https://files.example/*');
});
