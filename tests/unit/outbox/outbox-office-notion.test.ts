import { expect, test } from 'vitest';
import { faultMatrix } from '@/tests/simulation/fault-matrix';

test('Notion, as shipped, over the office’s: every request x every fault', { timeout: 600_000 }, async () => {
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
  // A step that came or went would change what was tested.
  expect(matrix.columns).toEqual([
    'create: GET data_sources/*',
    'create: GET users',
    'create: POST pages',
    'create: GET blocks/*/children',
    'create: POST data_sources/*/query',
    'update: GET data_sources/*',
    'update: GET users',
    'update: PATCH pages/*',
    'update: GET blocks/*',
    'update: PATCH blocks/*',
    'update: PATCH blocks/*/children',
    'update: GET blocks/*/children',
    'supersede: GET data_sources/*',
    'supersede: GET users',
    'supersede: POST pages',
    'supersede: GET blocks/*/children',
    'supersede: PATCH pages/*',
    'supersede: GET blocks/*',
    'supersede: PATCH blocks/*',
    'supersede: PATCH blocks/*/children',
    'supersede: POST data_sources/*/query',
  ]);
});
