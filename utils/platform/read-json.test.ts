import { expect, test } from 'vitest';
import { anyRecord, checkedBy, readJson } from './read-json';
import { z } from './schema';

const at = z.object({ at: z.number() });

test('what the schema takes comes out; no JSON and another form are told apart', () => {
  expect(readJson('{"at":7}', at)).toEqual({ ok: true, value: { at: 7 } });
  expect(readJson('{"at":"7"}', at)).toEqual({ ok: false, isJson: true });
  expect(readJson('null', at)).toEqual({ ok: false, isJson: true });
  for (const text of ['', '{"at":7', 'at 7', '<html>']) {
    expect(readJson(text, at), text).toEqual({ ok: false, isJson: false });
  }
});

test('a check of ours is a schema, too', () => {
  const isEven = (value: unknown): value is number => Number(value) % 2 === 0;
  expect(readJson('4', checkedBy(isEven))).toEqual({ ok: true, value: 4 });
  expect(readJson('5', checkedBy(isEven))).toEqual({ ok: false, isJson: true });
  expect(readJson('{"a":1}', anyRecord)).toEqual({ ok: true, value: { a: 1 } });
  expect(readJson('[1]', anyRecord).ok).toBe(false);
});
