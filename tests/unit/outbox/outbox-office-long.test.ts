import { expect, test } from 'vitest';
import { faultMatrix } from '@/tests/simulation/fault-matrix';

/** Deep lists: a hundred of these messages go into one request. */
const size = { messages: 300, words: 3, isDeep: true };

test('a document of 300 messages in many requests to Notion: each that writes x every fault', {
  timeout: 600_000,
}, async () => {
  // The page, the first and the last of its three appends; the rest is as in a short one.
  const { matrix, wrong } = await faultMatrix('notion', [{ work: 'create', size, only: [2, 3, 5] }]);
  console.log(`Notion, 300 messages: requests x faults\n${matrix}`);
  expect(wrong).toEqual([]);
  expect(matrix.missing).toEqual([]);
  expect(matrix.columns).toEqual(['create: POST pages', 'create: PATCH blocks/*/children']);
});
