import { readFileSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { shippedNorms } from '@/utils/domain/norms/norms';
import { writeNormsLine } from '@/utils/handbook/norms-line';
import { readJson } from '@/utils/platform/read-json';
import { z } from '@/utils/platform/schema';
import { sayEnglish } from '@/utils/words/english';
import { noPolicy } from './policy.types';
import { areNormsLocked, policyNames, policyOf } from './read-policy';

const line = writeNormsLine(shippedNorms);
const whole = {
  peopleAddress: 'https://files.fernhill.example/team.csv',
  googleClientId: '12-ab.apps.googleusercontent.com',
  norms: line,
  lockNorms: true,
  sitesOff: ['slack'],
};
const told = (values: Record<string, unknown>) =>
  policyOf(values).problems.map(({ name, why }) => `${name}: ${sayEnglish(why)}`);

test('nothing set is no policy', () => expect(policyOf({})).toEqual(noPolicy));

test('each value is read', () =>
  expect(policyOf(whole)).toEqual({
    peopleAddress: whole.peopleAddress,
    googleClientId: whole.googleClientId,
    norms: shippedNorms,
    isNormsLocked: true,
    sitesOff: ['slack'],
    problems: [],
  }));

describe('a bad value costs itself alone and is told', () => {
  test.each([
    ['peopleAddress', 'http://files.fernhill.example/team.csv', /starts with https/],
    ['peopleAddress', 'https://ada:pw@files.fernhill.example/team.csv', /user name and password/],
    ['peopleAddress', 7, 'It has to be a text.'],
    ['googleClientId', 'our client', /isn’t a Google client id/],
    ['googleClientId', { id: 'x' }, /isn’t a Google client id/],
    ['norms', 'meantime-norms:1:abc', /./],
    ['norms', line.slice(0, -40), /./],
    ['norms', ['x'], 'It has to be a text.'],
    ['lockNorms', 'yes', 'It has to be true or false.'],
    ['lockNorms', 1, 'It has to be true or false.'],
    ['sitesOff', 'slack', 'It has to be a list.'],
  ])('%s = %j', (name, bad, why) => {
    const { problems, ...read } = policyOf({ ...whole, [name]: bad });
    const { problems: _, ...rest } = policyOf({ ...whole, [name]: undefined });
    expect(read).toEqual(rest);
    expect(problems.map((one) => one.name)).toEqual([name]);
    expect(problems.map((one) => sayEnglish(one.why)).join()).toMatch(why);
  });

  test('one site that is none leaves the others off', () => {
    const policy = policyOf({ sitesOff: ['nowhere', 'gmail', 3, 'gmail'] });
    expect(policy.sitesOff).toEqual(['gmail']);
    expect(told({ sitesOff: ['nowhere', 'gmail', 3] })).toEqual([
      'sitesOff: “nowhere” isn’t a site here. Use one of these: gmail, slack, teams, trello, outlook.',
      'sitesOff: “number” isn’t a site here. Use one of these: gmail, slack, teams, trello, outlook.',
    ]);
  });

  test('a name that this version does not know', () =>
    expect(told({ ...whole, sitesoff: ['gmail'] })).toEqual([
      'sitesoff: This version of Meantime doesn’t know this setting.',
    ]));
});

test('norms that are given are locked; a lock alone gives none', () => {
  expect(policyOf({ norms: line })).toMatchObject({ isNormsLocked: true });
  expect(policyOf({ norms: line, lockNorms: false })).toMatchObject({ isNormsLocked: true });
  expect(policyOf({ lockNorms: true })).toMatchObject({ isNormsLocked: true, norms: null });
  expect(policyOf({ lockNorms: false })).toEqual(noPolicy);
});

test('the browser’s schema and the paper for administrators have the same names', () => {
  const schema = z.object({ properties: z.record(z.string(), z.unknown()) });
  const read = readJson(readFileSync('public/managed-schema.json', 'utf8'), schema);
  expect(read.ok && Object.keys(read.value.properties).toSorted()).toEqual(policyNames.toSorted());
  const paper = readFileSync('docs/managed.md', 'utf8');
  expect(policyNames.filter((name) => !paper.includes(`| \`${name}\` |`))).toEqual([]);
});

test('a lock counts; where the browser does not say in time there is none yet, and nobody waits', async () => {
  const get = vi.spyOn(browser.storage.managed, 'get') as unknown as ReturnType<typeof vi.fn>;
  get.mockResolvedValueOnce({ lockNorms: true });
  expect(await areNormsLocked()).toBe(true);
  get.mockResolvedValueOnce({});
  expect(await areNormsLocked()).toBe(false);
  get.mockReturnValueOnce(new Promise(() => {}));
  expect(await areNormsLocked(1)).toBe(false);
  get.mockRestore();
});
