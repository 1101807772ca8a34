import { type Block, type Week, type Weekday, weekdays } from '@/utils/domain/person';
import { readTime } from './time-text';

export type ReadWeek = Partial<Record<Weekday, readonly Block[]>>;

const nothing = /^(off|closed|none|free|-|–|—)$/i;
const bareHours = /^\d{1,2}-\d{1,2}$/;
const range = /^(.+?)\s*(?:-|–|—|\bto\b)\s*(.+)$/i;

/** `09:00-12:00 13:00-17:00` as blocks, `off` as none; null where a part is no block. */
export function readBlocks(text: string): readonly Block[] | null {
  const trimmed = text.trim();
  if (trimmed === '' || nothing.test(trimmed)) return [];
  const tight = trimmed.replace(/\s*(-|–|—|\bto\b)\s*/gi, '-').replace(/\s+(?=[ap]\.?m)/gi, '');
  const blocks: Block[] = [];
  for (const part of tight.split(/[\s,;/+&]+/).filter((piece) => piece !== '')) {
    const [, from = '', to = ''] = range.exec(part) ?? [];
    const start = readTime(from);
    const end = readTime(to);
    if (start === null || end === null || start === '24:00') return null;
    // `9-5` is surely not meant to end at five in the next morning.
    if (end <= start && bareHours.test(part)) return null;
    blocks.push([start, end]);
  }
  return blocks;
}

export function writeBlocks(blocks: readonly Block[]): string {
  return blocks.length === 0 ? 'off' : blocks.map(([start, end]) => `${start}-${end}`).join(' ');
}

const dayPattern = weekdays.join('|');
const dayGroup = new RegExp(`^(?:(?:${dayPattern})[a-z]*[\\s,&+./-]*)+`, 'i');
const dayName = new RegExp(`(${dayPattern})[a-z]*(\\s*-\\s*)?`, 'gi');

const nextDays = new RegExp(`(\\d|[ap]m)[\\s,]+(?=${dayPattern})`, 'gi');

/** `Mon-Fri 09:00-17:00; Sat 10:00-12:00`; days not named are off. Null where it cannot be read. */
export function readWeek(text: string): Week | null {
  const week: ReadWeek = {};
  const parts = text
    .replace(/[–—]|\bto\b/gi, '-')
    .replace(nextDays, '$1;')
    .split(/[;|\n]+/);
  for (const part of parts.map((piece) => piece.trim()).filter((piece) => piece !== '')) {
    const days = dayGroup.exec(part)?.[0] ?? '';
    const hours = part.slice(days.length).replace(/^\s*:\s*/, '');
    const blocks = readBlocks(hours);
    if (blocks === null || hours === '' || (days === '' && blocks.length === 0)) return null;
    // Hours without days are meant for the five days on which most of the world works; the preview shows it.
    for (const day of days === '' ? weekdays.slice(0, 5) : daysNamed(days)) week[day] = blocks;
  }
  if (Object.keys(week).length === 0) return null;
  return fullWeek(week);
}

/** A week of all seven days; days not given are off. */
export function fullWeek(week: ReadWeek): Week {
  return Object.fromEntries(weekdays.map((day) => [day, week[day] ?? []])) as unknown as Week;
}

function daysNamed(text: string): Weekday[] {
  const days: Weekday[] = [];
  let rangeFrom: number | null = null;
  for (const [, name = '', dash] of text.matchAll(dayName)) {
    const index = weekdays.indexOf(name.toLowerCase() as Weekday);
    const first: number = rangeFrom ?? index;
    // `Sun-Thu` runs over the end of the list.
    const count = ((index - first + 7) % 7) + 1;
    for (let step = 0; step < count; step += 1) days.push(...weekdays.slice((first + step) % 7).slice(0, 1));
    rangeFrom = dash === undefined ? null : index;
  }
  return days;
}

/** Monday to Friday, nine to five: what a new person starts with, always shown before it is saved. */
export const nineToFive: Week = fullWeek(
  Object.fromEntries(weekdays.slice(0, 5).map((day) => [day, [['09:00', '17:00'] as const]])),
);
