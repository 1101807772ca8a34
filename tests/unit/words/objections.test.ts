import { expect, test } from 'vitest';
import { sayOf } from '@/tests/kits/say-of';
import { hadPhrases, standingPhrases } from '@/utils/domain/decision/objection-words';

const had = (name: string, minutes: number | null) => ({ name, minutes, anHour: null });
const state = {
  state: 'passed',
  had: [had('Jonas', 570), had('Mei', 0)],
  without: [],
  moveTo: null,
} as const;

test('where a deadline stands is said in German, each sentence whole', () => {
  const say = sayOf('de');
  expect(standingPhrases(state).map((sentence) => say(sentence))).toEqual([
    'Die Frist ist vorbei.',
    'Arbeitszeit davor: Jonas 9\u00a0h\u00a030\u00a0min und Mei keine.',
    'Wenn niemand widersprochen hat, kannst du die Entscheidung annehmen.',
  ]);
});

test('in Arabic a name does not turn the sentence, and whose hours nobody knows is said', () => {
  const [sentence] = hadPhrases([had('Ola (EU)', null)], false);
  expect(sentence && sayOf('ar')(sentence)).toContain('Ola (EU)');
});
