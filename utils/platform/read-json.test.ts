import { expect, test } from 'vitest';
import { readJson } from './read-json';
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
