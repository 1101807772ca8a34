import { expect, test } from 'vitest';
import { sentAgain } from '@/tests/simulation/faults';
import { type OfficeOptions, officeStage } from '@/tests/simulation/office-stage';
import { lookedAt, oneHistory, type Work } from '@/tests/simulation/one-history';
import { Matrix } from '@/tests/simulation/print-matrix';

/** Deep lists: a hundred of these messages go into one request. */
const size = { messages: 300, words: 3, isDeep: true };
const variants: readonly (OfficeOptions & { readonly to: 'notion' | 'google-docs'; readonly work: Work })[] =
  [
    { to: 'notion', work: 'create' },
    { to: 'notion', work: 'create', isPage: true },
    { to: 'notion', work: 'create', size },
    { to: 'notion', work: 'update' },
    { to: 'notion', work: 'update', isPage: true },
    { to: 'notion', work: 'supersede' },
    { to: 'google-docs', work: 'create' },
    { to: 'google-docs', work: 'update' },
    { to: 'google-docs', work: 'supersede' },
  ];

const lag = () => 90_000;

/** What is done twice of each request that writes: nothing, or something that the user is told of. */
const ends = {
  'notion create: POST pages': 'told',
  'notion create: PATCH blocks/*/children': 'told',
  'notion update: PATCH pages/*': 'once',
  'notion update: PATCH blocks/*': 'once',
  'notion update: PATCH blocks/*/children': 'told',
  'notion supersede: POST pages': 'told',
  'notion supersede: PATCH pages/*': 'once',
  'notion supersede: PATCH blocks/*': 'once',
  'notion supersede: PATCH blocks/*/children': 'told',
  'google-docs create: POST files': 'told',
  // The second goes upon a revision that is not the newest any more.
  'google-docs update: POST documents/*:batchUpdate': 'once',
  'google-docs update: PATCH files/*': 'once',
  'google-docs supersede: POST files': 'told',
  'google-docs supersede: POST documents/*:batchUpdate': 'once',
  'google-docs supersede: PATCH files/*': 'once',
};

test('each request that writes, sent again by the browser: one document, or a sentence with the way to it', {
  timeout: 600_000,
}, async () => {
  const matrix = new Matrix();
  const wrong: string[] = [];
  const found: Record<string, string> = {};
  for (const variant of variants) {
    const { to, work } = variant;
    const stage = officeStage(variant);
    const play = async (at: number) => {
      const fate = { lag, request: (index: number) => (index === at ? sentAgain : null) };
      const ending = await oneHistory(to, work, fate, { stage });
      const { length } = ending.world.requests;
      await lookedAt(ending.world);
      return { ...ending, length };
    };
    const { world: calm, length } = await play(-1);
    if (calm.asked.length > 0) wrong.push(`${JSON.stringify(variant)}: asks without a cause`);
    for (const [at, label] of calm.requests.slice(0, length).entries()) {
      const request = label.replace(`${to} `, '');
      if (/^GET|query$/.test(request)) continue;
      const { before, world } = await play(at);
      const isAsked = world.asked.length > 0;
      const told = [...world.store.checks.values()].filter(({ state }) => state === 'stuck');
      const ways = told.flatMap(({ others, places }) => [...others, ...places]);
      const isRight = before.length > 0 ? ways.length === 1 && isAsked : ways.length === 0 && !isAsked;
      const column = `${to} ${work}: ${request}`;
      matrix.add(sentAgain, column, isAsked, !isRight);
      if (!isRight)
        wrong.push(`request ${at + 1} of ${JSON.stringify(variant)}: ${before.join('; ')}; ${ways}`);
      found[column] = before.length > 0 ? 'told' : 'once';
    }
  }
  console.log(`Requests sent again by the browser\n${matrix}`);
  expect(wrong).toEqual([]);
  expect(found).toEqual(ends);
});
