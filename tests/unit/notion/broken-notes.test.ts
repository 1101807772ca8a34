import { expect, test } from 'vitest';
import { englishWords } from '@/tests/kits/document-words';
import { asStoredBefore, damaged, noteNames } from '@/tests/kits/old-parts';
import { rollout } from '@/tests/samples/sample-decisions';
import type { DocumentLink } from '@/utils/destinations/destination';
import type { NotionNotes } from '@/utils/destinations/notion/notes';
import { readLink } from '@/utils/destinations/read-link';

type Link = DocumentLink<NotionNotes>;

import { brokenNotes } from '@/tests/samples/broken-notes';
import { notionReader } from '@/utils/destinations/notion/reader';
import type { DocumentChange } from '@/utils/destinations/written/compare';
import { documentText } from '../../office/notion/text.ts';
import { creating, made, openNotion, registerPlace, settings, unwrap } from './office';

async function logged() {
  const office = openNotion();
  const place = await registerPlace(office.http);
  const link = await made(creating(rollout, place), office.http);
  return { ...office, place, link };
}
type Note = keyof typeof noteNames;

/** With one note as the version before, or this one, would have left it damaged. */
function withNote(link: Link, name: Note, note: string, isOld = false): Link {
  const old = asStoredBefore(link);
  return readLink(
    'notion',
    isOld ? { ...old, parts: { ...old.parts, [name]: note } } : damaged(link, noteNames[name], note),
  );
}
const later = { ...rollout, status: 'rejected' } as const;

const cases = brokenNotes.flatMap(([name, note]) =>
  (['wrote', 'said', 'runs'] as const).flatMap((part) =>
    ([true, false] as const).map((isOld) => [part, name, isOld, note] as const),
  ),
);

test.each(cases)(
  'an update is written where the note “%s” is damaged: %s; by the version before: %s',
  async (part, _, isOld, note) => {
    const { http, world, place, link } = await logged();
    const work = {
      kind: 'update',
      settings,
      place,
      decision: later,
      link: withNote(link, part, note, isOld),
      words: englishWords,
    } as const;
    const next = await made(work, http);
    const text = documentText(world, link.id);
    expect(text.split('## Update of')).toHaveLength(2);
    expect(text).toContain('Status: Rejected');
    // And the next one, with what was noted now.
    await made({ ...work, decision: { ...later, why: 'It snows.' }, link: next }, http);
    expect(documentText(world, link.id)).toContain('Why: It snows.');
  },
);

test('words of a person in our box stay where the note of it is damaged', async () => {
  const { http, world, place, link } = await logged();
  const callout = [...world.nodes.values()].find(({ type }) => type === 'callout');
  if (callout === undefined) throw new Error('There is no box');
  callout.content = { ...callout.content, rich_text: [{ type: 'text', text: { content: 'as Jonas said' } }] };
  const broken = withNote(link, 'wrote', '[[');
  await made({ kind: 'update', settings, place, decision: later, link: broken, words: englishWords }, http);
  expect(documentText(world, link.id)).toContain('as Jonas said');
});

test('a damaged note of the words costs the comparison of the properties alone', async () => {
  const { http, place, link } = await logged();
  const look = async (at: Link) =>
    unwrap(
      await notionReader.changes({ settings, place, link: at, decision: rollout, words: englishWords }, http),
    );
  const none: readonly DocumentChange[] = [];
  expect(await look(link)).toEqual({ changes: none, isWhole: true });
  expect(await look(withNote(link, 'said', '{'))).toEqual({ changes: none, isWhole: false });
});

test('a whole link of the version before is as good as one of this version', async () => {
  const { http, world, place, link } = await logged();
  const before = readLink('notion', asStoredBefore(link));
  expect(before).toEqual(link);
  const next = await made(
    { kind: 'update', settings, place, decision: later, link: before, words: englishWords },
    http,
  );
  const [, section = ''] = documentText(world, link.id).split('## Update of');
  expect(section).toContain('Status: Rejected');
  expect(section).not.toContain('Why:');
  expect(readLink('notion', asStoredBefore(next))).toEqual(next);
  expect(readLink('notion', JSON.parse(JSON.stringify(next)))).toEqual(next);
});
