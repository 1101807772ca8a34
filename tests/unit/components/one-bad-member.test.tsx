import 'fake-indexeddb/auto';
import type { ReactNode } from 'react';
import { renderToString } from 'react-dom/server';
import { beforeAll, describe, expect, test } from 'vitest';
import { DraftSource } from '@/components/draft/draft-source';
import { LineRow } from '@/components/log/line-row';
import { RecordFacts } from '@/components/log/record-facts';
import { NowRow } from '@/components/popup/now-row';
import { calendarAround } from '@/components/popup/person-now';
import { useTeamStates } from '@/components/popup/use-team-states';
import { LineAt } from '@/components/strip/line-at';
import { ReaderContext } from '@/components/ui/reader';
import { emptyBackup } from '@/tests/samples/empty-backup';
import { sampleRows } from '@/tests/samples/sample-rows';
import { badValues, everySpoiled, pathsOf, spoiled } from '@/tests/samples/spoil';
import { planRestore } from '@/utils/backup/plan';
import { readBackupText } from '@/utils/backup/read-backup';
import { readCapture } from '@/utils/decisions/capture/capture-schema';
import { lineOf } from '@/utils/domain/decision/decision-line';
import { compileFor } from '@/utils/domain/time/calendar';
import { axisAround } from '@/utils/domain/time/day-axis';
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
const row = { ref: () => {}, style: {}, 'data-index': 0 };
const axis = axisAround(now, zone);
const Working = ({ person }: { readonly person: StoredPerson }) => (
  <>{useTeamStates([person], now, now, axis).atLine.working}</>
);
const rows = sampleRows('a');
const decision = (rows.decisions as StoredDecision).decision;
const html = (part: ReactNode) => renderToString(<ReaderContext value={reader}>{part}</ReaderContext>);
const when = (at: number) => clockText(at, zone, display);

test('of a capture with one bad member every other one is read, whichever it is', () => {
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
  const bads = [...badValues, 'x'.repeat(5000), {}, []];
  console.log(`${members.length} members x ${bads.length} bad values`);
  expect(members.length * bads.length).toBeGreaterThan(1_900);
  for (const path of members) {
    const list = path[0] === 'messages' ? 'messages' : 'participants';
    const untouched = list === 'messages' ? 'participants' : 'messages';
    const others = whole?.[list].filter((_, index) => index !== Number(path[1]));
    for (const bad of bads) {
      const read = readCapture(spoiled(page, path, bad));
      for (const other of others ?? []) expect(read?.[list]).toContainEqual(other);
      expect(read?.[untouched]).toEqual(whole?.[untouched]);
    }
  }
});

describe('of a file of everything with one bad member every other entry is taken', () => {
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
    ...emptyBackup,
    display,
    keyOfId: new Map(),
    isNormsLocked: false,
  };
  const sizes = async (input: object) => {
    const read = await readBackupText(JSON.stringify(input), '2026-11-22');
    if (!read.ok) throw new Error(sayEnglish(read.what));
    const { backup } = read;
    // Whatever was taken can be planned and told.
    await planRestore(backup, empty, 'file', when);
    return {
      backup,
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
      for (const [at, path] of paths.entries()) {
        // Each member three times, all bad values in turn.
        for (const turn of [0, 1, 2]) {
          const bad = badValues[(3 * at + turn) % badValues.length];
          const { backup, ...found } = await sizes(spoiled(file, path, bad));
          for (const other of lists)
            expect([other, found[other]]).toEqual([other, other === list ? expect.any(Number) : 2]);
          expect(found[list]).toBeGreaterThanOrEqual(1);
          if (found[list] < 2) expect(found.problems).toBeGreaterThan(0);
          else if (list === 'decisions' || list === 'drafts') {
            const taken = backup[list][Number(path[1])];
            drawn(taken?.decision as typeof decision);
          }
        }
      }
    },
    120_000,
  );
});

describe('a stored row with one bad member is either passed over, or can be used and drawn', () => {
  test('decisions and drafts', () => {
    let [refused, used] = [0, 0];
    for (const stored of everySpoiled(rows.decisions as StoredDecision)) {
      if (tableLooks.decisions?.(stored) !== null) {
        refused++;
        continue;
      }
      used++;
      drawn(stored.decision);
      const line = lineOf(stored.decision, stored.id, stored.savedAt);
      expect(html(<LineRow line={line} isCurrent={false} row={row} />)).toContain('log-line-meta');
    }
    console.log(`${refused + used} rows with a bad member: ${refused} passed over, ${used} drawn`);
    expect(refused).toBeGreaterThan(200);
    expect(used).toBeGreaterThan(200);
  }, 120_000);

  test('people', () => {
    for (const person of everySpoiled(rows.people as StoredPerson)) {
      if (tableLooks.people?.(person) !== null) continue;
      compileFor(person, now);
      expect(
        html(
          <LineAt value={now}>
            <NowRow
              {...{ person, row, axis, calendar: calendarAround(person, axis.from) }}
              norms={[]}
              channel="e-mail"
            />
          </LineAt>,
        ),
      ).toMatch(/popup-clock.*\d/);
      expect(html(<Working person={person} />)).toMatch(/^[01]$/);
    }
  }, 60_000);

  test('signals', () => {
    const signals = { consent: true, revision: 5, display: { hourCycle: 'h12', locale: 'de' } };
    for (const stored of everySpoiled(signals)) {
      const read = signalsOf(stored);
      expect(clockText(now, zone, read.display)).toMatch(/\d/);
      expect(Number.isFinite(read.revision)).toBe(true);
    }
  });
});

/** Everything that draws or writes a decision. */
function drawn(each: typeof decision): void {
  expect(html(<RecordFacts decision={each} />)).toContain('record-facts');
  html(<DraftSource decision={each} />);
}

beforeAll(() => {
  expect(tableLooks.decisions?.(rows.decisions)).toBeNull();
});
