import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { DocumentBlock } from './blocks';
import { hashOf, hashText, utf8 } from './decision-hash';

const digest = (bytes: Uint8Array<ArrayBuffer>) => crypto.subtle.digest('SHA-256', bytes);
/** Any code point, lone surrogates too; fast-check's own `binary` takes seconds to set up. */
const codePoint = fc.integer({ min: 0, max: 0x10ffff }).map((code) => String.fromCodePoint(code));
const paragraph = (text: string): DocumentBlock => ({ type: 'paragraph', runs: [{ text }] });

test('the hash is SHA-256 in hex of the normalised text', async () => {
  const sha = createHash('sha256').update('Grüße, we go 🎉 then').digest('hex');
  const blocks = [paragraph('  Gru\u0308ße,\u00a0 we\u202fgo 🎉'), paragraph('then ')];
  expect(await hashOf(blocks, digest)).toBe(sha);
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

test('the bytes are those of the platform', () => {
  fc.assert(
    fc.property(fc.string({ unit: codePoint, maxLength: 20 }), (text) => {
      expect([...utf8(text)]).toEqual([...new TextEncoder().encode(text)]);
    }),
  );
  expect([...utf8('\ud800')]).toEqual([0xef, 0xbf, 0xbd]);
});
