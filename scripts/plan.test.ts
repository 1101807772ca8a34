import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { checkPlan } from './plan/check-plan.ts';

const script = fileURLToPath(new URL('./plan.ts', import.meta.url));
const hours = [['09:00', '17:00']];
const week = { mon: hours, tue: hours, wed: hours, thu: hours, fri: hours, sat: [], sun: [] };
const berlin = { zone: 'Europe/Berlin', week };
const usable = {
  people: [berlin, { zone: 'America/New_York', week }],
  minutes: 60,
  from: '2026-11-30T00:00:00Z',
  days: 1,
  readerZone: 'Europe/Berlin',
};

test('each line answers its best slots; one that cannot be used answers an error, and the next is read', () => {
  const lines = [
    JSON.stringify(usable),
    '{"people":',
    '',
    JSON.stringify({ ...usable, minutes: 0 }),
    JSON.stringify({ ...usable, people: [{ ...berlin, required: true }], from: '2026-12-05T00:00:00Z' }),
  ];
  const run = spawnSync(process.execPath, [script], { input: lines.join('\n'), encoding: 'utf8' });
  const [first, broken, refused, weekend, ...rest] = run.stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
  const inside = { kind: 'inside', outside: 0, cost: 0 };
  expect(first.slots).toHaveLength(20);
  expect(first.leastBad).toBe(false);
  // 9:00 in New York to 17:00 in Berlin: two hours, five starts.
  const free = ['14:00', '14:15', '14:30', '14:45', '15:00'].map((time) => `2026-11-30T${time}:00Z`);
  expect(first.slots.slice(0, 5).map(({ from }: { from: string }) => from)).toEqual(free);
  expect(first.slots[0]).toEqual({
    from: '2026-11-30T14:00:00Z',
    to: '2026-11-30T15:00:00Z',
    cost: 0,
    worst: 0,
    people: [inside, inside],
  });
  expect(first.slots[5]).toMatchObject({
    cost: 15,
    people: [
      { kind: 'inside', cost: 0 },
      { kind: 'edge', outside: 15, cost: 15 },
    ],
  });
  expect(broken).toEqual({ error: 'This line is not JSON; write one case per line.' });
  expect(refused).toEqual({ error: 'minutes: Write minutes as a whole number from 1 to 1440.' });
  expect(weekend.leastBad).toBe(true);
  expect(weekend.slots[0]).toMatchObject({ cost: 240, people: [{ kind: 'off', outside: 60 }] });
  expect(rest).toEqual([]);
});

test.each([
  [null, /^Write an object/],
  [{ ...usable, people: [] }, /^Give people a list of 1 to 1000/],
  [{ ...usable, people: [{ ...berlin, zone: 'CET' }] }, /zone|Europe/],
  [{ ...usable, people: [{ ...berlin, required: 'yes' }] }, /required as true or false/],
  [{ ...usable, minutes: 1.5 }, /whole number from 1 to 1440/],
  [{ ...usable, days: '3' }, /whole number from 1 to 366/],
  [{ ...usable, from: '2026-11-30T00:00:30Z' }, /whole minute/],
  [{ ...usable, from: 'Monday' }, /Write from as an instant/],
  [{ ...usable, readerZone: 'Mars/Olympus' }, /zone/],
  [{ ...usable, weights: { night: -1 } }, /from 0 up/],
  [{ ...usable, weights: { lunch: 1 } }, /Only off, night, edge, after/],
  [{ ...usable, weights: 3 }, /Write weights as an object/],
  [{ ...usable, shares: [0.5] }, /each of the 2 people one share; there are 1/],
  [{ ...usable, shares: [0.5, 2] }, /numbers from 0 to 1/],
])('%j is refused with what to do', (input, sentence) => {
  const checked = checkPlan(input);
  expect(checked.ok ? [] : checked.problems.map(({ what }) => what)).toEqual([
    expect.stringMatching(sentence),
  ]);
});

test('weights and shares that are given count, the others are those that ship', () => {
  const checked = checkPlan({ ...usable, weights: { night: 10 }, shares: [0, 0.5] });
  if (!checked.ok) throw new Error('refused');
  expect(checked.value.weights).toEqual({ off: 4, night: 10, edge: 1, after: 2 });
  expect(checked.value.people.map(({ share }) => share)).toEqual([0, 0.5]);
});
