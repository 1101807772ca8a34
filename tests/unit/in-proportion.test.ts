import { describe, expect, test, vi } from 'vitest';
import { growthOf } from '@/tests/kits/growth';
import { addressesIn } from '@/utils/destinations/outline/addresses';
import { readUrgency } from '@/utils/domain/norms/urgency';
import { withoutMarks } from '@/utils/domain/text/subject-marks';
import { planText } from '@/utils/roster/plan-text';
import { inEnglish } from '@/utils/words/english';

/** Half-way between what grows with the length (4) and what compares each with each (16), as factors go. */
const limit = 8;

// On a busy machine a second of the thread takes half a minute.
vi.setConfig({ testTimeout: 300_000 });

describe('the measure tells what grows with the length from what grows with its square', () => {
  const loop = (rounds: number) => {
    let sum = 0;
    for (let at = 0; at < rounds; at++) sum += Math.sqrt(at);
    return sum;
  };
  test('linear', async () => {
    expect(await growthOf((size) => loop(size * 200), 50_000)).toBeLessThan(limit);
  });
  test('quadratic', async () => {
    expect(await growthOf((size) => loop(size * size), 1_200)).toBeGreaterThan(limit);
  });
});

describe('an address is looked for in time that grows with the word', () => {
  test.each([
    ['letters', 'a'],
    ['names without a place', 'a@'],
    ['names with dots', 'a.a@'],
    ['beginnings', 'https://'],
    ['brackets', '('],
    ['an address and brackets', 'https://a.example/)'],
    ['mail schemes', 'mailto:'],
    ['punycode, which linkify-it would try in all ways', 'https://xn--a.'],
    ['quotes and names', '"a'],
  ])('of %s', async (_, unit) => {
    const word = (length: number) => `${unit.repeat(Math.ceil(length / unit.length))}_@`;
    expect(await growthOf((length) => addressesIn(word(length)), 25_000)).toBeLessThan(limit);
  });
});

test('urgency is read in time that grows with the text, also with a hostile one', async () => {
  const text = (size: number) => `${'[urgent '.repeat(size)}\n${'no '.repeat(size * 2)}`;
  const read = (size: number) => readUrgency({ title: text(size), text: text(size), channel: 'e-mail' });
  expect(await growthOf(read, 20_000)).toBeLessThan(limit);
});

describe('a subject of nothing but marks is read in time that grows with it', () => {
  test.each(['Re: ', '[', '[a] Re: '])('%j', async (mark) => {
    expect(await growthOf((count) => withoutMarks(mark.repeat(count)), 5_000)).toBeLessThan(limit);
  });
});

test('people come in, all with one shared address, in time that grows with their number', async () => {
  const zones = ['Asia/Kolkata', 'America/Denver', 'W. Europe Standard Time'];
  const plan = async (count: number) => {
    const lines = Array.from(
      { length: count },
      (_, at) =>
        `Person ${at} Fern,p${at}@crowd.example team@crowd.example,${zones[at % 3]},"Mon-Fri 9:00-12:00, 13:00-17:00",2026-12-24..2026-12-31 Leave`,
    );
    return await planText(['name,email,zone,hours,time off', ...lines].join('\n'), [], '2026-11-22');
  };
  const { entries, problems, notes } = await plan(10_000);
  expect(entries).toHaveLength(10_000);
  expect(problems).toEqual([]);
  expect(inEnglish(notes)).toMatchObject([{ what: expect.stringContaining('9,988 more') }]);
  expect(await growthOf(plan, 500)).toBeLessThan(limit);
});
