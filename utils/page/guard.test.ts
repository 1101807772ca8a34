import { expect, test } from 'vitest';
import { makeGuard } from './guard';

test('an error is reported once, without the text of the page, and thrown to nobody', () => {
  const reports: string[] = [];
  const { wrap } = makeGuard((place) => reports.push(place));
  const fails = wrap((text: string) => {
    throw new TypeError(`cannot read ${text}`);
  });
  for (let times = 0; times < 3; times++) fails('a secret subject');
  expect(reports).toHaveLength(1);
  expect(reports[0]).toMatch(/^TypeError/);
  expect(reports[0]).not.toContain('secret');
});
