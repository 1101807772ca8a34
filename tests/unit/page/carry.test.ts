// @vitest-environment jsdom

import { beforeEach, expect, test } from 'vitest';
import { carrierOf, carry } from '@/utils/page/carry';

beforeEach(() => document.body.replaceChildren());

/** Boxes around each other, the outermost first, by their styles; the innermost is what is drawn over. */
function boxes(...styles: readonly string[]) {
  let around: Element = document.body;
  for (const [at, style] of styles.entries()) {
    const box = document.createElement('div');
    box.id = `box-${at}`;
    box.style.cssText = style;
    around.append(box);
    around = box;
  }
  return around;
}
const carried = (...styles: readonly string[]) => {
  const carrier = carrierOf(boxes(...styles));
  return carrier && `${carrier.parent.id} ${carrier.isInLines ? 'in its lines' : 'out of the layout'}`;
};

test('out of the layout where nothing scrolls, or where what scrolls or lies within places something', () => {
  expect(carried('', 'display: flex')).toBe('box-1 out of the layout');
  expect(carried('overflow: auto; position: relative', 'display: grid')).toBe('box-1 out of the layout');
  expect(carried('overflow: auto', 'position: relative', '')).toBe('box-2 out of the layout');
});

test('a point in the nearest box that can hold one where it would be left behind', () => {
  expect(carried('overflow: auto', '', '')).toBe('box-2 in its lines');
  expect(carried('overflow: auto', '', 'display: grid')).toBe('box-1 in its lines');
  expect(carried('overflow: auto', '', 'display: flex; column-gap: 8px')).toBe('box-1 in its lines');
  expect(carried('overflow: auto', '', 'display: flex; justify-content: space-between')).toBe(
    'box-1 in its lines',
  );
  expect(carried('overflow: auto; display: flex', 'display: flex')).toBe('box-1 in its lines');
  expect(carried('position: relative', 'overflow-y: scroll', '')).toBe('box-2 in its lines');
});

test('nowhere where no box within what scrolls can hold a point', () => {
  expect(carried('overflow: auto; display: grid', 'display: flex; gap: 4px 4px; row-gap: 4px')).toBeNull();
  const host = document.createElement('x-host');
  expect(carry(host, document.body.querySelector('#box-1') ?? document.body)).toBe(false);
  expect(host.isConnected).toBe(false);
});

test('it takes no room in either way, and none is left of the other', () => {
  const host = document.createElement('x-host');
  expect(carry(host, boxes('overflow: auto', ''))).toBe(true);
  expect([host.style.position, host.style.float, host.style.blockSize]).toEqual([
    'relative',
    'inline-start',
    '0px',
  ]);
  expect(carry(host, boxes(''))).toBe(true);
  expect([host.style.position, host.style.float]).toEqual(['absolute', 'none']);
});
