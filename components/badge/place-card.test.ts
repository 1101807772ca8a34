import { expect, test } from 'vitest';
import { isInView, placeCard } from './place-card';

const view = { width: 1000, height: 700 };
const card = { width: 440, height: 300 };
const anchor = (left: number, top: number) => ({ left, top, right: left + 60, bottom: top + 18 });

test('below its badge, and above where there is no room', () => {
  expect(placeCard(anchor(100, 100), card, view, false)).toEqual({ left: 100, top: 124 });
  expect(placeCard(anchor(100, 600), card, view, false)).toEqual({ left: 100, top: 294 });
});

test('never over an edge, not even when nothing fits', () => {
  expect(placeCard(anchor(900, 100), card, view, false).left).toBe(552);
  expect(placeCard(anchor(0, 100), card, view, true).left).toBe(8);
  expect(placeCard(anchor(0, 10), { width: 440, height: 690 }, view, false).top).toBe(8);
});

test('a badge that was scrolled away is out of view', () => {
  expect(isInView(anchor(10, -30), view)).toBe(false);
  expect(isInView(anchor(10, 690), view)).toBe(true);
});
