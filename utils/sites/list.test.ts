import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { siteText } from '@/utils/domain/decision/decision-words';
import { siteIds } from '@/utils/domain/thread/capture';
import { gmail } from './gmail/adapter';
import { siteFacts, siteOf, sites } from './list';
import { readers } from './readers';
import { slack } from './slack/adapter';

test('each site is listed under its id with the spots that its adapter has', () => {
  const spotsOf = [gmail, slack].map(({ id, spots }) => [
    id,
    [...new Set(spots.map((spot) => spot.id))].sort(),
  ]);
  expect(sites.map(({ id, spots }) => [id, [...spots].sort()])).toEqual(spotsOf);
});

test.each(siteIds)('%s has one id, one name and one address everywhere', (id) => {
  const { name, match, origin } = siteFacts[id];
  expect([siteFacts[id].id, readers[id].id, name]).toEqual([id, id, siteText[id]]);
  expect(match).toBe(`${origin}/*`);
  const script = readFileSync(new URL(`../../entrypoints/${id}.content/index.ts`, import.meta.url), 'utf8');
  expect(script).toContain(`matches: ['${match}'],`);
});

test('an address is of the site whose origin it begins with, and of no other', () => {
  expect(siteOf('https://mail.google.com/mail/u/0/#inbox')?.id).toBe('gmail');
  expect(siteOf('https://app.slack.com/client/T0/C0')?.id).toBe('slack');
  for (const url of [
    undefined,
    '',
    'https://mail.google.com.evil.example/',
    'http://mail.google.com/mail/',
    'https://app.slack.com',
    'https://example.org/?https://app.slack.com/',
  ])
    expect(siteOf(url)).toBeNull();
});
