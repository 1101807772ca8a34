import { expect, test } from 'vitest';
import { destinationFacts } from '@/utils/destinations/facts';
import { noPace, takeTurn } from './pace';

/** Sends as fast as it may, for ten minutes; returns when each request went out, ms. */
function sendings(destination: 'notion' | 'google-docs'): number[] {
  const sent: number[] = [];
  const { rate } = destinationFacts[destination];
  let pace = noPace(destination);
  for (let now = 0; now < 600_000; ) {
    const turn = takeTurn(pace, rate, now);
    pace = turn.pace;
    now += turn.wait;
    sent.push(now);
  }
  return sent;
}

test.each([
  ['notion', 180],
  ['google-docs', 60],
] as const)('any minute holds at most what %s allows', (destination, most) => {
  const sent = sendings(destination);
  const busiest = Math.max(
    ...sent.map((from) => sent.filter((at) => at >= from && at < from + 60_000).length),
  );
  expect(busiest).toBeLessThanOrEqual(most);
  expect(busiest).toBeGreaterThan(most * 0.95);
});

test('a clock that was set back costs seconds, not hours', () => {
  const { pace } = takeTurn(noPace('notion'), destinationFacts.notion.rate, 3_600_000);
  expect(takeTurn(pace, destinationFacts.notion.rate, 0).wait).toBeLessThan(5_000);
});
