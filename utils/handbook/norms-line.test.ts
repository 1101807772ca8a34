import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type NormMatrix, type StepHours, shippedNorms } from '@/utils/domain/norms/norms';
import { sayEnglish } from '@/utils/words/english';
import { readNormsLine, writeNormsLine } from './norms-line';

const withStep: NormMatrix = {
  ...shippedNorms,
  direct: {
    ...shippedNorms.direct,
    urgent: {
      amount: 1,
      unit: 'working-hours',
      escalation: [{ amount: 4, unit: 'working-hours', what: 'ask in #hilfe – „ruf“ 電話 👋' }],
    },
  },
};
const week = { mon: [['09:00', '17:00']], tue: [], wed: [], thu: [], fri: [], sat: [], sun: [] } as const;
const withHours = (hours: unknown): NormMatrix => ({
  ...shippedNorms,
  direct: {
    ...shippedNorms.direct,
    urgent: {
      amount: 1,
      unit: 'working-hours',
      escalation: [{ amount: 4, unit: 'working-hours', what: 'call Mara', hours: hours as StepHours }],
    },
  },
});
const line = writeNormsLine(withStep);
const read = (text: string) => readNormsLine(text);

const whole = { ok: true, norms: withStep, sources: [], problems: [] };

test('a line gives the same norms back', () => {
  expect(line).toMatch(/^meantime-norms:1:[\w-]+$/);
  expect(read(line)).toEqual(whole);
});

test('a line of before sources could be in it is read, and one without any is written as before', () => {
  const before = btoa(JSON.stringify({ norms: shippedNorms })).replaceAll('=', '');
  expect(writeNormsLine(shippedNorms)).toBe(`meantime-norms:1:${before}`);
  expect(read(`meantime-norms:1:${before}`)).toEqual({ ...whole, norms: shippedNorms });
});

test('wherever a chat or a mail breaks it, and whatever is said around it', () => {
  const breaks = fc.constantFrom('\n', '\r\n  ', ' ', '\u200B', '\u00AD', '\u2028');
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(line.length), breaks), { maxLength: 5 }), (cuts) => {
      let text = line;
      for (const [at, gap] of cuts.toSorted(([one], [other]) => other - one)) {
        if (at > 'meantime-norms:1:'.length) text = text.slice(0, at) + gap + text.slice(at);
      }
      expect(read(`Our norms: ${text}\nThanks\nAda`)).toEqual(whole);
    }),
  );
});

const base64 = line.slice('meantime-norms:1:'.length).replaceAll('-', '+').replaceAll('_', '/');
const wrapped = (gap: string) => (line.match(/.{1,60}/g) ?? []).join(gap);

test.each([
  ['a word that the browser set right behind it', `Our norms:${line}Thanks, Ada`],
  ['one letter right behind it', `${line}x`],
  ['two', `${line}ok`],
  ['three', `${line}yes`],
  ['a full stop', `Take ${line}.`],
  ['brackets and quotation marks', `(“${line}”)`],
  ['a quoted mail', `> ${wrapped('\n> ')}\n> Ada`],
  ['a mail quoted twice', `>> ${wrapped('\n>> ')}\n>> Ada`],
  ['bars of a quote, with line breaks dropped', `| ${wrapped(' | ')} | Ada`],
  ['quoted-printable', wrapped('=\r\n')],
  ['a link of Markdown', `[${line}](${line})`],
  ['a link of a mail in plain text', `norms <${line}>`],
  ['an address made of it', `https://out.example/?q=${line.replaceAll(':', '%3A')}&sa=1`],
  ['code marks', `\`${line}\``],
  [
    'marks that nobody sees, in its head as well',
    line.replace('norms', 'nor\u200Bms').replaceAll('ey', 'e\u2060y'),
  ],
  ['its head broken at the hyphen', line.replace('meantime-', 'meantime-\n')],
  ['capitals at the head', line.replace('meantime', 'Meantime')],
  ['signs of plain base64', `meantime-norms:1:${base64}`],
  ['the same line twice', `${line}\n\nOn Monday Ada wrote:\n> ${wrapped('\n> ')}`],
  ['a broken one before it', `${line.slice(0, 90)} …\n${line}`],
])('%s', (_, text) => {
  expect(read(text)).toEqual(whole);
});

test('two lines that differ decide nothing', () => {
  const found = read(`${line}\n${writeNormsLine(shippedNorms)}`);
  expect(found.ok ? '' : sayEnglish(found.what)).toContain('several lines of norms that differ');
});

test.each([
  ['nothing of the kind', 'No norms were found'],
  ['meantime-norms:2:eyJub3Jtcw', 'newer version'],
  ['meantime-norms:1:', 'cut off'],
  [line.slice(0, -40), 'cut off'],
  [line.replace('meantime-norms:1:ey', 'meantime-norms:1:ez'), 'cut off'],
  [`meantime-norms:1:${btoa('{"norms":{}}')}`, 'cut off'],
  [`meantime-norms:1:${btoa('{"norms":{"e-mail":{"urgent":{"amount":-1,"unit":"hours"}}}}')}`, 'cut off'],
  [`meantime-norms:1:${'A'.repeat(200_000)}`, 'cut off'],
  [`${line.slice(0, 80)}… ${line.slice(120)}`, 'cut off'],
  [line.toLowerCase(), 'cut off'],
  [`meantime-norms:1:${btoa('[]')}`, 'cut off'],
  [`meantime-norms:1:${btoa('{"norms":"\\"}')}`, 'cut off'],
  ['In the meantime: norms:1:', 'No norms were found'],
])('a text that is none: %.40s', (text, what) => {
  const found = read(text);
  expect(found.ok ? '' : sayEnglish(found.what)).toContain(what);
});

test.each([
  { of: 'channel', zone: 'Asia/Kolkata', week },
  { of: 'person', address: { kind: 'email', value: 'mara@team.example' } },
  { of: 'person', address: { kind: 'slack-user', value: 'U0MARA01', team: 'T0TEAM01' } },
])('hours of a step travel in the line: %j', (hours) => {
  const norms = withHours(hours);
  expect(read(writeNormsLine(norms))).toEqual({ ...whole, norms });
});

test.each([
  { of: 'channel', zone: 'Berlin', week },
  { of: 'channel', zone: 'Asia/Kolkata', week: { ...week, mon: [] } },
  { of: 'channel', zone: 'Asia/Kolkata', week: { ...week, mon: [['9', '25:00']] } },
  { of: 'person', address: { kind: 'name', value: 'Mara' } },
  { of: 'moon' },
])('hours that are none make a line that was changed: %j', (hours) => {
  expect(read(writeNormsLine(withHours(hours))).ok).toBe(false);
});
