import { expect, test } from 'vitest';
import { planPath, readPlanPath } from './plan-path';

const read = (path: string) => readPlanPath(path.split('#')[1] ?? '');

test('whom the planner begins with comes back from its address', () => {
  expect(read(planPath())).toEqual({});
  expect(read(planPath({ people: [] }))).toEqual({});
  expect(read(planPath({ people: ['a,b', 'c d'] }))).toEqual({ people: ['a,b', 'c d'] });
  expect(read(planPath({ group: 'x=1' }))).toEqual({ group: 'x=1' });
});

test('an address that was cut or typed names nobody', () => {
  for (const hash of ['people=%E4%', 'people=', 'group=', 'someone=a', 'x people=a'])
    expect(readPlanPath(hash)).toEqual({});
});
