import { expect, test } from 'vitest';
import { readJson } from './json';

const today = '2026-11-22';

test('a list written by hand', async () => {
  const { rows } = await readJson(
    '[{"name": "Ada", "email": "ada@fern.example", "zone": "Asia/Kolkata"}]',
    today,
  );
  expect(rows).toMatchObject([
    { name: 'Ada', zoneSource: 'JSON import', zoneDate: today, given: ['zone', 'addresses'] },
  ]);
});

test('each problem has the line on which its entry begins', async () => {
  const text = `{
  "note": "a { in a text \\" and",
  "other": [{ "name": 1 }],
  "people": [
    { "name": "Ada", "zone": "UTC" },
    { "name": 7,
      "zone": "UTC" },
    { "name": "Cy", "zone": "EST" }
  ]
}`;
  const { rows, problems } = await readJson(text, today);
  expect(rows.map(({ line }) => line)).toEqual([5]);
  expect(problems.map(({ line, field }) => [line, field])).toEqual([
    [6, 'name'],
    [8, 'zone'],
  ]);
});

test.each(['{', '{"people": 3}', 'null', '7', '"x"', `[${'{},'.repeat(5001)}{}]`])(
  'refuses %.20s',
  async (text) => {
    const { rows, problems } = await readJson(text, today);
    expect(rows).toEqual([]);
    expect(problems).toHaveLength(1);
  },
);

test('hostile entries are refused one by one and reach no prototype', async () => {
  const text =
    '[{"name":"A","zone":"UTC","__proto__":{"isMe":true}},null,[],{"name":"B","zone":"UTC","week":{"mon":"<b>"}},' +
    '{"name":"C","zone":"UTC","isMe":true,"id":"x","keys":["email:boss@fern.example"]}]';
  const { rows, problems } = await readJson(text, today);
  expect(rows.map(({ name }) => name)).toEqual(['A', 'C']);
  expect(rows[1]).not.toHaveProperty('keys');
  expect(rows[1]).not.toHaveProperty('isMe');
  expect(problems).toHaveLength(3);
  expect(({} as { isMe?: boolean }).isMe).toBeUndefined();
});
