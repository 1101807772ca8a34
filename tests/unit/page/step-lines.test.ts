import { describe, expect, test } from 'vitest';
import { berlin, testMessage, testPerson } from '@/tests/kits/page/test-page';
import { sayOf } from '@/tests/kits/say-of';
import { type EscalationStep, shippedNorms } from '@/utils/domain/norms/norms';
import { receipt } from '@/utils/domain/norms/receipt';
import { replyWindow } from '@/utils/domain/norms/reply-window';
import { availabilityAt } from '@/utils/domain/time/availability';
import { cardView } from '@/utils/page/card-view';
import { expectationOf } from '@/utils/page/expectation';
import { stepLines } from '@/utils/page/step-lines';
import type { Windows } from '@/utils/page/windows';
import type { StepOpening, StepQuestion } from '@/utils/platform/messages';

const minute = 60_000;
const friday = Date.parse('2026-11-27T17:10Z'); // Fri 18:10 in Berlin, 22:40 in Bengaluru, after work
const agreed: readonly EscalationStep[] = [
  { amount: 2, unit: 'working-days', what: 'ask in #team-help' },
  { amount: 3, unit: 'working-days', what: 'call Mara' },
];

const here: Windows = {
  find: (person, norm, sentAt) => {
    const window = replyWindow(person.calendar, norm, sentAt);
    const made = window === 'beyond' ? 'beyond' : receipt(person.calendar, norm, sentAt, window);
    return window === 'beyond' || made === 'beyond' ? undefined : { window, receipt: made };
  },
};

const atAnyTime = () => {
  throw new Error('not asked where no step has hours of its own');
};

function waiting(now: number, escalation: readonly EscalationStep[] = agreed, isSent = true) {
  const norm = { amount: 1, unit: 'working-days', escalation } as const;
  const matrix = { ...shippedNorms, direct: { ...shippedNorms.direct, standard: norm } };
  const person = testPerson(friday, { norms: [{ from: 0, matrix }] });
  const message = testMessage(isSent ? { unanswered: { sentAt: friday, text: '' } } : {});
  return { person, message, expectation: expectationOf(person, message, undefined, now) };
}
function said(now: number, ...rest: [escalation?: readonly EscalationStep[], isSent?: boolean]) {
  const { person, expectation } = waiting(now, ...rest);
  return stepLines(person, expectation, here, berlin(now), atAnyTime);
}
// Sent on Friday after work, so the working days are counted from Monday 09:00 in Bengaluru.
const second = Date.parse('2026-12-02T03:30Z');
const third = Date.parse('2026-12-03T03:30Z');

test.each([
  ['before all', friday, ['From Wed 04:30 your time: ask in #team-help']],
  ['a minute before', second - minute, ['From 04:30 your time: ask in #team-help']],
  [
    'at the second day',
    second,
    ['Agreed step now: ask in #team-help', 'From Thu 04:30 your time: call Mara'],
  ],
  ['at the third', third, ['Agreed step now: call Mara']],
  ['long after', third + 5000 * minute, ['Agreed step now: call Mara']],
] as const)('%s a card says the step that is open and when the next one opens', (_, now, lines) => {
  expect(said(now)).toEqual(lines);
});

test('each step is counted on its own clock: hours pass over a weekend, working days do not', () => {
  const steps = [...agreed, { amount: 24, unit: 'hours', what: 'look again' }] as const;
  expect(said(friday, steps)[0]).toBe('From Mon 04:30 your time: look again');
  expect(said(Date.parse('2026-11-30T12:00Z'), steps)).toEqual([
    'Agreed step now: look again',
    'From Wed 04:30 your time: ask in #team-help',
  ]);
});

test('nothing sent: no step is open, and the card says the agreed steps by their amounts as before', () => {
  expect(said(friday, agreed, false)).toEqual([]);
  expect(said(friday, [])).toEqual([]);
  const note = (isSent: boolean) => {
    const { person, message, expectation } = waiting(friday, agreed, isSent);
    const availability = availabilityAt(person.calendar, friday);
    if (availability === 'beyond') throw new Error('beyond');
    return cardView(person, availability, message, expectation, undefined, berlin(friday)).windowNote;
  };
  expect(note(false)).toContain('no reply after 2 working days: ask in #team-help');
  expect(note(true)).not.toContain('no reply after');
});

test('while the worker is asked no step is told, and one that never opens costs the others nothing', () => {
  const { person, expectation } = waiting(second);
  const unknown: Windows = {
    find: (...asked) => (asked[1].amount === 3 ? undefined : here.find(...asked)),
  };
  expect(stepLines(person, expectation, unknown, berlin(second), atAnyTime)).toEqual([]);
  const never: Windows = {
    find: (...asked) => {
      const answer = here.find(...asked);
      return answer && asked[1].amount === 3
        ? { ...answer, window: { ...answer.window, due: null } }
        : answer;
    },
  };
  expect(stepLines(person, expectation, never, berlin(second), atAnyTime)).toEqual([
    'Agreed step now: ask in #team-help',
  ]);
});

test.each([
  ['de', 'Vereinbarte Stufe jetzt: ask in #team-help', 'Ab Thu 04:30 deiner Zeit: call Mara'],
  ['es', 'Paso acordado ahora: ask in #team-help', 'Desde Thu 04:30, tu hora: call Mara'],
  ['ja', '今の合意済みステップ: ask in #team-help', 'あなたの時刻でThu 04:30から: call Mara'],
  ['ar', 'الخطوة المتفق عليها الآن: ask in #team-help', 'اعتبارًا من Thu 04:30 بتوقيتك: call Mara'],
] as const)('in %s, in the words of the team', (language, ...lines) => {
  const { person, expectation } = waiting(second);
  const reader = { ...berlin(second), say: sayOf(language) };
  // Values of either direction stand in marks of their own.
  const shown = stepLines(person, expectation, here, reader, atAnyTime).map((line) =>
    line.replace(/[\u2066-\u2069]/g, ''),
  );
  // A moment is in the order of the language.
  const moment = reader.say('time.moment', { day: 'Thu', clock: '04:30' }).replace(/[\u2066-\u2069]/g, '');
  expect(shown).toEqual(lines.map((line) => line.replace('Thu 04:30', moment)));
});

describe('a step with hours of its own', () => {
  const hours = { of: 'person', address: { kind: 'email', value: 'mara@team.example' } } as const;
  const [ask, call] = agreed;
  const steps: readonly EscalationStep[] = ask && call ? [ask, { ...call, hours }] : [];
  const at = (text: string) => Date.parse(text);
  const lines = (now: number, openings: readonly StepOpening[] | null, of = steps) => {
    const { person, expectation } = waiting(now, of);
    const asked: StepQuestion[] = [];
    const found = stepLines(person, expectation, here, berlin(now), (questions) => {
      asked.push(...questions);
      return openings;
    });
    return { found, asked };
  };

  test('before it is agreed it is asked from that instant on, and shown from when it opens', () => {
    const opens = third + 90 * minute;
    const { found, asked } = lines(second, [{ opens, closes: opens + 480 * minute }]);
    expect(asked).toEqual([{ hours, from: third }]);
    expect(found).toEqual(['Agreed step now: ask in #team-help', 'From Thu 06:00 your time: call Mara']);
  });

  test('once it is agreed it is asked from now on: open until when, or the step before while it is closed', () => {
    const now = at('2026-12-03T10:20:30Z');
    const closes = at('2026-12-03T16:00Z');
    const open = lines(now, [{ opens: now - 30_000, closes }]);
    expect(open.asked).toEqual([{ hours, from: at('2026-12-03T10:20Z') }]);
    expect(open.found).toEqual(['Agreed step now, until 17:00 your time: call Mara']);
    const monday = at('2026-12-07T08:00Z');
    expect(lines(now, [{ opens: monday, closes: null }]).found).toEqual([
      'Agreed step now: ask in #team-help',
      'From Mon 09:00 your time: call Mara',
    ]);
    expect(lines(now, [{ opens: now - 30_000, closes: null }]).found).toEqual(['Agreed step now: call Mara']);
  });

  test('one that never opens costs the others nothing, and while it is asked nothing is told', () => {
    expect(lines(third, [{ opens: null, closes: null }]).found).toEqual([
      'Agreed step now: ask in #team-help',
    ]);
    expect(lines(third, []).found).toEqual(['Agreed step now: ask in #team-help']);
    expect(lines(third, null).found).toEqual([]);
  });

  test.each([
    ['de', 'Vereinbarte Stufe jetzt, bis 17:00 deiner Zeit: call Mara'],
    ['es', 'Paso acordado ahora, hasta 17:00, tu hora: call Mara'],
    ['ja', '今の合意済みステップ（あなたの時刻で17:00まで）: call Mara'],
    ['ar', 'الخطوة المتفق عليها الآن، حتى 17:00 بتوقيتك: call Mara'],
  ] as const)('in %s', (language, line) => {
    const now = at('2026-12-03T10:20Z');
    const { person, expectation } = waiting(now, steps);
    const openings = [{ opens: now, closes: at('2026-12-03T16:00Z') }];
    const reader = { ...berlin(now), say: sayOf(language) };
    const shown = stepLines(person, expectation, here, reader, () => openings);
    expect(shown.map((one) => one.replace(/[\u2066-\u2069]/g, ''))).toEqual([line]);
  });
});
