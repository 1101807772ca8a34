import { expect, test } from 'vitest';
import { withActionIds, withPlacesAsIds } from '@/utils/domain/decision/action-ids';
import type { Action } from '@/utils/domain/decision/decision';

const action = (what: string, id?: string): Action => ({ id, what, owner: null, due: null });
const counter = () => {
  let count = 0;
  return () => `new${++count}`;
};

test('an id that was given stays, whatever becomes of the words, the order and the others', () => {
  const saved = withActionIds([action('Ship it'), action('Tell all')], [], counter());
  expect(saved.map(({ id }) => id)).toEqual(['new1', 'new2']);
  const [first, second] = saved;
  const edited = [action('Plan'), { ...second, what: 'Tell everyone' } as Action, first as Action];
  const again = withActionIds(edited, saved, () => 'other');
  expect(again.map(({ id, what }) => [id, what])).toEqual([
    ['other', 'Plan'],
    ['new2', 'Tell everyone'],
    ['new1', 'Ship it'],
  ]);
});

test('a draft that was begun before ids takes those of the same words, each once', () => {
  const before = [action('Ship it', 'a'), action('Ship it', 'b'), action('Else', 'c')];
  const saved = withActionIds([action('Ship it'), action('Ship it'), action('Ship it')], before, counter());
  expect(saved.map(({ id }) => id)).toEqual(['a', 'b', 'new1']);
});

test('an id that stands twice is one action’s; the other gets its own', () => {
  const saved = withActionIds([action('One', 'a'), action('Two', 'a')], [], counter());
  expect(saved.map(({ id }) => id)).toEqual(['a', 'new1']);
});

test('a record of before ids has the same ones in every browser', () => {
  const old = [action('One'), action('Two', '1'), action('Three')];
  expect(withPlacesAsIds(old).map(({ id }) => id)).toEqual(["1'", '1', '3']);
  expect(withPlacesAsIds(withPlacesAsIds(old))).toEqual(withPlacesAsIds(old));
});
