import { expect, test } from 'vitest';
import { rollout } from '@/tests/samples/sample-decisions';
import { toldEnglish } from '@/utils/words/english';
import type { Fault, FaultKind } from '../../office/notion/faults';
import { faultKinds } from '../../office/notion/faults.ts';
import { token } from '../../office/notion/ids.ts';
import { creating, notion, openNotion, registerPlace, run, unwrap } from './office';

const minute = 60_000;
const again = (mayHaveCommitted: boolean, ms = 30_000) => ({ kind: 'again', mayHaveCommitted, after: ms });
const asks = (fix: string) => ({ kind: 'ask', fix, mayHaveCommitted: false });

/** What making the page ends with, for every way it can go wrong; null: well. */
const ends: Record<FaultKind, object | null> = {
  refused: again(false),
  'cut-before': again(true),
  'cut-after': again(true),
  slow: null,
  // It names a block, which then goes as text.
  '400': null,
  '400-icon': { kind: 'no' },
  '401': asks('reconnect'),
  '403': asks('choose-place'),
  '403-blocks': asks('make-room'),
  '404': asks('choose-place'),
  '409': again(false),
  '429': again(false, 7_000),
  '500': again(true, minute),
  '500-committed': again(true, minute),
  '502': again(true, minute),
  '502-committed': again(true, minute),
  '503': again(true, minute),
  '503-committed': null,
  '504': again(true, minute),
  '504-committed': again(true, minute),
  'same-cursor': null,
  '529': again(false, 7_000),
};

test.each(faultKinds)('%s while the page is made', async (kind) => {
  const { http, world, clock } = openNotion();
  const place = await registerPlace(http);
  world.faults.push({ kind, on: 'POST /v1/pages', retryAfter: 7 } satisfies Fault);
  const { outcome, progress } = await run(creating(rollout, place), http);
  const shown = outcome.ok
    ? null
    : { ...outcome, ...('retryAt' in outcome ? { after: outcome.retryAt - clock.now } : {}) };
  if (ends[kind] === null) expect(outcome.ok).toBe(true);
  else expect(shown).toMatchObject(ends[kind]);
  if (!outcome.ok)
    expect(toldEnglish(outcome.words)).not.toMatch(new RegExp(`${token}|EMEA|http|@|fernhill`, 'i'));

  // Whatever was lost is looked for, then made: one page in every case that goes on.
  if (!outcome.ok && outcome.kind === 'again') {
    const looked = outcome.mayHaveCommitted
      ? unwrap(await notion.recover(creating(rollout, place), progress, http))
      : 'absent';
    const from = looked === 'absent' || looked.done ? progress : looked.progress;
    expect((await run(creating(rollout, place), http, from)).outcome.ok).toBe(true);
  }
  const pages = [...world.nodes.values()].filter((node) => node.parent.kind === 'data_source');
  expect(pages).toHaveLength(outcome.ok || outcome.kind === 'again' ? 1 : 0);
});

test('a new page is shown in a query only after a while; until then it is absent, which proves nothing', async () => {
  const { http, world, clock } = openNotion({ lagMs: 90_000 });
  const place = await registerPlace(http);
  world.faults.push({ kind: 'cut-after', on: 'POST /v1/pages' });
  const { progress } = await run(creating(rollout, place), http);
  expect(unwrap(await notion.recover(creating(rollout, place), progress, http))).toBe('absent');
  clock.now += 91_000;
  expect(unwrap(await notion.recover(creating(rollout, place), progress, http))).toMatchObject({
    done: false,
  });
});

test('a property that is gone, renamed or of another kind asks, and nothing was sent', async () => {
  const { http, world } = openNotion();
  const place = await registerPlace(http);
  const [source] = [...world.dataSources.values()];
  const { State, ...rest } = source?.schema ?? {};
  if (!source || !State) throw new Error('The office has no State.');
  const cases = {
    'no longer in the database': rest,
    'was renamed to “Stage”': { ...rest, Stage: State },
    'now has another type': { ...rest, State: { ...State, type: 'number', config: { format: 'number' } } },
    'no option named “Superseded”': {
      ...rest,
      State: {
        ...State,
        config: {
          groups: [],
          options: ['Draft', 'Proposed', 'Accepted', 'Rejected'].map((name, at) => ({
            id: `o${at}`,
            name,
            color: 'default',
            description: null,
          })),
        },
      },
    },
  };
  for (const [words, schema] of Object.entries(cases)) {
    source.schema = schema;
    const { outcome } = await run(creating(rollout, place), http);
    expect(outcome).toMatchObject({ kind: 'ask', fix: 'map-fields', mayHaveCommitted: false });
    expect(outcome.ok ? '' : toldEnglish(outcome.words)).toContain(words);
  }
  expect(world.log.some(({ call }) => call === 'POST /v1/pages')).toBe(false);
});

test('where the workspace does not show its people, their property stays empty and the document is made', async () => {
  const { http, world } = openNotion();
  world.showsPeople = false;
  expect((await run(creating(rollout, await registerPlace(http)), http)).outcome.ok).toBe(true);
});
