import { expect, test } from 'vitest';
import { builtExpressions, type Found, writtenExpressions } from './collect';
import { growthOf } from './growth';
import { hostileTexts } from './hostile';

/** More than four times, less than sixteen times as long for four times the text. */
const most = 8;

function slowOnes(found: readonly Found[]): string[] {
  return found.flatMap(({ expression, where }) => {
    for (const text of hostileTexts(expression)) {
      const growth = growthOf(expression, text);
      if (growth === null || growth.ratio < most) continue;
      const sample = JSON.stringify(text(24).slice(0, 40));
      return [`${where} ${expression}: ${growth.ms.toFixed(0)} ms for ${growth.length} of ${sample}`];
    }
    return [];
  });
}

test('the judge knows slow expressions from others', { timeout: 300_000 }, () => {
  const judged = (expression: RegExp) => slowOnes([{ expression, where: 'here' }]);
  for (const slow of [/\s+$/, /<[^>]*>/g, /[\w.]+@/, /^(a|aa)+$/, /^(?:x+)+y/, /\[.*?\]\(/])
    expect(judged(slow)).toHaveLength(1);
  for (const fine of [/\s+/g, /<[^<>]*>/g, /^\s*a/, /\p{L}+/gu, /a{1,160}b/])
    expect(judged(fine)).toEqual([]);
});

test('no expression of the shipped code takes more than in proportion to its text', {
  timeout: 300_000,
}, () => {
  const written = writtenExpressions();
  expect(written.length).toBeGreaterThan(200);
  expect(slowOnes(written)).toEqual([]);
});

test('nor one that is put together when a module is loaded', { timeout: 300_000 }, async () => {
  const built = await builtExpressions();
  expect(built.length).toBeGreaterThan(5);
  expect(slowOnes(built)).toEqual([]);
});
