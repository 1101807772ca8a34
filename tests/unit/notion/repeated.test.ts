import { expect, test } from 'vitest';
import { englishWords } from '@/tests/kits/document-words';
import { rollout } from '@/tests/samples/sample-decisions';
import type { DocumentLink } from '@/utils/destinations/destination';
import type { NotionWork } from '@/utils/destinations/notion/progress';
import type { Decision } from '@/utils/domain/decision/decision';
import { list, record, string } from '../../office/notion/json.ts';
import { addBlocks, nodeOf } from '../../office/notion/nodes.ts';
import { documentText } from '../../office/notion/text.ts';
import type { World } from '../../office/notion/world.ts';
import { creating, handbook, made, notion, openNotion, registerPlace, run, settings, unwrap } from './office';

/** Each in the same minute as the one before. */
const accepted: Decision = { ...rollout, status: 'accepted' };
const rejected: Decision = { ...rollout, status: 'rejected' };

async function logged() {
  const office = openNotion();
  const place = await registerPlace(office.http);
  const link = await made(creating(accepted, place), office.http);
  const updating = (decision: Decision, to: DocumentLink): NotionWork => ({
    kind: 'update',
    settings,
    place,
    decision,
    link: to,
    words: englishWords,
  });
  return { ...office, place, link, updating };
}

const sections = (world: World, { id }: DocumentLink) =>
  documentText(world, id).split('## Update of').length - 1;

test('the same words twice within a minute, each time meant, are no repetition', async () => {
  const { http, world, link, updating } = await logged();
  const first = await made(updating(rejected, link), http);
  const second = await made(updating(accepted, first), http);
  const third = await made(updating(rejected, second), http);
  expect(sections(world, third)).toBe(3);
  for (const left of [first, second, third]) {
    expect(unwrap(await notion.findDuplicates(updating(rejected, third), left, http)).repeated).toEqual([]);
  }
});

test('one whose answer was lost is not taken for the same words of an earlier one', async () => {
  const { http, world, link, updating } = await logged();
  const first = await made(updating(rejected, link), http);
  const second = await made(updating(accepted, first), http);
  world.faults.push({ kind: 'cut-before', on: 'PATCH /v1/blocks/*/children' });
  const { progress } = await run(updating(rejected, second), http);
  expect(progress?.at).toBe('section');
  expect(unwrap(await notion.recover(updating(rejected, second), progress, http))).toBe('absent');
  await run(updating(rejected, second), http, progress);
  expect(sections(world, second)).toBe(3);
  expect(unwrap(await notion.recover(updating(rejected, second), progress, http))).toMatchObject({
    done: true,
  });
});

test('a section that stands twice is told with its address; what somebody wrote into it makes it theirs', async () => {
  const { http, world, link, updating } = await logged();
  const left = await made(updating(rejected, link), http);
  // As a request that the browser sent twice leaves it.
  const page = nodeOf(world, link.id);
  const at = page.children.findIndex(
    (id) => nodeOf(world, id).type === 'heading_2' && /Update/.test(wordsOf(world, id)),
  );
  const section = page.children.slice(at).map((id) => nodeOf(world, id));
  const again = addBlocks(
    world,
    page,
    section.map(({ type, content }) => ({ type, [type]: content })),
  );
  const found = unwrap(await notion.findDuplicates(updating(rejected, left), left, http));
  expect(found.documents).toEqual([left]);
  expect(found.repeated).toEqual([`${left.href}#${again[0]?.replaceAll('-', '')}`]);
  const written = nodeOf(world, again[1] ?? '');
  written.content = { rich_text: [{ type: 'text', text: { content: 'Ours now.' } }] };
  expect(unwrap(await notion.findDuplicates(updating(rejected, left), left, http)).repeated).toEqual([]);
});

test('copies under a page are found by the title with which they were made, too', async () => {
  const { http } = openNotion();
  const work = creating(rollout, handbook);
  const first = await made(work, http);
  const second = await made(work, http);
  const mended: NotionWork = { ...creating({ ...rollout, title: 'Mended' }, handbook), link: first };
  const ids = async (asked: NotionWork) =>
    unwrap(await notion.findDuplicates(asked, first, http)).documents.map(({ id }) => id);
  expect(await ids({ ...mended, titles: ['Mended', rollout.title] })).toEqual([first.id, second.id]);
  expect(await ids(mended)).toEqual([]);
});

const wordsOf = (world: World, id: string) =>
  list(nodeOf(world, id).content.rich_text)
    .map((item) => string(record(record(item).text).content))
    .join('');
