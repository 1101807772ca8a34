import fc from 'fast-check';
import { expect, test } from 'vitest';
import { officeStage } from '@/tests/simulation/office-stage';
import { histories, play } from '@/tests/simulation/random-history';

/** More, or others, for a night: `OFFICE_HISTORIES=100000 OUTBOX_SEED=7 npx vitest run outbox-office-histories`. */
const numRuns = Number(process.env.OFFICE_HISTORIES ?? 300);

test(`${numRuns} random histories of the shipped destinations: no lost word, no second document, each ends`, {
  timeout: 120_000 + numRuns * 1_000,
}, async () => {
  const seed = Number(process.env.OUTBOX_SEED ?? 20_261_122);
  const stage = officeStage();
  await fc.assert(
    fc.asyncProperty(histories, async (history) => {
      expect(await play(history, { stage })).toEqual([]);
    }),
    { numRuns, seed },
  );
  console.log(
    `${numRuns} random histories over the office from seed ${seed}: 0 lost, 0 second documents, all ended.`,
  );
});
