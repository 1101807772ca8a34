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
  expect(placeCard(anchor(900, 100), card, view, false).left).toBe(544);
  expect(placeCard(anchor(0, 100), card, view, true).left).toBe(16);
  expect(placeCard(anchor(0, 10), { width: 440, height: 690 }, view, false).top).toBe(16);
});

test('a badge that was scrolled away is out of view', () => {
  expect(isInView(anchor(10, -30), view)).toBe(false);
  expect(isInView(anchor(10, 690), view)).toBe(true);
});

test('of the places that touch the badge, the one that covers least of the words it is about', () => {
  const words = (left: number, top: number, width: number, height: number) => [
    { left, top, right: left + width, bottom: top + height },
  ];
  // A message of short lines below its header: the card goes above where there is room.
  expect(placeCard(anchor(100, 380), card, view, false, words(80, 405, 800, 200))).toEqual({
    left: 100,
    top: 74,
  });
  // No room above: beside the badge, where the words are not.
  expect(placeCard(anchor(500, 40), card, view, false, words(480, 62, 300, 200)).left).toBe(54);
  expect(placeCard(anchor(100, 40), card, view, false, words(80, 62, 60, 200)).left).toBe(166);
  // Where every place covers some, the one that covers least.
  const wide = words(0, 62, 1000, 600);
  const { top } = placeCard(anchor(400, 40), card, view, false, wide);
  expect(top).toBe(16);
});

test('never over the badge itself, and the same in a page that runs from right to left', () => {
  for (const left of [0, 200, 480, 930])
    for (const at of [5, 200, 400, 680])
      for (const rtl of [true, false]) {
        const badge = anchor(left, at);
        const place = placeCard(badge, card, view, rtl, [
          { left: 0, top: at + 20, right: 1000, bottom: at + 300 },
        ]);
        const over =
          place.left < badge.right &&
          place.left + card.width > badge.left &&
          place.top < badge.bottom &&
          place.top + card.height > badge.top;
        expect(over, JSON.stringify({ left, at, rtl, place })).toBe(false);
      }
});
