import { expect, test } from 'vitest';
import { connected, delivered } from '@/tests/kits/google-docs/test-world';
import { asStoredBefore, damaged, noteNames } from '@/tests/kits/old-parts';
import { brokenNotes } from '@/tests/samples/broken-notes';
import { rollout } from '@/tests/samples/sample-decisions';
import { readLink } from '@/utils/destinations/read-link';

const cases = brokenNotes.flatMap(([name, note]) =>
  (['wrote', 'said'] as const).flatMap((part) =>
    ([true, false] as const).map((isOld) => [part, name, isOld, note] as const),
  ),
);

test.each(cases)(
  'an update is written where the note “%s” is damaged: %s; by the version before: %s',
  async (part, _, isOld, note) => {
    const { work, http, text } = await connected();
    const link = await delivered(work('create', rollout), http);
    const old = asStoredBefore(link);
    const stored = isOld
      ? { ...old, parts: { ...old.parts, [part]: note } }
      : damaged(link, noteNames[part], note);
    const next = await delivered(
      work(
        'update',
        { ...rollout, status: 'rejected', title: 'A new title' },
        readLink('google-docs', stored),
      ),
      http,
    );
    expect(text().split('Update of')).toHaveLength(2);
    expect(text().split('Update of')[1]).toContain('Rejected');
    // Our title line is only known by the note.
    expect(text().split('\n').includes(rollout.title)).toBe(part === 'wrote');
    await delivered(work('update', { ...rollout, why: 'It snows.' }, next), http);
    expect(text()).toContain('Why: It snows.');
  },
);

test('a whole link of the version before is as good as one of this version', async () => {
  const { work, http, text } = await connected();
  const link = await delivered(work('create', rollout), http);
  const before = readLink('google-docs', asStoredBefore(link));
  expect(before).toEqual(link);
  const next = await delivered(work('update', { ...rollout, title: 'A new title' }, before), http);
  expect(text().split('\n')).toContain('A new title');
  expect(text().split('Update of')[1]).not.toContain('Why:');
  expect(readLink('google-docs', asStoredBefore(next))).toEqual(next);
});
