import { expect, test } from 'vitest';
import { rollout } from '@/tests/samples/sample-decisions';
import type { SourceMessage } from '@/utils/domain/decision/decision';
import { readOwner } from '@/utils/domain/decision/read-owner';
import { messageText, type Use, withoutUsed, withWordsAs } from '@/utils/domain/decision/use-message';

const [message] = rollout.messages as readonly [SourceMessage, ...SourceMessage[]];
const ananya = { name: 'Ananya Rao', personId: 'p2' };
const jonas = { name: 'Jonas Weber', personId: 'p3' };
const mei = { name: 'Mei Tanaka', personId: 'p4' };
const people = [ananya, jonas, mei];
const blank = { ...rollout, decision: '', why: '', options: [], actions: [] };
const own = (text: string) => ({ text, isOwn: true });

test.each([
  ['I’ll update the runbook by Monday.', ananya],
  ['Let me send the list.', ananya],
  ['Ich übernehme die Liste.', ananya],
  ['Me encargo de la lista.', ananya],
  ['私が対応します', ananya],
  ['سأرسل القائمة', ananya],
  ['Jonas, can you update the runbook?', jonas],
  ['Hi Jonas, please update the runbook.', jonas],
  ['@Jonas Weber could you update it?', jonas],
  ['Jonas: update the runbook', jonas],
  ['Mei will update the runbook.', mei],
  ['Mei to update the runbook', mei],
  ['The plan is fine. Mei, bitte die Liste schicken.', mei],
])('%s names who does it', (text, owner) => {
  expect(readOwner(text, ananya, people)).toEqual(owner);
});

test.each([
  'The runbook must be updated.',
  'I will not do it.',
  'I will be away.',
  'I won’t.',
  'Jonas wrote “I will update it”.',
  'Hi Jonas, the plan is fine.',
  'Jonas will be away.',
  'Jonas, please look at it. Mei, please too.',
  'Jonas, can you send it? I will check it.',
  'Can you send it?',
  'let me know',
  'Jonasson, please send it.',
])('%s names nobody for certain', (text) => {
  expect(readOwner(text, ananya, people)).toBeNull();
});

test('a first name that two people have names neither; the whole name does', () => {
  const two = [...people, { name: 'Jonas Berg', personId: 'p5' }];
  expect(readOwner('Jonas, please send it.', ananya, two)).toBeNull();
  expect(readOwner('Jonas Weber, please send it.', ananya, two)).toEqual(jonas);
});

test('words come after what is written; an action brings owner and due date from them', () => {
  const sentence = withWordsAs(
    { ...blank, decision: 'First.' },
    'decision',
    own(' Second. \n\n Third.'),
    message,
  );
  expect(sentence?.change).toEqual({ decision: 'First.\nSecond.\n Third.' });
  expect(withWordsAs(blank, 'why', own('Since.'), message)?.change).toEqual({ why: 'Since.' });
  const text = 'Jonas, can you update the runbook\nby Tuesday?';
  expect(withWordsAs(blank, 'action', own(text), message, people)?.change).toEqual({
    actions: [{ what: 'Jonas, can you update the runbook by Tuesday?', owner: jonas, due: '2026-11-24' }],
  });
  expect(
    withWordsAs(blank, 'action', { text, isOwn: false }, message, people)?.change.actions?.[0],
  ).toMatchObject({
    owner: null,
    due: null,
  });
  expect(withWordsAs(blank, 'option', own('AMER\nfirst'), message)?.change).toEqual({
    options: ['AMER first'],
  });
  expect(withWordsAs(blank, 'option', own(' \n'), message)).toBeNull();
});

test('each use is taken back, whatever else was written since; what was changed stays', () => {
  for (const use of ['decision', 'why', 'action', 'option'] satisfies Use[]) {
    const taken = withWordsAs(rollout, use, own('Two\nlines.'), message);
    if (taken === null) throw new Error('Nothing was taken');
    const after = { ...rollout, ...taken.change };
    expect({ ...after, ...withoutUsed(after, taken.used) }).toEqual(rollout);
    const more = { ...after, why: `${after.why}\nMore.`, decision: `${after.decision}\nMore.` };
    const back = { ...more, ...withoutUsed(more, taken.used) };
    expect(back.why).toBe(`${rollout.why}\nMore.`);
    expect(back.decision).toBe(`${rollout.decision}\nMore.`);
    expect(withoutUsed(rollout, taken.used)).toBeNull();
  }
});

test('a message without words of its own gives those of its first part, as somebody else’s', () => {
  const part = {
    kind: 'forwarded' as const,
    lines: 1,
    after: 0,
    statedAuthor: null,
    statedTime: null,
    blocks: [{ type: 'paragraph' as const, runs: [{ text: 'I will do it by 2026-12-04.' }] }],
  };
  expect(messageText({ ...message, blocks: [], leftOut: [part] })).toEqual({
    text: 'I will do it by 2026-12-04.',
    isOwn: false,
  });
  expect(messageText({ ...message, leftOut: [part] })).toEqual({
    text: 'Can we settle the order of regions before Monday?',
    isOwn: true,
  });
  expect(messageText({ ...message, blocks: [] })).toEqual({ text: '', isOwn: false });
});

test('a row of a table is one line of what is used, also in a quote or a list; text around it stays as it is', () => {
  const cell = (text: string) => [{ text }];
  const paragraph = (text: string) => ({ type: 'paragraph', runs: [{ text }] }) as const;
  const table = {
    type: 'table',
    header: true,
    rows: [
      [cell('Region'), cell('Date'), cell('Owner')],
      [cell('EMEA'), [{ text: '1 ' }, { text: 'December' }], cell('Jonas')],
      [cell(' APAC\n\nwithout Japan '), cell(''), cell('Mei')],
    ],
  } as const;
  const rows = ['Region · Date · Owner', 'EMEA · 1 December · Jonas', 'APAC without Japan · Mei'];
  const textOf = (...blocks: SourceMessage['blocks']) =>
    messageText({ ...message, leftOut: undefined, blocks }).text.split('\n');
  expect(textOf(paragraph('EMEA first.'), table, paragraph('Fine?'))).toEqual([
    'EMEA first.',
    ...rows,
    'Fine?',
  ]);
  expect(textOf({ type: 'quote', blocks: [table] })).toEqual(rows);
  expect(textOf({ type: 'list', ordered: false, items: [[paragraph('Plan'), table]] })).toEqual([
    'Plan',
    ...rows,
  ]);
  expect(textOf({ type: 'code', text: 'a\nb' })).toEqual(['a', 'b']);
});
