import { expect, test } from 'vitest';
import { berlin, testPerson } from '@/tests/kits/page/test-page';
import { sayOf } from '@/tests/kits/say-of';
import { shippedNorms } from '@/utils/domain/norms/norms';
import { replyWindow } from '@/utils/domain/norms/reply-window';
import { availabilityAt } from '@/utils/domain/time/availability';
import { type Recipient, recipientsView } from '@/utils/page/recipients-view';
import { directionOf, type Language } from '@/utils/words/languages';

const friday = Date.parse('2026-11-27T17:10Z'); // Fri 18:10 in Berlin, 22:40 in Bengaluru

function recipient(name: string, zone: string, at: number, expected = true): Recipient {
  const person = testPerson(at, { name }, zone);
  const availability = availabilityAt(person.calendar, at);
  const norm = shippedNorms.direct.standard;
  const window = norm === null || !expected ? null : replyWindow(person.calendar, norm, at);
  if (availability === 'beyond' || window === 'beyond') throw new Error('beyond');
  return { name, availability, window };
}
const team = (at: number) => [
  recipient('Ananya Rao', 'Asia/Kolkata', at),
  recipient('Jonas Weber', 'Europe/London', at),
];

test('whoever can answer last decides by when, and it is said whose time that is', () => {
  const view = recipientsView(team(friday), [], berlin(friday));
  expect(view?.wordings[0]).toBe(
    'Ananya 22:40 and Jonas 17:10 · All can have answered by Tue 10:00 your time · Sending any time before Mon 04:30 changes nothing',
  );
  expect(view?.wordings.at(-2)).toBe('All can have answered by Tue 10:00 your time');
  expect(view?.wordings.at(-1)).toBe('All by Tue 10:00 your time');
  expect(view?.label).toBe(view?.wordings[0]);
});

test('as soon as sending changes something for one of them, no time is named until which it does not', () => {
  const noon = Date.parse('2026-11-26T12:00Z'); // Thursday, after hours in India, working in London
  const words = recipientsView(team(noon), [], berlin(noon))?.wordings[0];
  expect(words).toContain('All can have answered by');
  expect(words).not.toContain('changes nothing');
});

test('one recipient: the reply, not all', () => {
  const view = recipientsView(team(friday).slice(0, 1), [], berlin(friday));
  expect(view?.wordings[0]).toBe(
    'Ananya 22:40 · Reply by Tue 04:30 your time · Sending any time before Mon 04:30 changes nothing',
  );
});

test('who is not in the list is counted, named to a screen reader, and never guessed', () => {
  const one = recipientsView(team(friday), ['Ida Holm'], berlin(friday));
  expect(one?.wordings.at(-2)).toBe(
    '2 of them can have answered by Tue 10:00 your time · 1 person isn’t in your list',
  );
  expect(one?.wordings.at(-1)).toBe('2 of 3 by Tue 10:00 your time');
  expect(one?.wordings[0]).not.toContain('changes nothing');
  expect(one?.label).toContain('Ida Holm isn’t in your list');
  const two = recipientsView(team(friday), ['Ida Holm', 'Bo Ek'], berlin(friday));
  expect(two?.label).toContain('Ida Holm and Bo Ek aren’t in your list');
  expect(recipientsView([], ['Ida Holm'], berlin(friday))).toBeNull();
});

test('of whom no reply is expected is said, and where it is of nobody, that alone', () => {
  const silent = recipient('Mei Tanaka', 'Asia/Tokyo', friday, false);
  const some = recipientsView([...team(friday), silent], [], berlin(friday));
  expect(some?.wordings.at(-2)).toBe(
    '2 of them can have answered by Tue 10:00 your time · no reply expected from 1 person',
  );
  expect(some?.wordings.at(-1)).toBe('2 of 3 by Tue 10:00 your time');
  expect(recipientsView([silent], [], berlin(friday))?.wordings.at(-1)).toBe('No reply expected here');
});

test('each wording is shorter than the one before, and many clocks are none', () => {
  const many = Array.from({ length: 5 }, (_, index) => recipient(`P${index} Q`, 'Asia/Kolkata', friday));
  for (const people of [team(friday), many]) {
    const lengths =
      recipientsView(people, ['Ida Holm'], berlin(friday))?.wordings.map(({ length }) => length) ?? [];
    expect(lengths).toEqual([...lengths].sort((a, b) => b - a));
  }
  expect(recipientsView(many, [], berlin(friday))?.wordings[0]).not.toContain('22:40');
});

test.each(['de', 'es', 'ja', 'ar'] as const)('in %s nothing of it is English', (language: Language) => {
  const say = sayOf(language);
  const reader = { ...berlin(friday), say };
  const view = recipientsView(
    [...team(friday), recipient('Mei Tanaka', 'Asia/Tokyo', friday, false)],
    ['Ida Holm'],
    reader,
  );
  const words = `${view?.wordings.join()} ${view?.label}`;
  expect(words).not.toMatch(/your time|answered|list\b|reply|badge\./);
  if (directionOf(language) === 'rtl') expect(words).toContain('\u2068');
});
