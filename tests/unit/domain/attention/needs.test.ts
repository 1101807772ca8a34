import { expect, test } from 'vitest';
import { at, officeIn, waitOf } from '@/tests/samples/sample-waits';
import { owedNeeds } from '@/utils/domain/attention/owed-needs';
import { waitNeeds } from '@/utils/domain/attention/wait-needs';
import type { OwedHere } from '@/utils/domain/owed/owed';

const minute = 60_000;
const due = at('2026-01-06T10:00Z');
const calendars = new Map([['ada', officeIn('UTC')]]);
const waits = (all: Parameters<typeof waitNeeds>[0], now: number) => {
  const { needs, next } = waitNeeds(all, { calendars, versions: [] }, now);
  return [needs.map(({ id, from }) => [id, from]), next];
};

test('a wait needs me from the minute after its due on; until then that is what changes next', () => {
  const needs = [['wait:w1', due + minute]];
  expect(waits([waitOf()], due - 1)).toEqual([needs, due]);
  expect(waits([waitOf()], due)).toEqual([needs, due + minute]);
  expect(waits([waitOf()], due + minute)).toEqual([needs, null]);
});

test('of several the first change counts; what has no due needs nobody', () => {
  const [first, later] = [waitOf(), waitOf({ key: 'w2', sentAt: at('2026-01-05T10:07Z') })];
  expect(waits([later, first], due - 1)[1]).toBe(due);
  expect(waits([later, first], due + minute)[1]).toBe(due + 7 * minute);
  expect(waits([waitOf({ urgency: 'no-reply-needed' })], due)).toEqual([[], null]);
  expect(waits([waitOf({ people: [{ id: 'gone', channel: 'e-mail' }] })], due)).toEqual([[], null]);
});

const owed: OwedHere = {
  ...{ key: 'gmail:19bb', site: 'gmail', threadId: '19bb', channel: 'e-mail', urgency: 'standard' },
  ...{ sentAt: at('2026-01-05T10:00Z'), doneAt: null },
};
const ground = { me: { ...officeIn('UTC'), id: 'me' }, versions: [] };

test('what I owe needs me from the opening of the day of its due; its due is looked at, too, and with another message it is another need', () => {
  const opening = at('2026-01-06T09:00Z');
  const found = (now: number) => owedNeeds([owed], ground, now);
  expect(found(owed.sentAt).needs).toMatchObject([{ id: `owed:gmail:19bb@${owed.sentAt}`, from: opening }]);
  expect([owed.sentAt, opening, due].map((now) => found(now).next)).toEqual([opening, due, null]);
  expect(found(due + 20 * 24 * 60 * minute).needs).toHaveLength(1);
  const [other] = owedNeeds([{ ...owed, sentAt: owed.sentAt + minute }], ground, due).needs;
  expect(other?.id).not.toBe(found(due).needs[0]?.id);
});

test('what is done, and what is known of nobody’s hours, needs nobody', () => {
  expect(owedNeeds([{ ...owed, doneAt: due }], ground, due)).toEqual({ needs: [], next: null });
  expect(owedNeeds([owed], { ...ground, me: undefined }, due)).toEqual({ needs: [], next: null });
});
