import { expect, test } from 'vitest';
import { timezoneIo, worldTimeBuddy } from '@/tests/bench/planner/peer-ways';
import { compareWay } from '@/tests/bench/planner/planner';
import { benchTeams } from '@/tests/bench/planner/teams';

const team = (name: string) => {
  const found = benchTeams.find((one) => one.name === name);
  if (found === undefined) throw new Error(name);
  return found;
};

test('twenty teams are compared, each with another name', () => {
  expect(new Set(benchTeams.map(({ name }) => name)).size).toBe(20);
});

test('where one city works the usual hours, both ways offer good times on every working day', () => {
  expect(compareWay(team('one city'), worldTimeBuddy)).toEqual({
    free: 10,
    missed: 0,
    offered: 80,
    wrong: 10,
  });
  expect(compareWay(team('one city'), timezoneIo)).toMatchObject({ free: 10, missed: 0 });
});

test('whole hours and one range for all miss what is late and early, and offer leave', () => {
  expect(compareWay(team('three continents'), worldTimeBuddy)).toMatchObject({
    free: 10,
    missed: 10,
    offered: 0,
  });
  expect(compareWay(team('a week of leave'), worldTimeBuddy)).toMatchObject({ free: 5, wrong: 40 });
});
