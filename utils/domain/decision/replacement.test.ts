import { describe, expect, test } from 'vitest';
import type { Status } from './decision';
import { inForce, ownStatus, type Replaced, type Replacement, replacedNow } from './replacement';

const plain = (status: Status): Replaced => ({ status, supersededBy: null });
const replacedBy = (id: string, statusBefore?: Status): Replaced => ({
  status: 'superseded',
  supersededBy: id,
  statusBefore,
});
const naming = (id: string, decision: Replaced | Status, savedAt = 1): Replacement => ({
  id,
  savedAt,
  decision: typeof decision === 'string' ? plain(decision) : decision,
});

describe('a replacement takes the older decision out of force', () => {
  test.each<[Status, boolean]>([
    ['draft', false],
    ['proposed', false],
    ['rejected', false],
    ['superseded', false],
    ['accepted', true],
  ])('a new one that is %s: %s', (status, takes) => {
    const change = replacedNow(plain('accepted'), [naming('new', status)], 'new');
    expect(change).toEqual(takes ? replacedBy('new', 'accepted') : null);
  });

  test('one that was accepted and replaced in its turn', () => {
    const replaced = naming('new', replacedBy('newest', 'accepted'));
    expect(replacedNow(replacedBy('new', 'proposed'), [replaced], 'new')).toBeNull();
    expect(replacedNow(plain('proposed'), [replaced], 'new')).toEqual(replacedBy('new', 'proposed'));
  });

  test('not one that was only proposed when it was replaced', () => {
    const replaced = naming('new', replacedBy('newest', 'proposed'));
    expect(replacedNow(plain('accepted'), [replaced], 'new')).toBeNull();
  });
});

describe('the older decision has its former status again', () => {
  test.each<Status>(['draft', 'proposed', 'rejected'])('where the new one becomes %s', (status) => {
    for (const before of ['accepted', 'proposed', 'rejected'] as const)
      expect(replacedNow(replacedBy('new', before), [naming('new', status)], 'new')).toEqual(plain(before));
  });

  test('where the new one no longer names it, or is deleted', () => {
    expect(replacedNow(replacedBy('new', 'proposed'), [], 'new')).toEqual(plain('proposed'));
  });

  test('as accepted where an earlier version noted none', () => {
    expect(replacedNow(replacedBy('new'), [naming('new', 'rejected')], 'new')).toEqual(plain('accepted'));
  });

  test('not where another one that names it is accepted: the one saved last', () => {
    const others = [naming('new', 'rejected'), naming('b', 'accepted', 5), naming('a', 'accepted', 9)];
    expect(replacedNow(replacedBy('new', 'accepted'), others, 'new')).toEqual(replacedBy('a', 'accepted'));
  });

  test('not where the one that holds it out is not the one that changed', () => {
    const both = [naming('new', 'accepted'), naming('b', 'rejected')];
    expect(replacedNow(replacedBy('new', 'accepted'), both, 'b')).toBeNull();
    expect(replacedNow(replacedBy('elsewhere', 'accepted'), [naming('b', 'rejected')], 'b')).toBeNull();
  });

  test('not where the user calls the new one superseded by hand', () => {
    expect(replacedNow(replacedBy('new', 'accepted'), [naming('new', 'superseded')], 'new')).toBeNull();
  });
});

test('the own status is the one before a replacement', () => {
  expect(ownStatus(plain('proposed'))).toBe('proposed');
  expect(ownStatus(replacedBy('new', 'rejected'))).toBe('rejected');
  expect(ownStatus(replacedBy('new'))).toBe('accepted');
});

describe('the decision in force of a thread', () => {
  const row = (key: string, status: Status) => ({ key, decision: { status } });
  test.each<[Status[], number | undefined]>([
    [['proposed', 'accepted'], 1],
    [['rejected', 'accepted', 'accepted'], 1],
    [['rejected', 'proposed', 'draft'], 1],
    [['superseded', 'draft'], 1],
    [['rejected', 'superseded'], undefined],
    [[], undefined],
  ])('of %j, newest first, number %j', (statuses, at) => {
    const rows = statuses.map((status, index) => row(String(index), status));
    expect(inForce(rows)?.key).toBe(at === undefined ? undefined : String(at));
  });
});
