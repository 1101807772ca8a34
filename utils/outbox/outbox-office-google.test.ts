import { expect, test } from 'vitest';
import { faultMatrix } from './simulation/fault-matrix';

test('Google Docs, as shipped, over the office’s: every request x every fault', {
  timeout: 300_000,
}, async () => {
  const { matrix, wrong } = await faultMatrix('google-docs', [
    { work: 'create' },
    { work: 'create', size: { messages: 300, words: 2 } },
    { work: 'create', isLost: true },
    { work: 'update' },
    { work: 'update', isLost: true },
    { work: 'supersede' },
  ]);
  console.log(`Google Docs: requests x faults\n${matrix}`);
  expect(wrong).toEqual([]);
  expect(matrix.missing).toEqual([]);
  expect(matrix.columns).toEqual([]);
});
