import { expect, test } from 'vitest';
import { hostile, rollout } from '@/tests/samples/sample-decisions';
import { meaning } from '@/tests/samples/sample-meaning';
import { decisionSchema } from '@/utils/backup/decision-schema';

test.each([
  ['one of version 0.1.0', rollout],
  ['one whose text would be something else elsewhere', hostile],
  ['one with numbers, spans and marks', meaning],
])('a file gives back %s as it was', (_, decision) => {
  expect(decisionSchema.parse(JSON.parse(JSON.stringify(decision)))).toEqual(decision);
});
