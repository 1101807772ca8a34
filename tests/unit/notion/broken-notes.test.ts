import { expect, test } from 'vitest';
import { rollout } from '@/tests/samples/sample-decisions';
import type { DocumentLink } from '@/utils/destinations/destination';
import { notionReader } from '@/utils/destinations/notion/reader';
import { brokenNotes } from '@/utils/destinations/written/broken-notes';
import type { Change } from '@/utils/destinations/written/compare';
import { documentText } from '../../office/notion/text.ts';
import { creating, made, openNotion, registerPlace, settings, unwrap } from './office';

async function logged() {
  const office = openNotion();
  const place = await registerPlace(office.http);
  const link = await made(creating(rollout, place), office.http);
  return { ...office, place, link };
}
const withNote = (link: DocumentLink, name: string, note: string): DocumentLink => ({
  ...link,
  parts: { ...link.parts, [name]: note },
});
const later = { ...rollout, status: 'rejected' } as const;

test.each(
  brokenNotes.flatMap(([name, note]) => ['wrote', 'said', 'runs'].map((part) => [part, name, note] as const)),
)('an update is written where the note “%s” is damaged: %s', async (part, _, note) => {
  const { http, world, place, link } = await logged();
  const work = {
    kind: 'update',
    settings,
    place,
    decision: later,
    link: withNote(link, part, note),
  } as const;
  const next = await made(work, http);
  const text = documentText(world, link.id);
  expect(text.split('## Update of')).toHaveLength(2);
  expect(text).toContain('Status: Rejected');
  // And the next one, with what was noted now.
  await made({ ...work, decision: { ...later, why: 'It snows.' }, link: next }, http);
  expect(documentText(world, link.id)).toContain('Why: It snows.');
});

test('words of a person in our box stay where the note of it is damaged', async () => {
  const { http, world, place, link } = await logged();
  const callout = [...world.nodes.values()].find(({ type }) => type === 'callout');
  if (callout === undefined) throw new Error('There is no box');
  callout.content = { ...callout.content, rich_text: [{ type: 'text', text: { content: 'as Jonas said' } }] };
  const broken = withNote(link, 'wrote', '[[');
  await made({ kind: 'update', settings, place, decision: later, link: broken }, http);
  expect(documentText(world, link.id)).toContain('as Jonas said');
});

test('a damaged note of the words costs the comparison of the properties alone', async () => {
  const { http, place, link } = await logged();
  const look = async (at: DocumentLink) =>
    unwrap(await notionReader.changes({ settings, place, link: at, decision: rollout }, http));
  const none: readonly Change[] = [];
  expect(await look(link)).toEqual({ changes: none, isWhole: true });
  expect(await look(withNote(link, 'said', '{'))).toEqual({ changes: none, isWhole: false });
});
