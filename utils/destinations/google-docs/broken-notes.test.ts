import { expect, test } from 'vitest';
import { rollout } from '../markdown/sample-decisions';
import { brokenNotes } from '../written/broken-notes';
import { connected, delivered } from './test-world';

test.each(
  brokenNotes.flatMap(([name, note]) => ['wrote', 'said'].map((part) => [part, name, note] as const)),
)('an update is written where the note “%s” is damaged: %s', async (part, _, note) => {
  const { work, wire, text } = await connected();
  const link = await delivered(work('create', rollout), wire);
  const broken = { ...link, parts: { ...link.parts, [part]: note } };
  const next = await delivered(
    work('update', { ...rollout, status: 'rejected', title: 'A new title' }, broken),
    wire,
  );
  expect(text().split('Update of')).toHaveLength(2);
  expect(text().split('Update of')[1]).toContain('Rejected');
  // Our title line is only known by the note.
  expect(text().split('\n').includes(rollout.title)).toBe(part === 'wrote');
  await delivered(work('update', { ...rollout, why: 'It snows.' }, next), wire);
  expect(text()).toContain('Why: It snows.');
});
