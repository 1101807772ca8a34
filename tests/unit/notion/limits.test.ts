import { expect, test } from 'vitest';
import { rollout } from '@/tests/samples/sample-decisions';
import type { Decision } from '@/utils/domain/decision/decision';
import type { DocumentBlock } from '@/utils/domain/text/blocks';
import { documentText } from '../../office/notion/text.ts';
import { creating, handbook, made, notion, openNotion, registerPlace, run, unwrap } from './office';

const [message] = rollout.messages;
const saying = (blocks: readonly DocumentBlock[]): Decision => ({
  ...rollout,
  messages: message ? [{ ...message, blocks }] : [],
});
const paragraph = (text: string): DocumentBlock => ({ type: 'paragraph', runs: [{ text }] });
const nested = (depth: number): DocumentBlock => ({
  type: 'list',
  ordered: depth % 2 === 0,
  items: [depth === 1 ? [paragraph('tier 1')] : [paragraph(`tier ${depth}`), nested(depth - 1)]],
});

test('what is deeper than three tiers follows its parent, a dash for each tier', async () => {
  const { http, world } = openNotion();
  const { id } = await made(creating(saying([nested(5)]), handbook), http);
  expect(documentText(world, id)).toContain(
    '  • tier 5\n    • 1. tier 4\n    • – tier 3\n    • –– 1. tier 2\n    • ––– tier 1\n',
  );
});

test.each<[string, Decision]>([
  [
    'a table of 250 rows',
    saying([
      {
        type: 'table',
        header: true,
        rows: Array.from({ length: 250 }, (_, at) => [[{ text: `row ${at}` }]]),
      },
    ]),
  ],
  [
    'a table in a list in a list',
    saying([
      {
        type: 'list',
        ordered: false,
        items: [
          [
            paragraph('a'),
            {
              type: 'list',
              ordered: false,
              items: [
                [
                  paragraph('b'),
                  { type: 'table', header: false, rows: [[[{ text: 'c' }], [{ text: 'd' }]]] },
                ],
              ],
            },
          ],
        ],
      },
    ]),
  ],
  ['code of 50,000 characters', saying([{ type: 'code', text: '👩‍👩‍👧‍👦'.repeat(4_600) }])],
  [
    '1,500 links in a paragraph',
    saying([
      {
        type: 'paragraph',
        runs: Array.from({ length: 1_500 }, (_, at) => ({
          text: `l${at} `,
          href: `https://a.example/${at}`,
        })),
      },
    ]),
  ],
  [
    'a title and a decision that are too long for a property',
    { ...rollout, title: '題'.repeat(5_000), decision: '決'.repeat(70_000) },
  ],
  [
    'addresses that Notion refuses',
    saying([
      {
        type: 'paragraph',
        runs: [
          { text: 'a', href: `https://a.example/${'x'.repeat(2_000)}` },
          { text: 'b', href: 'https://exa mple/' },
          { text: 'c', href: 'tel:123' },
        ],
      },
    ]),
  ],
  [
    '300 people',
    { ...rollout, informed: Array.from({ length: 300 }, (_, at) => ({ name: `Person ${at}, Team` })) },
  ],
])('%s is taken', async (_, decision) => {
  const { http, world } = openNotion();
  await made(creating(decision, await registerPlace(http)), http);
  await made(creating(decision, handbook), http);
  expect(world.log.filter(({ status }) => status !== 200)).toEqual([]);
});

test('under a page a lost document is found by title and key, another of the same title is not', async () => {
  const { http, world } = openNotion({ pageSize: 3 });
  await made(creating({ ...rollout, key: 'another' }, handbook), http);
  world.faults.push({ kind: 'cut-after', on: 'POST /v1/pages' });
  const { progress } = await run(creating(rollout, handbook), http);
  const looked = unwrap(await notion.recover(creating(rollout, handbook), progress, http));
  expect(looked).toMatchObject({ done: false, progress: { at: 'parts' } });
  const other = { ...rollout, key: 'third' };
  expect(unwrap(await notion.recover(creating(other, handbook), progress, http))).toBe('absent');
});
