import { expect, test } from 'vitest';
import { englishWords } from '@/tests/kits/document-words';
import { rollout } from '@/tests/samples/sample-decisions';
import { plantedDecision } from '@/tests/simulation/planted';
import { runsOf } from '@/utils/destinations/notion/block-runs';
import { renderNotion } from '@/utils/destinations/notion/render';
import { bytesOf, countOf, tiersOf } from '@/utils/destinations/notion/tree';
import type { Decision, SourceMessage } from '@/utils/domain/decision/decision';
import { documentText } from '../../office/notion/text.ts';
import { creating, handbook, made, notion, openNotion, registerPlace, run, unwrap, writes } from './office';

/** Each word once, so that a lost or a doubled one shows. */
const wordsOf = (message: number, count: number) =>
  Array.from(
    { length: count },
    (_, at) => `w${message.toString(16)}_${at.toString(16)}${at % 40 === 0 ? '🧑‍🚀' : ''}`,
  );

function thread(messages: number, words: number): Decision {
  const each = Math.ceil(words / messages);
  return {
    ...rollout,
    messages: Array.from({ length: messages }, (_, at): SourceMessage => {
      const all = wordsOf(at, each);
      const half = Math.floor(each / 2);
      return {
        id: `m${at}`,
        author: { name: at % 2 ? 'Jonas Weber' : 'Ananya Rao' },
        sentAt: Date.UTC(2026, 10, 20, 9, at),
        zone: 'Asia/Kolkata',
        sentText: '',
        blocks: [all.slice(0, half), all.slice(half)].map((part) => ({
          type: 'paragraph',
          runs: [{ text: part.join(' ') }],
        })),
        links: [],
        files: [],
        hash: '',
      };
    }),
  };
}

test('300 messages with 40,000 words arrive whole, in few requests', async () => {
  const { http, world } = openNotion({ pageSize: 30 });
  const decision = thread(300, 40_000);
  const link = await made(creating(decision, await registerPlace(http)), http);
  const found = documentText(world, link.id).match(/w[\da-f]+_[\da-f]+/g) ?? [];
  const wanted = decision.messages.flatMap((_, at) =>
    wordsOf(at, 134).map((word) => word.replace(/\W+$/, '')),
  );
  expect(found).toEqual(wanted);
  console.log(`300 messages, ${found.length} words: ${writes(world).join(', ')}`);
  expect(writes(world)).toEqual(['POST /v1/pages']);
});

test.each([
  ['one message of 100,000 words', thread(1, 100_000)],
  ['1,000 short messages', thread(1_000, 10_000)],
  ['90 messages', thread(90, 9_000)],
])('%s: every request within the limits, every word there', async (name, decision) => {
  const { http, world } = openNotion();
  const requests = renderNotion(decision, handbook, englishWords);
  console.log(`${name}: ${requests.length} requests`);
  for (const request of requests) {
    expect(request.length).toBeLessThanOrEqual(100);
    expect(request.reduce((sum, block) => sum + countOf(block), 0)).toBeLessThanOrEqual(1000);
    expect(request.reduce((sum, block) => sum + bytesOf(block), 0)).toBeLessThanOrEqual(480_000);
    expect(Math.max(...request.map(tiersOf))).toBeLessThanOrEqual(3);
  }
  const link = await made(creating(decision, handbook), http);
  const found = documentText(world, link.id).match(/w[\da-f]+_[\da-f]+/g) ?? [];
  expect(new Set(found).size).toBe(found.length);
  const wanted = decision.messages.reduce(
    (sum, { blocks }) => sum + (JSON.stringify(blocks).match(/w[\da-f]+_[\da-f]+/g)?.length ?? 0),
    0,
  );
  expect(found.length).toBe(wanted);
});

test('an append whose answer was lost is found again, wherever it was lost', async () => {
  const decision = thread(420, 42_000);
  for (const kind of ['cut-after', 'cut-before', '504-committed', '503-committed'] as const) {
    const { http, world } = openNotion({ pageSize: 7 });
    world.faults.push({ kind, on: 'PATCH /v1/blocks/*/children' });
    const work = creating(decision, handbook);
    let { outcome, progress } = await run(work, http);
    if (kind === '503-committed') expect(outcome.ok).toBe(true);
    else {
      expect(outcome).toMatchObject({ kind: 'again', mayHaveCommitted: true });
      const looked = unwrap(await notion.recover(work, progress, http));
      expect(looked === 'absent').toBe(kind === 'cut-before');
      if (looked !== 'absent' && !looked.done) progress = looked.progress;
      ({ outcome } = await run(work, http, progress));
    }
    const step = unwrap(outcome);
    const text = step.done ? documentText(world, step.link.id) : '';
    expect(text.match(/w[\da-f]+_[\da-f]+/g)?.length).toBe(42_000);
  }
});

test('after a lost answer each part is noted once, by the block with which it begins', async () => {
  const { http, world } = openNotion();
  const work = creating(plantedDecision('k1', 0, { messages: 300, words: 3, isDeep: true }), handbook);
  let appended = 0;
  const losing: typeof fetch = (input, init) => {
    if (/patch/i.test(init?.method ?? '') && ++appended === 2)
      world.faults.push({ kind: 'cut-after', on: 'PATCH /v1/blocks/*/children' });
    return http.fetch(input, init);
  };
  const lost = await run(work, { ...http, fetch: losing });
  expect(lost.outcome.ok).toBe(false);
  const looked = unwrap(await notion.recover(work, lost.progress, http));
  if (looked === 'absent' || looked.done) throw new Error('It should go on');
  const step = unwrap((await run(work, http, looked.progress)).outcome);
  if (!step.done) throw new Error('It should be done');
  const { known, appended: noted } = runsOf(step.link.notes?.blockRuns);
  expect(noted.map(([, count]) => count)).toEqual(
    renderNotion(work.decision, handbook, englishWords)
      .slice(1)
      .map(({ length }) => length),
  );
  expect(new Set(known.map(([first]) => first)).size).toBe(noted.length + 1);
  expect(known.map(([first]) => first)).not.toContain('');
});
