import { expect, test } from 'vitest';
import { type NormVersion, shippedNorms } from './norms.ts';
import { newsOf } from './norms-news.ts';

const team = { ...shippedNorms, channel: { ...shippedNorms.channel, urgent: null } };
const version = (from: number, more: Partial<NormVersion> = {}): NormVersion => ({
  ...{ from, team: shippedNorms, people: {} },
  ...more,
});

test('what a source changed and nobody saw yet is told, newest first, in whatever order versions are', () => {
  const [one, two] = [version(1, { team, changedBy: 'a' }), version(3, { changedBy: 'b' })];
  expect(newsOf([two, one], undefined).map(({ version: { from } }) => from)).toEqual([3, 1]);
  expect(newsOf([one, two], 1)).toEqual([{ before: team, version: two }]);
  expect(newsOf([one, two], 3)).toEqual([]);
});

test.each([
  ['a change by hand', [version(1, { team })]],
  ['a version in which nothing of the team’s changed', [version(1, { changedBy: 'a' })]],
  ['no version', []],
])('%s is no news', (_, versions) => expect(newsOf(versions, undefined)).toEqual([]));

test('what was stored as seen and is no instant counts as nothing seen', () => {
  expect(newsOf([version(1, { team, changedBy: 'a' })], 'yesterday')).toHaveLength(1);
});
