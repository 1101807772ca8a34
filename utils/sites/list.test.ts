import { expect, test } from 'vitest';
import { gmail } from './gmail/adapter';
import { sites } from './list';
import { slack } from './slack/adapter';

test('each site is listed with the spots that its adapter has', () => {
  const spotsOf = [gmail, slack].map(({ id, spots }) => [
    id,
    [...new Set(spots.map((spot) => spot.id))].sort(),
  ]);
  expect(sites.map(({ id, spots }) => [id, [...spots].sort()])).toEqual(spotsOf);
});
