import { describe, expect, test } from 'vitest';
import { orderOfDates, readTypedDate } from './typed-date';

const read = (text: string, order: Parameters<typeof readTypedDate>[1] = null) => {
  const found = readTypedDate(text, order);
  return found === null || found === 'unsure' ? found : [found.date, found.time].filter(Boolean).join(' ');
};

describe('dates as people and programs write them', () => {
  test.each([
    ['2026-12-24', '2026-12-24'],
    ['2026/12/24', '2026-12-24'],
    ['2026年12月24日', '2026-12-24'],
    ['24.12.2026', '2026-12-24'],
    ['24/12/2026', '2026-12-24'],
    ['12/24/2026', '2026-12-24'],
    ['12/24/26', '2026-12-24'],
    ['24-Dec-2026', '2026-12-24'],
    ['24 Dec 2026', '2026-12-24'],
    ['Dec 24, 2026', '2026-12-24'],
    ['Thu, Dec 24, 2026', '2026-12-24'],
    ['Donnerstag, 24. Dezember 2026', '2026-12-24'],
    ['24 de diciembre de 2026', '2026-12-24'],
    ['24 déc. 2026', '2026-12-24'],
    ['٢٤/١٢/٢٠٢٦', '2026-12-24'],
    ['2026-12-24T09:00:00', '2026-12-24 09:00'],
    ['12/24/2026 1:30 PM', '2026-12-24 13:30'],
    ['24.12.2026 09:00', '2026-12-24 09:00'],
  ])('%s', (text, date) => {
    expect(read(text)).toBe(date);
  });

  test.each([
    '',
    'soon',
    '2026-13-01',
    '31.02.2026',
    '24 Foo 2026',
    '2026-12-24 until',
    '12/24',
    '99999999999',
  ])('none: %j', (text) => {
    expect(read(text)).toBeNull();
  });

  test('where day and month could be either, the column decides, or it is asked', () => {
    expect(read('03/04/2026')).toBe('unsure');
    expect(read('04/04/2026')).toBe('2026-04-04');
    expect(read('03/04/2026', 'day-first')).toBe('2026-04-03');
    expect(read('03/04/2026', 'month-first')).toBe('2026-03-04');
    expect(orderOfDates(['03/04/2026', '', '24/12/2026'])).toBe('day-first');
    expect(orderOfDates(['03/04/2026', '12/24/2026'])).toBe('month-first');
    expect(orderOfDates(['24/12/2026', '12/24/2026'])).toBeNull();
    expect(orderOfDates(['2026-12-24'])).toBeNull();
  });
});
