import { describe, expect, test } from 'vitest';
import { englishWords } from '@/tests/kits/document-words';
import { brokenNotes } from '@/tests/samples/broken-notes';
import { rollout } from '@/tests/samples/sample-decisions';
import { readLink } from '@/utils/destinations/read-link';
import { changedWords, fieldSnapshotOf } from '@/utils/destinations/written/field-snapshot';
import {
  fingerprintsOf,
  isFingerprints,
  renewed,
  type Section,
} from '@/utils/destinations/written/fingerprint';

const sections: readonly Section[] = [
  { kind: 'title', head: '', text: 'Rollout' },
  { kind: 'box', head: '', text: 'Accepted' },
  { kind: 'part', head: 'Why', text: 'It rains.' },
  { kind: 'quote', head: 'Ana, 17:52', text: '' },
];
const page = { id: 'p', href: 'https://www.notion.so/p' };

// Links as version 0.1.0 stored them, written out.
const inNotion = {
  ...page,
  parts: {
    callout: 'b1',
    said: '{"Title":"Rollout","Status":"Accepted"}',
    wrote: '[["title","","9f86d081884c7d65",7],["part","Why","60303ae22b998861",9]]',
    runs: '{"known":[["b0",3],["b4",2]],"fresh":1}',
    ends: 'https://www.notion.so/a https://docs.google.com/document/d/b/edit',
  },
};
const inGoogle = {
  id: 'd',
  href: 'https://docs.google.com/document/d/d/edit',
  parts: { callout: 'c0ffee', said: '{"Title":"Rollout"}', wrote: '[]', name: 'deadbeef', ends: '' },
};

test('a link of version 0.1.0 is understood, note by note', () => {
  expect(readLink('notion', inNotion)).toEqual({
    ...page,
    notes: {
      callout: 'b1',
      fieldSnapshot: { 'fields.title': 'Rollout', 'fields.status': 'accepted' },
      sectionHashes: [
        ['title', '', '9f86d081884c7d65', 7],
        ['part', 'Why', '60303ae22b998861', 9],
      ],
      blockRuns: {
        known: [
          ['b0', 3],
          ['b4', 2],
        ],
        fresh: 1,
      },
      crossLinks: ['https://www.notion.so/a', 'https://docs.google.com/document/d/b/edit'],
    },
  });
  expect(readLink('google-docs', inGoogle).notes).toEqual({
    calloutHash: 'c0ffee',
    fileNameHash: 'deadbeef',
    fieldSnapshot: { 'fields.title': 'Rollout' },
    sectionHashes: [],
    crossLinks: [],
  });
});

test('what an update of this version noted counts, and not what stood there before', () => {
  const both = { ...inNotion, notes: { callout: 'b2' } };
  expect(readLink('notion', both).notes).toEqual({ callout: 'b2' });
});

test.each([undefined, null, 'text', 7, []])('a link with %s in place of notes has none', (bad) => {
  expect(readLink('notion', { ...page, notes: bad, parts: bad })).toEqual({ ...page, notes: {} });
});

describe('a damaged note', () => {
  test.each(brokenNotes)('is null and costs no other, in both forms: %s', (_, note) => {
    for (const [old, name] of [
      ['wrote', 'sectionHashes'],
      ['said', 'fieldSnapshot'],
      ['runs', 'blockRuns'],
    ] as const) {
      const before = readLink('notion', { ...inNotion, parts: { ...inNotion.parts, [old]: note } }).notes;
      expect(before).toEqual({ ...readLink('notion', inNotion).notes, [name]: null });
      const now = readLink('notion', { ...page, notes: { ...before, [name]: note } }).notes;
      expect(now).toEqual(before);
    }
  });

  test('of what was written stays one', async () => {
    expect(await renewed(null, sections)).toBeNull();
  });

  test('of the words tells all of them again, as where nothing was noted', () => {
    expect(changedWords(rollout, null, englishWords)).toEqual(changedWords(rollout, undefined, englishWords));
    expect(changedWords(rollout, null, englishWords)).not.toEqual([]);
  });

  test('of which one member is other than it should be is damaged as a whole', async () => {
    const good: readonly unknown[] = await fingerprintsOf(sections);
    expect(isFingerprints(good)).toBe(true);
    for (const bad of [null, ['part', 'Why', 7, 3], ['part', 'Why', 'ab'], ['part', 'Why', 'ab', -1]])
      expect(isFingerprints([...good, bad])).toBe(false);
  });
});

describe('a whole note', () => {
  test('is renewed in the kinds that are given', async () => {
    const note = await fingerprintsOf(sections);
    const other = await renewed(note, [{ kind: 'title', head: '', text: 'Another' }]);
    expect(other?.map(([kind]) => kind)).toEqual(['title', 'box', 'part', 'quote']);
    expect(other?.slice(1)).toEqual(note.slice(1));
  });

  test('of the words tells none of them again', () => {
    expect(changedWords(rollout, fieldSnapshotOf(rollout), englishWords)).toEqual([]);
  });

  test('that is not there is no damaged one', async () => {
    expect(await renewed(undefined, sections)).toBeUndefined();
  });
});
