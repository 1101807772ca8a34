import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type NormMatrix, shippedNorms } from '@/utils/domain/norms/norms';
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
const line = writeNormsLine(withStep);
const read = (text: string) => readNormsLine(text);

test('a line gives the same norms back', () => {
  expect(line).toMatch(/^meantime-norms:1:[\w-]+$/);
  expect(read(line)).toEqual({ ok: true, norms: withStep });
});

test('wherever a chat or a mail breaks it, and whatever is said around it', () => {
  const breaks = fc.constantFrom('\n', '\r\n  ', ' ', '\u200B', '\u00AD', '\u2028');
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(line.length), breaks), { maxLength: 5 }), (cuts) => {
      let text = line;
      for (const [at, gap] of cuts.toSorted(([one], [other]) => other - one)) {
        if (at > 'meantime-norms:1:'.length) text = text.slice(0, at) + gap + text.slice(at);
      }
      expect(read(`Our norms: ${text}\nThanks\nAda`)).toEqual({ ok: true, norms: withStep });
    }),
  );
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
])('a text that is none: %.40s', (text, what) => {
  const found = read(text);
  expect(found.ok ? '' : sayEnglish(found.what)).toContain(what);
});
