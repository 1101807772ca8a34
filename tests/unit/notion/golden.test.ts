import { expect, test } from 'vitest';
import { englishWords } from '@/tests/kits/document-words';
import { goal, hostile, rollout, update } from '@/tests/samples/sample-decisions';
import { meaning } from '@/tests/samples/sample-meaning';
import { pageHead, renderNotion } from '@/utils/destinations/notion/render';
import { requestOf } from '@/utils/destinations/notion/tree';
import type { Decision } from '@/utils/domain/decision/decision';
import { hasContract } from '../../office/notion/contract.ts';
import { creating, handbook, made, openNotion, registerPlace, writes } from './office';

if (!hasContract)
  console.log('skipped: the vendor’s contract is not at ../shared/contracts; our own checks stand alone');

const [first] = rollout.messages;
const recorded: Decision = {
  ...rollout,
  messages: first
    ? [
        {
          ...first,
          links: [
            {
              label: 'Walkthrough',
              href: 'https://www.loom.com/share/0123456789abcdef0123456789abcdef?sid=1',
            },
            { label: 'Demo', href: 'https://share.vidyard.com/watch/abcDEF123456' },
          ],
        },
      ]
    : [],
};

const samples: readonly (readonly [string, Decision])[] = [
  ['plain', rollout],
  ['daci', { ...rollout, template: 'daci' }],
  ['madr', { ...rollout, template: 'madr', supersededBy: '2027-01-10-größe-東京' }],
  ['update', update],
  ['goal', goal],
  ['hostile', hostile],
  ['meaning', meaning],
  ['videos', recorded],
  ['by-hand', { ...rollout, source: null, messages: [], notRead: [], decidedOn: null, title: ' ' }],
];

test.each(samples)('%s: the requests, word for word', async (name, decision) => {
  const { http } = openNotion();
  const place = await registerPlace(http);
  const requests = renderNotion(decision, place, englishWords).map((blocks, at) => ({
    ...(at === 0 ? pageHead(decision, place, {}, englishWords) : {}),
    children: blocks.map(requestOf),
  }));
  await expect(`${JSON.stringify(requests, null, 2)}\n`).toMatchFileSnapshot(`golden/${name}.json`);
});

test.each(samples)('%s: the office, and the contract where it is there, takes it', async (_, decision) => {
  const { http, world } = openNotion();
  await made(creating(decision, await registerPlace(http)), http);
  await made(creating(decision, handbook), http);
  expect(writes(world)).toEqual(['POST /v1/pages', 'POST /v1/pages']);
  expect(world.log.every(({ status }) => status === 200)).toBe(true);
});
