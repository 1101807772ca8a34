import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sha256 } from '@/utils/platform/sha256';
import type { DocumentBlock } from '../text/blocks';
import { hashOf, hashText } from './decision-hash';

const paragraph = (text: string): DocumentBlock => ({ type: 'paragraph', runs: [{ text }] });

test('the hash is SHA-256 in hex of the normalised text', async () => {
  const sha = createHash('sha256').update('Grüße, we go 🎉 then').digest('hex');
  const blocks = [paragraph('  Gru\u0308ße,\u00a0 we\u202fgo 🎉'), paragraph('then ')];
  expect(await hashOf(blocks, sha256)).toBe(sha);
});

test('how a text is divided and marked does not change its hash', () => {
  const one = [paragraph('a b')];
  const other: DocumentBlock[] = [
    { type: 'list', ordered: true, items: [[{ type: 'code', text: 'a' }], []] },
    { type: 'rule' },
    { type: 'quote', blocks: [{ type: 'paragraph', runs: [{ text: 'b', marks: ['bold'] }] }] },
  ];
  expect(hashText(other)).toBe(hashText(one));
});

test('white space of any kind and length counts as one space', () => {
  const blank = fc.string({
    unit: fc.constantFrom(' ', '\n', '\t', '\u00a0', '\u202f', 'a', '.'),
    maxLength: 30,
  });
  fc.assert(
    fc.property(blank, (text) => {
      expect(hashText([paragraph(text)])).toBe(text.split(/\s+/u).filter(Boolean).join(' '));
    }),
  );
});
