import { expect, test } from 'vitest';
import { documentWordsIn } from '@/tests/kits/document-words';
import { rollout } from '@/tests/samples/sample-decisions';
import { readLink } from '@/utils/destinations/read-link';
import { changedFields, changedWords, fieldSnapshotOf } from '@/utils/destinations/written/field-snapshot';
import { templates } from '@/utils/domain/decision/decision';
import type { LinkedDecision } from '@/utils/domain/decision/linked-decision';
import old from './old-snapshots.json';

/** What these rows, written by version 0.1.0, were written of. */
const full = {
  ...rollout,
  next: 'Train support.',
  obstacles: 'The billing fix.',
  measures: ['Tickets per week', 'Sign-ups'],
  byWhen: '2027-03-31',
  supersededBy: '2027-01-05-new',
  ends: { supersedes: { title: 'Rollout plan', href: 'https://www.notion.so/a' } },
};
const written: Readonly<Record<keyof typeof old, LinkedDecision>> = {
  plain: full,
  daci: { ...full, template: 'daci' },
  madr: { ...full, template: 'madr' },
  update: { ...full, template: 'update' },
  goal: { ...full, template: 'goal' },
  utc: { ...rollout, decidedOn: null, capturedZone: 'UTC' },
  far: { ...rollout, decidedOn: { date: '2026-11-20', zone: 'Asia/Tokyo' } },
};
const rows = Object.entries(old) as [keyof typeof old, Record<string, string>][];

const link = { id: 'p', href: 'https://www.notion.so/p' };
/** As it was kept, and as the versions after it kept it under another name. */
const forms = (snapshot: Record<string, string>) => [
  readLink('notion', { ...link, parts: { said: JSON.stringify(snapshot) } }),
  readLink('google-docs', { ...link, notes: { fieldSnapshot: snapshot } }),
];

test.each(rows)('a row of version 0.1.0 does not look changed: %s', (name, snapshot) => {
  for (const { notes } of forms(snapshot)) {
    expect(changedFields(written[name], notes?.fieldSnapshot)).toEqual([]);
    expect(notes?.fieldSnapshot).toEqual(fieldSnapshotOf(written[name]));
  }
});

test.each(rows)('what did change since such a row is told, and nothing else: %s', (name, snapshot) => {
  const now: LinkedDecision = {
    ...written[name],
    status: 'rejected',
    objectionDeadline: Date.UTC(2026, 11, 3, 16),
    actions: [{ what: 'Tell support', owner: { name: 'Ananya Rao' }, due: '2026-12-04' }],
  };
  for (const { notes } of forms(snapshot))
    expect(changedFields(now, notes?.fieldSnapshot)).toEqual([
      'fields.status',
      'fields.actions',
      'fields.objection',
    ]);
});

test('a moment that nobody can read is told once more, and costs no other field', () => {
  const [first] = forms({ ...old.plain, 'Final unless someone objects by': 'some day' });
  expect(changedFields(full, first?.notes?.fieldSnapshot)).toEqual(['fields.objection']);
});

test('what is kept holds no word of any language: other words make no decision look changed', () => {
  const german = documentWordsIn('de');
  for (const template of templates) {
    const decision = { ...full, template };
    const kept = fieldSnapshotOf(decision);
    expect(changedWords(decision, kept, german)).toEqual([]);
    expect(Object.keys(kept).every((key) => /^fields\.[a-z-]+$/.test(key))).toBe(true);
  }
  expect(changedWords({ ...full, revisitOn: null }, fieldSnapshotOf(full), german)).toEqual([
    { field: 'fields.revisit-on', name: 'Überprüfen am', now: { text: 'nichts mehr' } },
  ]);
});
