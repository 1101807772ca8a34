import { expect, test } from 'vitest';
import { rollout } from '@/tests/samples/sample-decisions';
import { documentText } from '../../office/notion/text.ts';
import { creating, handbook, made, notion, openNotion, registerPlace, run, unwrap } from './office';

const paragraphs = (count: number) => Array.from({ length: count }, (_, at) => `Reason ${at + 1}.`);

test.each([
  ['as many paragraphs as one request just does not hold', paragraphs(100)],
  ['three requests of paragraphs', paragraphs(250)],
  ['text that fills a request by its bytes', paragraphs(20).map((each) => each.padEnd(29_000, ' 所以'))],
])('under a page a lost first request of a long decision is found by its key: %s', async (_, why) => {
  const { http, world } = openNotion();
  const work = creating({ ...rollout, why: why.join('\n\n') }, handbook);
  world.faults.push({ kind: 'cut-after', on: 'POST /v1/pages' });
  const { progress } = await run(work, http);
  const found = unwrap(await notion.recover(work, progress, http));
  if (found === 'absent' || found.done) throw new Error('The page that was made is not found.');
  const { outcome } = await run(work, http, found.progress);
  const step = unwrap(outcome);
  const pages = [...world.nodes.values()].filter(
    ({ kind, parent }) => kind === 'page' && parent.kind === 'page',
  );
  expect(pages.filter(({ id }) => step.done && id === step.link.id)).toHaveLength(1);
  const text = documentText(world, step.done ? step.link.id : '');
  expect(text.split(`Decision Key: ${rollout.key}`)).toHaveLength(2);
  for (const [at, each] of why.entries()) if (at % 50 === 0) expect(text).toContain(each.slice(0, 60).trim());
});

test('a query that begins with an empty page is read to its end', async () => {
  const { http } = openNotion();
  const work = creating(rollout, await registerPlace(http));
  const link = await made(work, http);
  // Notion's reference: a page may hold fewer than were asked for (`page_size`, 2026); here it holds none.
  const fetch: typeof http.fetch = async (input, init) => {
    const answer = await http.fetch(input, init);
    const isFirst = /\/query$/.test(String(input)) && !String(init?.body).includes('start_cursor');
    if (!isFirst) return answer;
    const { results } = (await answer.json()) as { results: readonly { id: string }[] };
    return Response.json({ object: 'list', results: [], has_more: true, next_cursor: results[0]?.id });
  };
  const found = unwrap(await notion.findDuplicates(work, link, { ...http, fetch }));
  expect(found.documents).toMatchObject([{ id: link.id }]);
});
