import { expect, test } from 'vitest';
import { placeMenu } from './place-menu';

const room = { width: 400, height: 600 };
const menu = { width: 160, height: 100 };
const button = (left: number, top: number) => ({ left, right: left + 32, top, bottom: top + 32 });

test('below the button, its end at the button’s end', () => {
  expect(placeMenu(button(300, 100), menu, room, false)).toEqual({ top: 136, left: 172 });
  expect(placeMenu(button(100, 100), menu, room, true)).toEqual({ top: 136, left: 100 });
});

test('above it at the foot of the window', () => {
  expect(placeMenu(button(300, 500), menu, room, false)).toEqual({ top: 396, left: 172 });
});

test('never over an edge', () => {
  expect(placeMenu(button(2, 100), menu, room, false).left).toBe(4);
  expect(placeMenu(button(366, 100), menu, room, true).left).toBe(236);
  expect(placeMenu(button(300, 20), { width: 160, height: 700 }, room, false).top).toBe(4);
});
