import { expect, test } from 'vitest';
import { faultMatrix } from './simulation/fault-matrix';

test('Notion, as shipped, over the office’s: every request x every fault', { timeout: 300_000 }, async () => {
  const { matrix, wrong } = await faultMatrix('notion', [
    { work: 'create' },
    { work: 'create', isPage: true },
    { work: 'create', isLost: true },
    { work: 'create', isPage: true, isLost: true },
    { work: 'update' },
    { work: 'update', isPage: true },
    { work: 'update', isLost: true },
    { work: 'supersede' },
  ]);
  console.log(`Notion: requests x faults\n${matrix}`);
  expect(wrong).toEqual([]);
  expect(matrix.missing).toEqual([]);
  expect(matrix.columns).toEqual([]);
});
