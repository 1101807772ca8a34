import { expect, test } from 'vitest';
import type { DocumentLink } from '@/utils/destinations/destination';
import { rollout } from '@/utils/destinations/markdown/sample-decisions';
import type { NotionWork } from '@/utils/destinations/notion/progress';
import type { Decision } from '@/utils/domain/decision';
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
  const place = await registerPlace(office.wire);
  const link = await made(creating(accepted, place), office.wire);
  const updating = (decision: Decision, to: DocumentLink): NotionWork => ({
    kind: 'update',
    settings,
    place,
    decision,
    link: to,
  });
  return { ...office, place, link, updating };
}

const sections = (world: World, { id }: DocumentLink) =>
  documentText(world, id).split('## Update of').length - 1;

test('the same words twice within a minute, each time meant, are no repetition', async () => {
  const { wire, world, link, updating } = await logged();
  const first = await made(updating(rejected, link), wire);
  const second = await made(updating(accepted, first), wire);
  const third = await made(updating(rejected, second), wire);
  expect(sections(world, third)).toBe(3);
  for (const left of [first, second, third]) {
    expect(unwrap(await notion.copies(updating(rejected, third), left, wire)).repeated).toEqual([]);
  }
});

test('one whose answer was lost is not taken for the same words of an earlier one', async () => {
  const { wire, world, link, updating } = await logged();
  const first = await made(updating(rejected, link), wire);
  const second = await made(updating(accepted, first), wire);
  world.faults.push({ kind: 'cut-before', on: 'PATCH /v1/blocks/*/children' });
  const { progress } = await run(updating(rejected, second), wire);
  expect(progress?.at).toBe('section');
  expect(unwrap(await notion.recover(updating(rejected, second), progress, wire))).toBe('absent');
  await run(updating(rejected, second), wire, progress);
  expect(sections(world, second)).toBe(3);
  expect(unwrap(await notion.recover(updating(rejected, second), progress, wire))).toMatchObject({
    done: true,
  });
});

test('a section that stands twice is told with its address; what somebody wrote into it makes it theirs', async () => {
  const { wire, world, link, updating } = await logged();
  const left = await made(updating(rejected, link), wire);
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
  const found = unwrap(await notion.copies(updating(rejected, left), left, wire));
  expect(found.documents).toEqual([left]);
  expect(found.repeated).toEqual([`${left.href}#${again[0]?.replaceAll('-', '')}`]);
  const written = nodeOf(world, again[1] ?? '');
  written.content = { rich_text: [{ type: 'text', text: { content: 'Ours now.' } }] };
  expect(unwrap(await notion.copies(updating(rejected, left), left, wire)).repeated).toEqual([]);
});

test('copies under a page are found by the title with which they were made, too', async () => {
  const { wire } = openNotion();
  const work = creating(rollout, handbook);
  const first = await made(work, wire);
  const second = await made(work, wire);
  const mended: NotionWork = { ...creating({ ...rollout, title: 'Mended' }, handbook), link: first };
  const ids = async (asked: NotionWork) =>
    unwrap(await notion.copies(asked, first, wire)).documents.map(({ id }) => id);
  expect(await ids({ ...mended, titles: ['Mended', rollout.title] })).toEqual([first.id, second.id]);
  expect(await ids(mended)).toEqual([]);
});

const wordsOf = (world: World, id: string) =>
  list(nodeOf(world, id).content.rich_text)
    .map((item) => string(record(record(item).text).content))
    .join('');
