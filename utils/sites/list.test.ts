import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { siteText } from '@/utils/domain/decision/decision-words';
import { siteIds } from '@/utils/domain/thread/capture';
import { gmail } from './gmail/adapter';
import { siteFacts, siteOf, sites } from './list';
import { outlook } from './outlook/adapter';
import { readers } from './readers';
import { slack } from './slack/adapter';
import { teams } from './teams/adapter';
import { trelloSite } from './trello/adapter';

test('each site is listed under its id with the spots that its adapter has', () => {
  const spotsOf = [gmail, slack, teams, trelloSite, outlook].map(({ id, spots }) => [
    id,
    [...new Set(spots.map((spot) => spot.id))].sort(),
  ]);
  expect(sites.map(({ id, spots }) => [id, [...spots].sort()])).toEqual(spotsOf);
});

test.each(siteIds)('%s has one id, one name and one address everywhere', (id) => {
  const { name, matches, origins, isOptional } = siteFacts[id];
  expect([siteFacts[id].id, readers[id].id, name]).toEqual([id, id, siteText[id]]);
  expect(matches).toEqual(origins.map((origin) => `${origin}/*`));
  const path = isOptional ? `${id}-page.ts` : `${id}.content/index.ts`;
  const script = readFileSync(new URL(`../../entrypoints/${path}`, import.meta.url), 'utf8');
  if (isOptional) expect(script).not.toContain('matches');
  else expect(script).toContain(`matches: ['${matches[0]}'],`);
});

test('an address is of the site whose origin it begins with, and of no other', () => {
  expect(siteOf('https://mail.google.com/mail/u/0/#inbox')?.id).toBe('gmail');
  expect(siteOf('https://app.slack.com/client/T0/C0')?.id).toBe('slack');
  for (const host of ['teams.microsoft.com', 'teams.cloud.microsoft', 'teams.live.com'])
    expect(siteOf(`https://${host}/v2/`)?.id).toBe('teams');
  expect(siteOf('https://trello.com/c/AbCd1234')?.id).toBe('trello');
  for (const host of ['office.com', 'office365.com', 'cloud.microsoft', 'live.com'])
    expect(siteOf(`https://outlook.${host}/mail/`)?.id).toBe('outlook');
  for (const url of [
    undefined,
    '',
    'https://mail.google.com.evil.example/',
    'http://mail.google.com/mail/',
    'https://app.slack.com',
    'https://teams.microsoft.com.evil.example/v2/',
    'https://api.trello.com/1/cards',
    'https://outlook.office.com.evil.example/mail/',
    'https://example.org/?https://app.slack.com/',
  ])
    expect(siteOf(url)).toBeNull();
});
