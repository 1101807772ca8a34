import { expect, test } from 'vitest';
import { sayEnglish } from '@/utils/words/english';
import type { Phrase } from '@/utils/words/phrase';
import { hadPhrases, hoursPhrase, proposalPhrases, standingPhrases } from './objection-words';

const joined = (phrases: readonly Phrase[]) => phrases.map((one) => sayEnglish(one)).join(' ');
const hoursText = (minutes: number) => sayEnglish(hoursPhrase(minutes));
const hadText = (...given: Parameters<typeof hadPhrases>) => joined(hadPhrases(...given));
const proposalText = (...given: Parameters<typeof proposalPhrases>) => joined(proposalPhrases(...given));
const standingText = (...given: Parameters<typeof standingPhrases>) => joined(standingPhrases(...given));
const display = { hourCycle: 'h23', locale: 'en-GB' } as const;
const had = (name: string, minutes: number | null) => ({ name, minutes, anHour: null });
const [jonas, mei, ola, guest] = [had('Jonas', 570), had('Mei', 960), had('Ola', 0), had('Guest Elm', null)];

test('working time is told in hours', () => {
  expect([0, 45, 60, 1530].map(hoursText)).toEqual(['0 min', '45 min', '1 h', '25\u00a0h\u00a030\u00a0min']);
});

test('who had how much, and whose hours nobody knows', () => {
  expect(hadText([jonas, mei], true)).toBe(
    'Before it Jonas had 9\u00a0h\u00a030\u00a0min of working time and Mei 16 h.',
  );
  expect(hadText([ola, guest], false)).toBe(
    'Until then Ola has no working time. Meantime doesn’t know the working hours of Guest Elm.',
  );
  expect(hadText([], true)).toBe('');
});

test('a close that is over offers to accept; one that is held says for whom, and blames nobody', () => {
  const state = { had: [jonas], without: [], moveTo: null };
  expect(standingText({ ...state, state: 'passed' })).toContain(
    'If nobody objected, you can accept the decision.',
  );
  const held = standingText({ state: 'held', had: [jonas, ola], without: [ola], moveTo: null });
  expect(held).toBe(
    'The deadline has passed, but the decision isn’t final: Ola had no working time before it.',
  );
  expect(held).not.toMatch(/late|accept/);
});

test('a proposal says whose hours set it and for whom it does not wait, in the reader’s time', () => {
  const now = Date.UTC(2026, 10, 27, 16, 30);
  const close = Date.UTC(2026, 11, 2, 16);
  const away = [{ name: 'Ola', back: Date.UTC(2027, 0, 11, 8) }];
  const text = proposalText(
    { close, setBy: 'Mei', away, unknown: [], waitsForOwn: false },
    { now, zone: 'Europe/Berlin', display, say: sayEnglish },
  );
  expect(text).toBe(
    'Earliest fair deadline: Wed 17:00 your time. Mei’s hours decide it. Ola has no working hours until Mon 11 Jan 09:00 your time. The deadline doesn’t wait for them.',
  );
});

test('a proposal that waits for the reader’s own hours says so', () => {
  const proposal = {
    close: Date.UTC(2026, 11, 2, 8),
    setBy: 'Mei',
    away: [],
    unknown: [],
    waitsForOwn: true,
  };
  const now = Date.UTC(2026, 10, 27, 16, 30);
  const phrases = proposalPhrases(proposal, { now, zone: 'Europe/Berlin', display, say: sayEnglish });
  expect(joined(phrases)).toBe(
    'Earliest fair deadline: Wed 09:00 your time. Mei’s hours decide it. It also waits for your working hours.',
  );
});
