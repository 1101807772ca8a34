import { boxOf, closest } from '../read/dom';
import { freeBeside } from '../read/free-strip';
import type { FindFree, Strip } from '../site';
import { foldedNameAt } from './folded';
import { writerOfRow } from './list-row';
import * as at from './selectors';

/** Where the page is free for what is drawn over it. */
export const free: FindFree = {
  'mail-row': (row) => beside(writerOfRow(row)?.el ?? null, row),
  'mail-folded': (unit) => beside(foldedNameAt(unit), unit),
  // Words alone, without an edge around them: it stands above their end.
  'mail-recipient': (el) => overEnd(el, -1),
  'compose-recipient': (chip) => (isInSight(chip) ? overEnd(chip, 1) : []),
};

const beside = (name: Element | null, within: Element) => (name === null ? [] : freeBeside(name, within));

/** The width of the shape. */
const wide = 12;

/** At the upper corner where a name ends. */
function overEnd(el: Element, below: number): Strip[] {
  const box = [...Element.prototype.getClientRects.call(el)].at(-1);
  if (box === undefined || box.width === 0) return [];
  const isRtl = getComputedStyle(el).direction === 'rtl';
  const left = isRtl ? box.left - wide / 2 : box.right - wide / 2;
  return [{ left, right: left + wide, middle: box.top + below }];
}

/** A long line of recipients scrolls in itself. */
function isInSight(chip: Element): boolean {
  const [box, well] = [boxOf(chip), closest(chip, at.wells)];
  if (well === null) return false;
  const { left, right, top, bottom } = boxOf(well);
  return box.left >= left && box.right <= right + wide && box.top >= top && box.bottom <= bottom;
}
