import { describe, expect, test } from 'vitest';
import { plainMail, readMails } from '@/tests/kits/site/mail';

const question = [
  'Dear all,',
  'the new depot opens on the ninth of May and needs a second key.',
  'Who can bring one?',
];
const [, long = ''] = question;
const last = (bodies: readonly string[], authors?: readonly string[]) => readMails(bodies, authors).at(-1);

describe('lines that stand in an earlier message', () => {
  test.each([
    ['all of it below the answer', ['I can.', '', ...question], 'I can.'],
    ['all of it above the answer', [...question, '', 'I can.'], 'I can.'],
    [
      'behind quote marks, without an attribution',
      ['I can.', ...question.map((line) => `> ${line}`)],
      'I can.',
    ],
    ['one short line behind a quote mark', ['> Who can bring one?', 'I can.'], 'I can.'],
    ['a part of it', ['I can.', long, 'Who can bring one?'], 'I can.'],
    ['one long line', [long, 'Good.'], 'Good.'],
    ['a line left out between', ['I can.', 'Dear all,', long], 'I can.'],
    [
      'broken anew behind quote marks',
      ['I can.', '> the new depot opens on the ninth', '> of May and needs a second key.'],
      'I can.',
    ],
    [
      'an attribution that we cannot read',
      ['I can.', 'Noong 3 Mar 2026 si lea@brook.example:', '> Dear all,', `> ${long}`],
      'I can.',
    ],
    ['answers between', ['> Dear all,', 'hello', `> ${long}`, 'I can.'], 'hello\nI can.'],
  ])('go: %s', (_, lines, own) => {
    expect(last([plainMail(...question), plainMail(...lines)])?.own).toBe(own);
  });

  test.each([
    ['a short line again', ['Who can bring one?', 'I ask again.']],
    ['a greeting again', ['Dear all,', 'I can.']],
    ['in another order', ['Who can bring one?', 'Dear all,', 'I can.']],
    ['words within a line', [`As you say, ${long}`, 'I can.']],
    ['other words behind a quote mark', ['> 90 % of all keys', 'I can.']],
    [
      'one line known, one not, behind quote marks',
      ['> Dear all,', '> three keys are more than two', 'I can.'],
    ],
    ['the same mail once more', question],
  ])('stay: %s', (_, lines) => {
    const found = last([plainMail(...question), plainMail(...lines)]);
    expect(found).toEqual({ own: lines.join('\n'), rest: [] });
  });

  test('the writer’s own words stay the writer’s when said again', () => {
    const bodies = [plainMail(...question), plainMail('Nobody?', ...question)];
    expect(last(bodies, ['lea', 'lea'])?.own).toBe(['Nobody?', ...question].join('\n'));
    expect(last(bodies, ['lea', 'tom'])?.own).toBe('Nobody?');
  });

  test('what an earlier message itself quoted is known, too', () => {
    const second = plainMail('I can.', ...question.map((line) => `> ${line}`));
    const third = plainMail('Thank you.', '> I can.', ...question.map((line) => `>> ${line}`));
    expect(readMails([plainMail(...question), second, third]).map(({ own }) => own)).toEqual([
      question.join('\n'),
      'I can.',
      'Thank you.',
    ]);
  });

  test('a later message takes nothing from an earlier one', () => {
    expect(readMails([plainMail('So:', long), plainMail(long, 'Yes.')])[0]?.own).toBe(`So:\n${long}`);
  });
});
