import { expect, test } from 'vitest';
import { connected, delivered } from '@/tests/kits/google-docs/test-world';
import { rollout } from '@/tests/samples/sample-decisions';
import { brokenNotes } from '@/utils/destinations/written/broken-notes';

test.each(
  brokenNotes.flatMap(([name, note]) => ['wrote', 'said'].map((part) => [part, name, note] as const)),
)('an update is written where the note “%s” is damaged: %s', async (part, _, note) => {
  const { work, http, text } = await connected();
  const link = await delivered(work('create', rollout), http);
  const broken = { ...link, parts: { ...link.parts, [part]: note } };
  const next = await delivered(
    work('update', { ...rollout, status: 'rejected', title: 'A new title' }, broken),
    http,
  );
  expect(text().split('Update of')).toHaveLength(2);
  expect(text().split('Update of')[1]).toContain('Rejected');
  // Our title line is only known by the note.
  expect(text().split('\n').includes(rollout.title)).toBe(part === 'wrote');
  await delivered(work('update', { ...rollout, why: 'It snows.' }, next), http);
  expect(text()).toContain('Why: It snows.');
});
