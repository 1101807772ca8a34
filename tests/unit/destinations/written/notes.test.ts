import { describe, expect, test } from 'vitest';
import { rollout } from '@/tests/samples/sample-decisions';
import { runsOf } from '@/utils/destinations/notion/block-runs';
import { brokenNotes } from '@/utils/destinations/written/broken-notes';
import {
  fingerprintsIn,
  fingerprintsOf,
  renewed,
  type Section,
} from '@/utils/destinations/written/fingerprint';
import { changedWords, wordsNoted, wordsWritten } from '@/utils/destinations/written/said';

const sections: readonly Section[] = [
  { kind: 'title', head: '', text: 'Rollout' },
  { kind: 'box', head: '', text: 'Accepted' },
  { kind: 'part', head: 'Why', text: 'It rains.' },
  { kind: 'quote', head: 'Ana, 17:52', text: '' },
];

describe('a damaged note', () => {
  test.each(brokenNotes)('of what was written is none, and stays as it is: %s', async (_, note) => {
    expect(fingerprintsIn(note)).toBeNull();
    expect(await renewed(note, sections)).toBe(note);
  });

  test.each(brokenNotes)(
    'of the words tells all of them again, as where nothing was noted: %s',
    (_, note) => {
      expect(changedWords(rollout, note)).toEqual(changedWords(rollout, undefined));
    },
  );

  test.each(brokenNotes)('of the blocks that are ours names none: %s', (_, note) => {
    const link = { id: 'p', href: '', parts: { runs: note } };
    expect(runsOf(link)).toEqual({ known: [], appended: [] });
  });

  test('of which one member is other than it should be is damaged as a whole', async () => {
    const good: unknown[] = JSON.parse(await fingerprintsOf(sections));
    for (const bad of [null, ['part', 'Why', 7, 3], ['part', 'Why', 'ab'], ['part', 'Why', 'ab', -1]])
      expect(fingerprintsIn(JSON.stringify([...good, bad]))).toBeNull();
  });
});

describe('a whole note', () => {
  test('is read as it was written, and renewed in the kinds that are given', async () => {
    const note = await fingerprintsOf(sections);
    expect(fingerprintsIn(note)).toEqual(JSON.parse(note));
    const other = await renewed(note, [{ kind: 'title', head: '', text: 'Another' }]);
    expect(fingerprintsIn(other)?.map(([kind]) => kind)).toEqual(['title', 'box', 'part', 'quote']);
    expect(fingerprintsIn(other)?.slice(1)).toEqual(JSON.parse(note).slice(1));
  });

  test('of the words tells none of them again', () => {
    expect(wordsNoted(wordsWritten(rollout))).not.toBeNull();
    expect(changedWords(rollout, wordsWritten(rollout))).toEqual([]);
  });

  test('that is not there is no damaged one', async () => {
    expect(fingerprintsIn(undefined)).toEqual([]);
    expect(await renewed(undefined, sections)).toBeUndefined();
  });
});
