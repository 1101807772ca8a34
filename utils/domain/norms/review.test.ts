import { describe, expect, test } from 'vitest';
import { type NormMatrix, type NormVersion, shippedNorms } from './norms.ts';
import { nextReview, reviewPlanOf, teamChangesSince } from './review.ts';

const at = (text: string) => Temporal.Instant.from(text).epochMilliseconds;
const since = at('2026-08-31T12:00:00Z');

test.each([
  ['monthly', '2026-09-30'],
  ['quarterly', '2026-11-30'],
  ['yearly', '2027-08-31'],
  ['off', null],
] as const)('%s: the next review is on %s', (every, date) => {
  expect(nextReview({ every, since }, 'UTC')).toBe(date);
});

test('the date is that of the reader’s calendar, and without a beginning there is none', () => {
  const late = at('2026-03-31T23:30:00Z');
  expect(nextReview({ every: 'monthly', since: late }, 'Asia/Tokyo')).toBe('2026-05-01');
  expect(nextReview({ every: 'monthly', since: late }, 'UTC')).toBe('2026-04-30');
  expect(nextReview({ every: 'monthly', since: null }, 'UTC')).toBeNull();
});

test.each([
  [undefined, { every: 'quarterly', since: null }],
  [
    { every: 'hourly', since: '5' },
    { every: 'quarterly', since: null },
  ],
  [
    { every: 'off', since: 5 },
    { every: 'off', since: 5 },
  ],
  [
    { every: 'yearly', since: Number.NaN },
    { every: 'yearly', since: null },
  ],
])('stored as %j', (stored, plan) => {
  expect(reviewPlanOf(stored)).toEqual(plan);
});

describe('what was changed', () => {
  const urgent = (amount: number): NormMatrix => ({
    ...shippedNorms,
    'e-mail': { ...shippedNorms['e-mail'], urgent: { amount, unit: 'working-hours' } },
  });
  const version = (from: number, team: NormMatrix, people: NormVersion['people'] = {}) => ({
    from,
    team,
    people,
  });

  test('is told by date, newest first, without what came before and what is one person’s own', () => {
    const versions = [
      version(since + 30, urgent(3)),
      version(since - 10, urgent(2)),
      version(since + 20, urgent(2), { ada: { direct: { urgent: null } } }),
      version(since + 40, urgent(3), { ada: {} }),
      version(since + 50, urgent(4)),
    ];
    const told = teamChangesSince(versions, since);
    expect(told.map(({ from }) => from - since)).toEqual([50, 30]);
    expect(told[1]?.changes).toEqual([
      {
        personId: null,
        channel: 'e-mail',
        urgency: 'urgent',
        before: { amount: 2, unit: 'working-hours' },
        after: { amount: 3, unit: 'working-hours' },
      },
    ]);
  });

  test('the first version is compared with the shipped norms', () => {
    expect(teamChangesSince([version(since + 1, shippedNorms)], since)).toEqual([]);
    expect(teamChangesSince([version(since + 1, urgent(9))], since)).toHaveLength(1);
    expect(teamChangesSince([version(since, urgent(9))], since)).toEqual([]);
  });
});
