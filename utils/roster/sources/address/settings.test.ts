import { expect, test } from 'vitest';
import { sayEnglish } from '@/utils/words/english';
import { addressHosts, addressSettings, readAddress } from './settings';

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
  expect(addressHosts({ url: 'https://files.example/team.csv?v=1' })).toEqual(['https://files.example/*']);
});

const google = 'https://docs.google.com';
const published = `${google}/spreadsheets/d/e/2PACX-1vFern_hill/pub?gid=0&single=true&output=csv`;

test.each([
  [published, published],
  [`${published}#gid=0`, published],
  [published.replace('csv', 'tsv'), published.replace('csv', 'tsv')],
  // The page, and kinds of files that are not read, of the same sheet.
  [`${google}/spreadsheets/d/e/2PACX-1vFern_hill/pubhtml?gid=0&single=true`, published],
  [
    `${google}/spreadsheets/d/e/2PACX-1vFern_hill/pubhtml?widget=true&headers=false`,
    `${google}/spreadsheets/d/e/2PACX-1vFern_hill/pub?output=csv`,
  ],
  [published.replace('output=csv', 'output=xlsx'), published],
  [published.replace('&output=csv', ''), published],
  [
    `${google}/spreadsheets/d/1AbC-dEf_9/export?format=csv&gid=7`,
    `${google}/spreadsheets/d/1AbC-dEf_9/export?format=csv&gid=7`,
  ],
])('a sheet that is published: %s is asked as %s, from Google’s hosts alone', (typed, url) => {
  expect(readAddress(typed)).toEqual({ ok: true, url });
  expect(addressSettings.safeParse({ url }).success).toBe(true);
  expect(addressHosts({ url })).toEqual([`${google}/*`, 'https://*.googleusercontent.com/*']);
});

test.each([
  `${google}/spreadsheets/d/1AbC-dEf_9/edit#gid=0`,
  `${google}/spreadsheets/d/1AbC-dEf_9/edit?usp=sharing`,
  `${google}/spreadsheets/d/1AbC-dEf_9`,
  `${google}/spreadsheets/u/1/d/1AbC-dEf_9/view`,
  `${google}/a/fernhill.example/spreadsheets/d/1AbC-dEf_9/edit`,
  `${google}/spreadsheets/d/1AbC-dEf_9/export?format=xlsx`,
])('the sheet itself is told how to publish it: %s', (typed) => {
  const read = readAddress(typed);
  expect(read.ok ? '' : sayEnglish(read.what)).toBe(
    'This is the sheet itself. In Google Sheets, choose File, Share, Publish to web and the format CSV, then paste that address.',
  );
});

test.each([
  `${google}/document/d/1AbC/edit`,
  'https://sheets.example/spreadsheets/d/e/2PACX/pub?output=csv',
  'https://docs.google.com.example/spreadsheets/d/e/2PACX/pub?output=csv',
])('another address stays as it is, with its own host: %s', (typed) => {
  expect(readAddress(typed)).toEqual({ ok: true, url: typed });
  expect(addressHosts({ url: typed })).toEqual([`https://${new URL(typed).hostname}/*`]);
});
