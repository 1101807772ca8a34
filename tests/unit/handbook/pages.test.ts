import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { packOf } from '@/scripts/words/catalogue.ts';
import {
  type Channel,
  channels,
  clocks,
  type EscalationStep,
  type Norm,
  type NormMatrix,
  type StepHours,
  shippedNorms,
  type Urgency,
  urgencies,
} from '@/utils/domain/norms/norms';
import { wrongHours } from '@/utils/domain/norms/step-hours';
import { isNorm } from '@/utils/handbook/norms-schema';
import { readHandbook } from '@/utils/handbook/read-handbook';
import { writeHandbook } from '@/utils/handbook/write-handbook';
import { sayEnglish } from '@/utils/words/english';
import { languages } from '@/utils/words/languages';
import type { PagesWords } from '@/utils/words/made/pages';
import { sayIn } from '@/utils/words/say';

const speakers = languages.map((language) => ({
  language,
  say: sayIn<PagesWords>(packOf('pages', language), language, language),
}));
const all = speakers.map(({ say }) => say);

const amounts = fc.oneof(
  fc.integer({ min: 1, max: 400 }).map((quarters) => quarters / 4),
  fc.integer({ min: 1, max: 4000 }),
);
const words = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
  .map((text) => text.replace(/\s+/g, ' ').trim());
const wall = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));
const oneDay = fc
  .tuple(wall, wall)
  .map(([one, other]) =>
    one < other ? [[one, other] as const] : one > other ? [[other, one] as const] : [],
  );
const stepHours: fc.Arbitrary<StepHours> = fc.oneof(
  fc.constantFrom<StepHours[]>(
    { of: 'person', address: { kind: 'email', value: 'mara_voss+on.call@team.example' } },
    { of: 'person', address: { kind: 'slack-user', value: 'U0MARA01' } },
    { of: 'person', address: { kind: 'slack-user', value: 'W0MARA01', team: 'T0TEAM01' } },
  ),
  fc
    .record({
      of: fc.constant('channel' as const),
      zone: fc.constantFrom('Europe/Berlin', 'America/Los_Angeles', 'America/Argentina/Buenos_Aires', 'UTC'),
      week: fc.record({
        mon: oneDay,
        tue: oneDay,
        wed: oneDay,
        thu: oneDay,
        fri: oneDay,
        sat: oneDay,
        sun: oneDay,
      }),
    })
    .filter((hours) => wrongHours(hours) === null),
);
const step = fc
  .record({
    amount: amounts,
    unit: fc.constantFrom(...clocks),
    what: words,
    hours: fc.option(stepHours, { nil: undefined }),
  })
  .map(({ hours, ...rest }): EscalationStep => (hours === undefined ? rest : { ...rest, hours }));
const norms: fc.Arbitrary<Norm | null> = fc.option(
  fc
    .record({
      amount: amounts,
      unit: fc.constantFrom(...clocks),
      escalation: fc.array(step, { maxLength: 2 }),
    })
    .map(({ escalation, ...norm }): Norm => (escalation.length === 0 ? norm : { ...norm, escalation }))
    .filter(isNorm),
);
const matrices: fc.Arbitrary<NormMatrix> = fc
  .array(norms, { minLength: 16, maxLength: 16 })
  .map((cells) =>
    matrix((channel, urgency) => cells[channels.indexOf(channel) * 4 + urgencies.indexOf(urgency)] ?? null),
  );

const matrix = (of: (channel: Channel, urgency: Urgency) => Norm | null) =>
  Object.fromEntries(
    channels.map((channel) => [
      channel,
      Object.fromEntries(urgencies.map((urgency) => [urgency, of(channel, urgency)])),
    ]),
  ) as NormMatrix;
const nothing = matrix(() => null);

describe.each(speakers)('a page in $language', ({ say }) => {
  test('gives the same norms back, steps included', () => {
    fc.assert(
      fc.property(matrices, (team) => {
        expect(readHandbook(writeHandbook(team, say), nothing, all)).toEqual({ norms: team, problems: [] });
      }),
      { numRuns: 25 },
    );
  });

  test('copied out of a document, with tabs between the cells', () => {
    const pasted = writeHandbook(shippedNorms, say)
      .split('\n')
      .filter((line) => !line.includes('---'))
      .map((line) => (line.startsWith('|') ? line.slice(2, -2).split(' | ').join('\t') : line))
      .join('\r\n');
    expect(pasted).not.toContain('|');
    expect(readHandbook(pasted, nothing, all)).toEqual({ norms: shippedNorms, problems: [] });
  });
});

describe('hours below a step', () => {
  const english = all[0];
  if (english === undefined) throw new Error('no language');
  const hours: StepHours = { of: 'person', address: { kind: 'email', value: 'mara@team.example' } };
  const escalation = [
    { amount: 8, unit: 'working-hours', what: 'call Mara', hours },
    { amount: 9, unit: 'working-hours', what: 'In the working hours of ada@team.example' },
  ] as const;
  const team = matrix((_, urgency) =>
    urgency === 'urgent' ? { amount: 4, unit: 'working-hours', escalation } : null,
  );
  const page = writeHandbook(team, english);
  const read = (text: string) => {
    const found = readHandbook(text, nothing, all);
    const steps = found?.norms.direct.urgent?.escalation ?? [];
    return {
      hours: steps.map((one) => one.hours),
      problems: found?.problems.map((one) => sayEnglish(one)).filter((one) => one.startsWith('Direct')),
    };
  };

  test('are a line of their own, and the same words in a step stay its words', () => {
    expect(page).toContain('call Mara\n  - In the working hours of mara@team.example\n');
    expect(read(page)).toEqual({ hours: [hours, undefined], problems: [] });
  });

  test.each([
    ['without its indent, as copied from a document', (text: string) => text.replaceAll('\n  - ', '\n')],
    [
      'in capitals and with spaces',
      (text: string) => text.replace('  - In the working', '  -  IN  THE working'),
    ],
    ['with an empty line before it', (text: string) => text.replaceAll('\n  - ', '\n\n- ')],
  ])('%s', (_, change) => expect(read(change(page)).hours).toEqual([hours, undefined]));

  test('a line between them ends the step: what is below that is no word of it', () => {
    const [apart] = read(page.replaceAll('\n  - ', '\n- Then we talk.\n- ')).hours;
    expect(apart).toBeUndefined();
  });

  test.each(['Open soon, time zone Europe/Berlin', 'Open Mon 09:00-17:00, time zone Berlin time'])(
    'hours that are none are told, and cost the step nothing else: %s',
    (line) => {
      const found = read(page.replaceAll('In the working hours of mara@team.example', line));
      expect(found.hours).toEqual([undefined, undefined]);
      expect(found.problems).toEqual([
        `Direct message, Urgent: “- ${line}” can’t be read as the hours of a step, so the step has none.`,
      ]);
    },
  );

  test('a page from before hours could be in it is read as it was', () => {
    const before = page.replaceAll('\n  - In the working hours of mara@team.example', '');
    expect(read(before)).toEqual({ hours: [undefined, undefined], problems: [] });
  });
});

test('a bar in a step is no end of a cell', () => {
  const escalation = [{ amount: 8, unit: 'working-hours', what: 'a | b \\| c' }] as const;
  const norm: Norm = { amount: 4, unit: 'working-hours', escalation };
  const team = matrix((_, urgency) => (urgency === 'urgent' ? norm : null));
  for (const say of all)
    expect(readHandbook(writeHandbook(team, say), nothing, all)).toEqual({ norms: team, problems: [] });
});

describe('a page that people wrote', () => {
  const page = (rows: readonly string[]) => ['| | Urgent | Standard |', '|---|:-:|--:|', ...rows].join('\n');
  const read = (text: string) => {
    const found = readHandbook(text, shippedNorms, all);
    return found && { ...found, problems: found.problems.map((problem) => sayEnglish(problem)) };
  };

  test('what it gives is taken; what it leaves out stays and is told', () => {
    const found = read(page(['| **E-mail** | 2 working  hours | *No reply expected* |']));
    expect(found?.norms['e-mail']).toEqual({
      ...shippedNorms['e-mail'],
      urgent: { amount: 2, unit: 'working-hours' },
      standard: null,
    });
    expect(found?.norms.direct).toEqual(shippedNorms.direct);
    expect(found?.problems).toEqual(['Norms given here: 2 of 16. Yours stay for the others.']);
  });

  test.each(['4 hrs', '0 hours', '1.5 working days', 'soon', '4 working hours or so', '−4 hours', ''])(
    'an entry that is none stays as it was: %s',
    (cell) => {
      const found = read(page([`| E-mail | ${cell} | 24 hours |`]));
      expect(found?.norms['e-mail'].urgent).toEqual(shippedNorms['e-mail'].urgent);
      expect(found?.norms['e-mail'].standard).toEqual({ amount: 24, unit: 'hours' });
      expect(found?.problems.filter((one) => one.startsWith('E-mail, Urgent'))).toHaveLength(1);
    },
  );

  test.each([
    ['1,000 hours', 1000],
    ['1.5 hours', 1.5],
    ['1,5 hours', 1.5],
    ['٤ hours', 4],
    ['0.25 hours', 0.25],
  ])('a number is read as it is written: %s', (cell, amount) => {
    expect(read(page([`| E-mail | ${cell} | 24 hours |`]))?.norms['e-mail'].urgent?.amount).toBe(amount);
  });

  test('two tables that differ decide nothing', () => {
    const table = (cell: string) => page([`| E-mail | ${cell} | 24 hours |`]);
    const found = read(`${table('2 hours')}\n\nOld:\n\n${table('3 hours')}`);
    expect(found?.norms['e-mail'].urgent).toEqual(shippedNorms['e-mail'].urgent);
    expect(found?.problems).toContain(
      'E-mail, Urgent: the page gives different norms, so yours stays as it is.',
    );
    expect(read(`${table('2 hours')}\n\n${table('2 hours')}`)?.norms['e-mail'].urgent?.amount).toBe(2);
  });

  test('steps that come before the norm are left out and told', () => {
    const text = `${page(['| E-mail | 4 hours | 24 hours |'])}\n\n- E-mail, Urgent, after 2 hours: call`;
    const found = read(text);
    expect(found?.norms['e-mail'].urgent).toEqual({ amount: 4, unit: 'hours' });
    expect(found?.problems).toContain('E-mail, Urgent: the steps don’t fit the norm, so they are left out.');
  });

  test.each(['', 'Urgent', '| a | b |\n|---|---|\n| E-mail | 4 hours |', 'E-mail\tUrgent\nfoo\tbar'])(
    'no table of norms: %j',
    (text) => {
      expect(readHandbook(text, shippedNorms, all)).toBeNull();
    },
  );
});
