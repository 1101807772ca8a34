import { expect, test } from 'vitest';
import { faultMatrix } from '@/tests/simulation/fault-matrix';

test('Google Docs, as shipped, over the office’s: every request x every fault', {
  timeout: 600_000,
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
  // A step that came or went would change what was tested.
  expect(matrix.columns).toEqual([
    'create: POST files',
    'create: GET files',
    'update: GET files/*',
    'update: GET documents/*',
    'update: POST documents/*:batchUpdate',
    'update: PATCH files/*',
    'supersede: POST files',
    'supersede: GET files/*',
    'supersede: GET documents/*',
    'supersede: POST documents/*:batchUpdate',
    'supersede: PATCH files/*',
    'supersede: GET files',
  ]);
});
