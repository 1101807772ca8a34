import fc from 'fast-check';
import { expect, test } from 'vitest';
import { histories, play } from '@/tests/simulation/random-history';

/** More, or others, for a night: `OUTBOX_HISTORIES=1000000 OUTBOX_SEED=7 npx vitest run outbox`. */
const numRuns = Number(process.env.OUTBOX_HISTORIES ?? 1000);

test(`${numRuns} random histories: no lost word, no second document, each ends`, {
  timeout: 60_000 + numRuns * 100,
}, async () => {
  const seed = Number(process.env.OUTBOX_SEED ?? 20_261_122);
  await fc.assert(
    fc.asyncProperty(histories, async (history) => {
      expect(await play(history)).toEqual([]);
    }),
    { numRuns, seed },
  );
  console.log(`${numRuns} random histories from seed ${seed}: 0 lost, 0 second documents, all ended.`);
});
