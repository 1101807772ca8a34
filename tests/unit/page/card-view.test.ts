import { describe, expect, test } from 'vitest';
import { berlin, testMessage, testPerson } from '@/tests/kits/page/test-page';
import type { Urgency } from '@/utils/domain/norms/norms';
import { receipt } from '@/utils/domain/norms/receipt';
import { replyWindow } from '@/utils/domain/norms/reply-window';
import { availabilityAt } from '@/utils/domain/time/availability';
import { badgeView } from '@/utils/page/badge-view';
import { cardView } from '@/utils/page/card-view';
import { expectationOf } from '@/utils/page/expectation';
import type { MessageInView } from '@/utils/sites/site';

const friday = Date.parse('2026-11-27T17:10Z'); // Fri 18:10 in Berlin, 22:40 in Bengaluru
const person = testPerson(friday);

function draw(message: MessageInView, now = friday, chosen?: Urgency, zone = 'Asia/Kolkata') {
  const person = testPerson(friday, {}, zone);
  const availability = availabilityAt(person.calendar, now);
  if (availability === 'beyond') throw new Error('beyond');
  const expectation = expectationOf(person, message, chosen, now);
  const { norm, sentAt, isSent } = expectation;
  const window = norm === null ? null : replyWindow(person.calendar, norm, sentAt);
  if (window === 'beyond') throw new Error('beyond');
  const made = norm === null || window === null ? 'beyond' : receipt(person.calendar, norm, sentAt, window);
  const answer = window === null || made === 'beyond' ? undefined : { window, receipt: made };
  return {
    badge: badgeView(person, availability, window === null ? null : { window, isSent }, berlin(now)),
    card: cardView(person, availability, message, expectation, answer, berlin(now)),
  };
}
const sent = (at: number, text = '') => testMessage({ unanswered: { sentAt: at, text } });

describe('a message that waits', () => {
  test('says by when in my time, from when it was sent', () => {
    const { badge, card } = draw(sent(friday));
    expect(badge).toEqual({
      state: 'after-hours',
      text: '22:40',
      tail: 'reply expected by Tue 04:30 your time',
      label: 'Ananya Rao: 22:40, reply expected by Tue 04:30 your time; in Bengaluru, after hours',
    });
    expect(card).toMatchObject({
      where: 'Bengaluru · 4\u00a0h\u00a030\u00a0min ahead of you',
      windowTitle: 'Reply expected (your time)',
      windowTimes: 'Mon 04:30 – Tue 04:30',
      windowNote: 'Norm: 1 working day (standard chat) · sent 18:10',
      advice: null,
    });
  });

  test('is never called late: after the due the badge is a clock and the card a plain window', () => {
    const later = Date.parse('2026-12-02T10:00Z');
    const { badge, card } = draw(sent(friday), later);
    expect(badge.tail).toBe('');
    expect(card.windowTitle).toBe('Reply window (your time)');
    expect(JSON.stringify({ badge, card })).not.toMatch(/\blate\b|overdue|missed/i);
  });

  test('the norms of the day it was sent hold', () => {
    const strict = testPerson(friday, {
      norms: [person.norms[0], { from: friday + 60_000, matrix: urgentOnly() }].filter(
        (one) => one !== undefined,
      ),
    });
    expect(expectationOf(strict, sent(friday), undefined, friday).norm?.unit).toBe('working-days');
    expect(expectationOf(strict, testMessage(), undefined, friday + 120_000).norm).toBeNull();
  });
});

describe('nothing sent yet', () => {
  test('says by when if I write now, and until when I may wait', () => {
    const { badge, card } = draw(testMessage());
    expect(badge.tail).toBe('if you write now, by Tue 04:30 your time');
    expect(card.advice?.moment).toBe('Mon 04:30');
  });

  test('where nothing is expected there is a clock and a sentence', () => {
    const { badge, card } = draw(testMessage({ channel: 'channel' }));
    expect(badge.tail).toBe('');
    expect(card).toMatchObject({
      windowTitle: 'No reply expected here',
      windowTimes: '',
      canCopy: false,
      pieces: [],
    });
  });
});

test('my choice comes before a tag, and the card says what was read', () => {
  const message = sent(friday, 'URGENT: the build is red');
  expect(expectationOf(person, message, undefined, friday).urgency).toBe('urgent');
  expect(expectationOf(person, message, 'non-urgent', friday).urgency).toBe('non-urgent');
  expect(draw(message).card.urgency.note).toBe('Read as urgent from “URGENT:”.');
});

test.each([
  ['URGENT: the build is red', 'non-urgent', 'You chose non-urgent; “URGENT:” says urgent.'],
  ['', 'urgent', 'You chose urgent.'],
  ['[URGENT] [NRN] build', 'standard', 'You chose standard; “[URGENT]” and “[NRN]” say no reply needed.'],
] as const)('one sentence says what was read in %j and that %s was chosen', (title, chosen, note) => {
  const unanswered = { sentAt: friday, text: '' };
  const message = testMessage({ channel: 'e-mail', title, unanswered });
  expect(draw(message, friday, chosen).card.urgency.note).toBe(note);
});

test('whose time it is is said once, and a zone is shown without underscores', () => {
  const { card } = draw(testMessage());
  const { say: _, voice: __, ...shown } = card;
  expect(card.advice).not.toBeNull();
  expect(JSON.stringify(shown).match(/your time/g)).toHaveLength(1);
  expect(draw(testMessage(), friday, undefined, 'America/Mexico_City').card.zone).toBe('America/Mexico City');
});

function urgentOnly() {
  const none = { urgent: null, standard: null, 'non-urgent': null, 'no-reply-needed': null };
  return { 'e-mail': none, direct: none, mention: none, channel: none };
}
