import { expect, test } from 'vitest';
import { rollout } from '@/tests/samples/sample-decisions';
import { at, officeIn } from '@/tests/samples/sample-waits';
import { decisionNeeds } from '@/utils/domain/attention/decision-needs';
import type { Decision } from '@/utils/domain/decision/decision';
import { firstDueOf } from '@/utils/domain/decision/decision-dues';
import { lineOf } from '@/utils/domain/decision/decision-line';

const me = { ...officeIn('Asia/Tokyo'), id: 'me' };
const ground = { me, zone: 'Europe/Berlin' };
const blank = { ...rollout, objectionDeadline: null, revisitOn: null, actions: [] };
const needs = (change: Partial<Decision>, on: Parameters<typeof decisionNeeds>[1] = ground) =>
  decisionNeeds([lineOf({ ...blank, ...change }, '2026-01-01-x', 1)], on).map(({ kind, from, what }) =>
    [kind, new Date(from).toISOString().slice(0, 16), what].join(' ').trim(),
  );

test('an objection period that ends, while the decision is still proposed', () => {
  const objectionDeadline = at('2026-01-06T10:00Z');
  expect(needs({ status: 'proposed', objectionDeadline })).toEqual(['objection 2026-01-06T10:00']);
  for (const status of ['draft', 'accepted', 'rejected', 'superseded'] as const)
    expect(needs({ status, objectionDeadline })).toEqual([]);
});

test('a day of review begins with my working time on it, by my own zone; at midnight where that is not known', () => {
  expect(needs({ status: 'accepted', revisitOn: '2026-01-06' })).toEqual(['revisit 2026-01-06T00:00']);
  // A Saturday: on Monday.
  expect(needs({ status: 'accepted', revisitOn: '2026-01-10' })).toEqual(['revisit 2026-01-12T00:00']);
  expect(needs({ status: 'superseded', revisitOn: '2026-01-06' })).toEqual([]);
  expect(needs({ status: 'accepted', revisitOn: '2026-01-06' }, { ...ground, me: undefined })).toEqual([
    'revisit 2026-01-05T23:00',
  ]);
  const travel = [{ from: '2026-01-05', to: '2026-01-09', zone: 'America/New_York' }];
  expect(
    needs({ status: 'accepted', revisitOn: '2026-01-06' }, { ...ground, me: { ...me, travel } as never }),
  ).toEqual(['revisit 2026-01-06T14:00']);
});

test('an action of mine with a day; not another’s, nor one without an owner or a day', () => {
  const action = (what: string, personId: string | null, due: string | null) => ({
    ...{ what, due },
    owner: personId === null ? null : { name: personId, personId },
  });
  const actions = [
    action('Write it', 'me', '2026-01-06'),
    action('Read it', 'kim', '2026-01-06'),
    action('Say it', 'me', null),
    action('Do it', null, '2026-01-06'),
  ];
  expect(needs({ status: 'accepted', actions })).toEqual(['action 2026-01-06T00:00 Write it']);
  expect(needs({ status: 'rejected', actions })).toEqual([]);
});

test('with another day it is another need; a decision that asks for nothing has no mark', () => {
  const id = (revisitOn: string) =>
    decisionNeeds([lineOf({ ...blank, status: 'accepted', revisitOn }, 'x', 1)], ground)[0]?.id;
  expect(id('2026-01-06')).not.toBe(id('2026-02-06'));
  expect(lineOf({ ...blank, status: 'accepted' }, 'x', 1)).not.toHaveProperty('hasDues');
});

test('the first that may be there is never later than when it needs anybody', () => {
  const objectionDeadline = at('2026-01-06T10:00Z');
  const line = (change: Partial<Decision>) => lineOf({ ...blank, ...change }, 'x', 1);
  expect(firstDueOf([])).toBe(Number.POSITIVE_INFINITY);
  expect(firstDueOf([line({ status: 'proposed', objectionDeadline })])).toBe(objectionDeadline);
  for (const zone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago']) {
    const lines = [line({ status: 'accepted', revisitOn: '2026-01-06' })];
    const [need] = decisionNeeds(lines, { me: undefined, zone });
    expect(firstDueOf(lines)).toBeLessThanOrEqual(need?.from ?? 0);
  }
});
