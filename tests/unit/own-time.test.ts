import { expect, test } from 'vitest';
import { ownTime, type Profile, processorShare } from '../bench/pages/own-time.ts';

const ours = 'chrome-extension://abc';
const node = (id: number, functionName: string, url: string, children: number[] = []) => ({
  id,
  callFrame: { functionName, url },
  children,
});

/** root > page > native > ours > native; root > mark; samples a millisecond apart. */
function profile(...samples: number[]): Profile {
  const nodes = [
    node(1, '(root)', '', [2, 6, 7]),
    node(2, 'page', 'https://mail.google.com/app.js', [3]),
    node(3, 'dispatchEvent', '', [4]),
    node(4, 'pass', `${ours}/content-scripts/gmail.js`, [5, 8]),
    node(5, 'getComputedStyle', ''),
    node(6, 'mark', ''),
    node(7, '(idle)', ''),
    node(8, 'observer', 'https://mail.google.com/app.js'),
  ];
  return { nodes, samples, timeDeltas: samples.map(() => 1000) };
}

test('native work below our code is ours; what the page does, above or below us, is not', () => {
  expect(ownTime(profile(2, 3, 4, 5, 8, 7, 7), ours)).toEqual({ total: 2, longest: 2 });
});

test('the longest stretch ends where the page or nobody runs', () => {
  expect(ownTime(profile(4, 4, 7, 5, 4, 4, 2, 7), ours)).toEqual({ total: 5, longest: 3 });
});

test('with a mark only what follows it counts; without a sample in the mark there is no answer', () => {
  expect(ownTime(profile(4, 4, 6, 4, 7), ours, 'mark')).toEqual({ total: 1, longest: 1 });
  expect(ownTime(profile(4, 4, 7), ours, 'mark')).toBeNull();
});

test('the share of the processor is of what the thread was busy, never more than all, and unknown where nobody asked', () => {
  expect(processorShare({ ...profile(2, 4, 4, 4, 7, 7, 7), threadMs: 2 })).toBe(0.5);
  expect(processorShare({ ...profile(2, 4, 7), threadMs: 3 })).toBe(1);
  expect(processorShare(profile(2, 4, 7))).toBeNaN();
});
