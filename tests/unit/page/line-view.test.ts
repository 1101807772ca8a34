import { expect, test } from 'vitest';
import { berlin, testPerson } from '@/tests/kits/page/test-page';
import { shippedNorms } from '@/utils/domain/norms/norms';
import { replyWindow } from '@/utils/domain/norms/reply-window';
import { availabilityAt } from '@/utils/domain/time/availability';
import { lineView } from '@/utils/page/line-view';
import type { PersonView } from '@/utils/platform/messages';

/** The line at an instant, by the shipped norm for direct messages or none. */
function lineAt(iso: string, change: Partial<PersonView> = {}, expected = true) {
  const at = Date.parse(iso);
  const person = testPerson(at, change);
  const availability = availabilityAt(person.calendar, at);
  const norm = shippedNorms.direct.standard;
  const window = norm === null || !expected ? null : replyWindow(person.calendar, norm, at);
  if (availability === 'beyond' || window === 'beyond') throw new Error('beyond');
  return lineView(person, availability, window, berlin(at));
}

test('at night it says their clock, and until when waiting costs nothing on the reader’s', () => {
  // Tuesday 03:44 in India is Monday 23:14 in Berlin.
  expect(lineAt('2026-11-23T22:14Z')).toEqual({
    state: 'after-hours',
    text: '03:44 tomorrow for Ananya',
    tail: 'no need to send before Tue 04:30 your time',
    label: '03:44 tomorrow for Ananya no need to send before Tue 04:30 your time',
  });
});

test('on a day off the weekday stands beside the clock', () => {
  expect(lineAt('2026-11-22T12:00Z').label).toBe(
    '17:30 Sun for Ananya no need to send before Mon 04:30 your time',
  );
});

test('on one date for both, the clock alone', () => {
  expect(lineAt('2026-11-24T02:00Z').label).toBe('07:30 for Ananya no need to send before 04:30 your time');
});

test('in working hours, and shortly before them, sending now is as good', () => {
  expect(lineAt('2026-11-24T08:50Z').label).toBe('14:20 for Ananya, in working hours');
  expect(lineAt('2026-11-24T03:05Z').label).toBe('08:35 for Ananya, after hours');
});

test('where no reply is expected it gives no advice', () => {
  expect(lineAt('2026-11-23T22:14Z', {}, false).label).toBe('03:44 tomorrow for Ananya, after hours');
});

test('an initial or a title is no first name', () => {
  expect(lineAt('2026-11-24T08:50Z', { name: 'Dr. Ananya Rao' }).text).toContain('for Dr. Ananya Rao,');
  expect(lineAt('2026-11-24T08:50Z', { name: 'A Rao' }).text).toContain('for A Rao,');
  expect(lineAt('2026-11-24T08:50Z', { name: '田中芽衣' }).text).toContain('for 田中芽衣,');
});
