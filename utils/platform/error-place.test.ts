import { expect, test } from 'vitest';
import { placeOf } from './error-place';

test.each([
  'Unexpected token: mara@fernhill.example is not valid JSON',
  'Zephyr\n    at Zephyr (mara@fernhill.example:1:2)',
  'see @https://app.slack.com/Zephyr:1:2',
])('of %j the place is told and no word', (message) => {
  const place = placeOf(new SyntaxError(message));
  expect(place).toMatch(/^SyntaxError\n\s+at .*error-place\.test\.ts:\d+:\d+/);
  expect(place).not.toMatch(/fernhill|Zephyr/);
});

test('frames of Firefox are told, and a thrown text is not', () => {
  const error = Object.assign(new TypeError('mara@fernhill.example'), {
    stack: 'draw@moz-extension://0a/card.js:3:14\nmara@fernhill.example\n@https://x.example/a.js:1:2',
  });
  expect(placeOf(error)).toBe('TypeError\ndraw@moz-extension://0a/card.js:3:14\n@https://x.example/a.js:1:2');
  expect(placeOf('mara@fernhill.example')).toBe('not an error object');
});
