import 'fake-indexeddb/auto';
import fc from 'fast-check';
import type { ReactNode } from 'react';
import { renderToString } from 'react-dom/server';
import { beforeAll, describe, expect, test } from 'vitest';
import { DraftSource } from '@/components/draft/draft-source';
import { LineList } from '@/components/log/line-list';
import { RecordFacts } from '@/components/log/record-facts';
import { PeopleNow } from '@/components/popup/people-now';
import { ReaderContext } from '@/components/ui/reader';
import { sampleRows } from '@/tests/samples/sample-rows';
import { badValues, pathsOf, spoiled, spoiledOf } from '@/tests/samples/spoil';
import { planRestore } from '@/utils/backup/plan';
import { readBackupText } from '@/utils/backup/read-backup';
import { readCapture } from '@/utils/decisions/capture/capture-schema';
import { lineOf } from '@/utils/domain/decision/decision-line';
import { compileFor } from '@/utils/domain/time/calendar';
import { clockText } from '@/utils/domain/time/words';
import { signalsOf } from '@/utils/platform/signals';
import { personOfFile } from '@/utils/roster/file/write-json';
import type { StoredDecision, StoredPerson } from '@/utils/store/database';
import { tableLooks } from '@/utils/store/rows/table-looks';
import { sayEnglish } from '@/utils/words/english';

const now = Date.UTC(2026, 10, 29, 9);
const zone = 'Europe/Berlin';
const display = { hourCycle: 'auto', locale: null } as const;
const reader = { now, zone, display, say: sayEnglish };
const rows = sampleRows('a');
const decision = (rows.decisions as StoredDecision).decision;
const html = (part: ReactNode) => renderToString(<ReaderContext value={reader}>{part}</ReaderContext>);
const when = (at: number) => clockText(at, zone, display);

test('of a capture with one bad member every other one is read, 4,000 times', () => {
  const hint = { kind: 'email', value: 'ana@fern.example', label: 'Ana' };
  const link = { label: 'Plan', href: 'https://fern.example/plan' };
  const part = { kind: 'quoted', at: 1, statedAuthor: null, statedTime: null, body: ['Said before'] };
  const message = (id: string) => ({
    ...{
      id,
      author: hint,
      sentAt: now,
      sentText: '14:00',
      leftOut: [part],
      links: [link, link],
      files: [link],
    },
    body: [{ tag: 'p', children: ['Hello ', { tag: 'a', href: link.href, children: ['you'] }] }, 'Yours'],
  });
  const page = {
    ...{ site: 'gmail', permalink: 'https://mail.google.com/mail/#all/1', threadId: '1', title: 'Rollout' },
    ...{ participants: [hint, { ...hint, value: 'bo@fern.example' }], selection: null, notRead: [] },
    messages: ['m1', 'm2', 'm3'].map(message),
  };
  const whole = readCapture(page);
  const members = pathsOf(page)
    .filter(([first]) => first === 'messages' || first === 'participants')
    .filter(({ length }) => length > 1);
  fc.assert(
    fc.property(
      fc.nat(members.length - 1),
      fc.constantFrom(...badValues, 'x'.repeat(5000), {}, []),
      (at, bad) => {
        const path = members[at] ?? [];
        const read = readCapture(spoiled(page, path, bad));
        const list = path[0] === 'messages' ? 'messages' : 'participants';
        const others = whole?.[list].filter((_, index) => index !== Number(path[1]));
        for (const other of others ?? []) expect(read?.[list]).toContainEqual(other);
        const untouched = list === 'messages' ? 'participants' : 'messages';
        expect(read?.[untouched]).toEqual(whole?.[untouched]);
      },
    ),
    { numRuns: 4_000 },
  );
});

describe('of a file of everything with one bad member every other entry is taken, 2,000 times', () => {
  const file = {
    meantime: 1,
    people: ['a', 'b'].map((key) => ({
      ...personOfFile(sampleRows(key).people as StoredPerson),
      addresses: [{ kind: 'email', value: `${key}@fern.example` }],
    })),
    norms: ['a', 'b'].map((key) => sampleRows(key).norms),
    decisions: ['a', 'b']
      .map((key) => sampleRows(key).decisions as StoredDecision)
      .map(({ savedAt, decision: saved }) => ({ savedAt, decision: saved })),
    drafts: ['c', 'd']
      .map((key) => sampleRows(key).drafts as { at: number; decision: object })
      .map(({ at, decision: one }) => ({ at, decision: one })),
    choices: ['a', 'b'].map((key) => sampleRows(key).choices),
    display: { hourCycle: 'h23', locale: 'de' },
  };
  const lists = ['people', 'norms', 'decisions', 'drafts', 'choices'] as const;
  const empty = {
    people: [],
    norms: [],
    decisions: [],
    drafts: [],
    choices: [],
    display,
    keyOfId: new Map(),
  };
  const sizes = async (input: object) => {
    const read = await readBackupText(JSON.stringify(input), '2026-11-22');
    if (!read.ok) throw new Error(sayEnglish(read.what));
    const { backup } = read;
    // Whatever was taken can be planned and told.
    await planRestore(backup, empty, 'file', when);
    for (const { decision: each } of [...backup.decisions, ...backup.drafts]) drawn(each as typeof decision);
    return {
      people: backup.rows.length,
      norms: backup.norms.length,
      decisions: backup.decisions.length,
      drafts: backup.drafts.length,
      choices: backup.choices.length,
      problems: backup.problems.length,
    };
  };

  test.each(lists)(
    '%s',
    async (list) => {
      const paths = pathsOf(file).filter((path) => path[0] === list && path.length > 1);
      await fc.assert(
        fc.asyncProperty(fc.nat(paths.length - 1), fc.constantFrom(...badValues), async (at, bad) => {
          const found = await sizes(spoiled(file, paths[at] ?? [], bad));
          for (const other of lists)
            expect([other, found[other]]).toEqual([other, other === list ? expect.any(Number) : 2]);
          expect(found[list]).toBeGreaterThanOrEqual(1);
          if (found[list] < 2) expect(found.problems).toBeGreaterThan(0);
        }),
        { numRuns: 400 },
      );
    },
    120_000,
  );
});

describe('a stored row with one bad member is either passed over, or can be used and drawn', () => {
  test('decisions and drafts, 4,000 times', () => {
    let refused = 0;
    fc.assert(
      fc.property(spoiledOf(rows.decisions as StoredDecision), (stored) => {
        if (tableLooks.decisions?.(stored) !== null) {
          refused++;
          return;
        }
        drawn(stored.decision);
        const line = lineOf(stored.decision, stored.id, stored.savedAt);
        expect(html(<LineList lines={[line]} current="" list={null} />)).toContain('<li>');
      }),
      { numRuns: 4_000 },
    );
    expect(refused).toBeGreaterThan(400);
  }, 120_000);

  test('people', () => {
    fc.assert(
      fc.property(spoiledOf(rows.people as StoredPerson), (person) => {
        if (tableLooks.people?.(person) !== null) return;
        compileFor(person, now);
        const drawnHtml = html(<PeopleNow people={[person]} norms={[]} search="" />);
        expect(drawnHtml).toContain('of 1 in working hours');
      }),
      { numRuns: 2_000 },
    );
  }, 60_000);

  test('signals', () => {
    const signals = { consent: true, revision: 5, display: { hourCycle: 'h12', locale: 'de' } };
    fc.assert(
      fc.property(spoiledOf(signals), (stored) => {
        const read = signalsOf(stored);
        expect(clockText(now, zone, read.display)).toMatch(/\d/);
        expect(Number.isFinite(read.revision)).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });
});

/** Everything that draws or writes a decision. */
function drawn(each: typeof decision): void {
  expect(html(<RecordFacts decision={each} />)).toContain('record-sentence');
  html(<DraftSource decision={each} />);
}

beforeAll(() => {
  expect(tableLooks.decisions?.(rows.decisions)).toBeNull();
});
