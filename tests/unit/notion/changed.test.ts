import { expect, test } from 'vitest';
import { englishWords } from '@/tests/kits/document-words';
import { goal, hostile, rollout, update } from '@/tests/samples/sample-decisions';
import type { NotionPlace } from '@/utils/destinations/notion/place';
import { notionReader } from '@/utils/destinations/notion/reader';
import { changePhrase } from '@/utils/destinations/written/change-phrase';
import type { Decision } from '@/utils/domain/decision/decision';
import { sayEnglish } from '@/utils/words/english';
import { creating, handbook, made, openNotion, registerPlace, settings, unwrap } from './office';

const [first] = rollout.messages;
/** So many messages that they stand in toggles. */
const many: Decision = {
  ...rollout,
  messages: first
    ? Array.from({ length: 120 }, (_, at) => ({
        ...first,
        id: `m${at}`,
        sentAt: (first.sentAt ?? 0) + 60_000 * at,
      }))
    : [],
};

async function logged(decision: Decision, under?: NotionPlace) {
  const office = openNotion({ pageSize: 40 });
  const place = under ?? (await registerPlace(office.http));
  const link = await made(creating(decision, place), office.http);
  office.world.log.length = 0;
  const changes = async () =>
    unwrap(
      await notionReader.changes({ settings, place, link, decision, words: englishWords }, office.http),
    ).changes.map((change) => sayEnglish(changePhrase(change)));
  const calls = () => office.world.log.map(({ call }) => call.replace(/[\da-f]{8}-\S{27}/, '*'));
  const blocks = (type: string) => [...office.world.nodes.values()].filter((node) => node.type === type);
  return { ...office, place, link, changes, calls, blocks };
}

const text = (content: string) => ({ rich_text: [{ type: 'text', text: { content } }] });

test.each<[string, Decision]>([
  ['plain', rollout],
  ['daci', { ...rollout, template: 'daci' }],
  ['madr', { ...rollout, template: 'madr' }],
  ['update', update],
  ['goal', goal],
  ['many', many],
])('a document that nobody touched is as it was written, in two requests: %s', async (_, decision) => {
  const { changes, calls } = await logged(decision);
  expect(await changes()).toEqual([]);
  expect(calls()).toEqual(['GET /v1/pages/*', 'GET /v1/pages/*/markdown']);
});

test('what only looks changed in Markdown is read again and found to be as it was', async () => {
  const { changes } = await logged(hostile, handbook);
  expect(await changes()).toEqual([]);
});

test('where its Markdown cannot be read, the page is read block by block', async () => {
  const { changes, world } = await logged(rollout);
  world.faults.push({ kind: '400', on: 'GET /v1/pages/*/markdown' });
  expect(await changes()).toEqual([]);
});

test('what was changed there is said in sentences, and by whom is not', async () => {
  const { changes, blocks, world, link } = await logged(rollout);
  const quotes = blocks('quote');
  const edited = world.nodes.get(quotes[0]?.children[0] ?? '');
  if (edited) edited.content = text('Something else');
  if (quotes[1]) quotes[1].trashed = true;
  const [callout] = blocks('callout');
  if (callout) callout.content = { ...callout.content, ...text('Rejected · as Jonas said') };
  const why = blocks('heading_2').find(({ content }) => JSON.stringify(content).includes('Why'));
  const page = world.nodes.get(link.id);
  const after = world.nodes.get(page?.children[page.children.indexOf(why?.id ?? '') + 1] ?? '');
  if (after) after.content = text('For another reason.');
  if (page) page.properties = { ...page.properties, State: { status: { name: 'Rejected' } } };
  expect(await changes()).toEqual([
    '“State” is now “Rejected”; Meantime wrote “Accepted”.',
    'The box with the status and the decision was changed. It says: “Rejected · as Jonas said”',
    'The text under “Why” was changed.',
    'The quote of Ananya Rao, 2026-11-20 22:22 in Asia/Kolkata · 16:52 UTC was changed.',
    'The quote of Jonas Weber, 2026-11-20 17:05 UTC was removed.',
  ]);
});

test('of a long thread only what differs is read block by block', async () => {
  const { changes, calls, blocks, world } = await logged(many);
  const edited = world.nodes.get(blocks('quote')[70]?.children[0] ?? '');
  if (edited) edited.content = text('Something else');
  expect(await changes()).toHaveLength(1);
  expect(calls().length).toBeLessThan(12);
});

test('a document in the bin is said to be gone', async () => {
  const { changes, world, link } = await logged(rollout);
  const page = world.nodes.get(link.id);
  if (page) page.trashed = true;
  expect(await changes()).toEqual(['The document no longer exists, or isn’t shared with the connection.']);
});

test('what was changed here and not sent is nobody’s change there', async () => {
  const { http, place, link } = await logged(rollout);
  const decision: Decision = { ...rollout, status: 'rejected' };
  const read = unwrap(
    await notionReader.changes({ settings, place, link, decision, words: englishWords }, http),
  );
  expect(read).toEqual({ changes: [], isWhole: false });
});
