import { expect, test } from 'vitest';
import { readDue } from './read-due';

// Friday 20 November 2026, 22:22 in Kolkata.
const sent = { sentAt: Date.UTC(2026, 10, 20, 16, 52), zone: 'Asia/Kolkata' };

test.each([
  ['Please update the runbook by 2026-12-04.', '2026-12-04'],
  ['Can you send it by 4 Dec?', '2026-12-04'],
  ['Can you send it by 4 dec, please', '2026-12-04'],
  ['Due Dec 4th.', '2026-12-04'],
  ['The list is due December 4, 2026', '2026-12-04'],
  ['Send the list, Friday, 4 December', '2026-12-04'],
  ['by Friday, 4 Dec', '2026-12-04'],
  ['by Monday', '2026-11-23'],
  ['I’ll have it by end of day Thursday.', '2026-11-26'],
  ['by tomorrow', '2026-11-21'],
  ['Bitte bis 4. Dezember schicken', '2026-12-04'],
  ['Ich schicke sie bis Mittwoch.', '2026-11-25'],
  ['bis zum 04.12.2026', '2026-12-04'],
  ['para el 4 de diciembre', '2026-12-04'],
  ['Me encargo para el martes.', '2026-11-24'],
  ['12月4日までにお願いします', '2026-12-04'],
  ['金曜日の件は水曜日までに', '2026-11-25'],
  ['سأرسلها بحلول ٤ ديسمبر', '2026-12-04'],
  ['بحلول يوم الأربعاء', '2026-11-25'],
  ['by 8 January', '2027-01-08'],
])('%s is due %s', (text, due) => {
  expect(readDue(text, sent)).toBe(due);
});

test.each([
  'No date here.',
  'Either 4 Dec or 11 Dec.',
  'It moved from 4 Dec to 11 Dec.',
  'I am away 4–8 Dec.',
  'Dec 4 and 5 are full.',
  'We start after 4 Dec.',
  'Not by Monday.',
  'not before 2026-12-04',
  'antes del 4 de diciembre',
  '12月4日以降',
  'We met on 3 Nov.',
  'by Friday',
  'by next Monday',
  'until Monday',
  'See you on Monday.',
  'by 04/12/2026',
  '2026-02-30',
  'In 2026-12-040 there is no date',
  'by 31 Nov',
  'We may 4 times a year',
  'Version 4 Decode',
  '4 weeks ago 4 people left',
  'Dec 2026',
])('%s: no date for certain', (text) => {
  expect(readDue(text, sent)).toBeNull();
});

test('"by Tuesday" counts from the day of the writer; where their zone is not known, every zone must agree', () => {
  // Monday evening in Los Angeles, Tuesday morning in Tokyo.
  const sentAt = Date.UTC(2026, 10, 24, 2, 0);
  expect(readDue('by Tuesday', { sentAt, zone: 'America/Los_Angeles' })).toBe('2026-11-24');
  expect(readDue('by Tuesday', { sentAt, zone: 'Asia/Tokyo' })).toBeNull();
  expect(readDue('by Tuesday', { sentAt, zone: null })).toBeNull();
  expect(readDue('by Friday', { sentAt, zone: null })).toBe('2026-11-27');
});

test('without a time of sending only a whole date is certain', () => {
  const unknown = { sentAt: null, zone: 'Europe/Berlin' };
  expect(readDue('by 2026-12-04', unknown)).toBe('2026-12-04');
  expect(readDue('by 4 Dec', unknown)).toBeNull();
  expect(readDue('by Friday', unknown)).toBeNull();
});
