import { blockText } from './block-text.ts';
import type { DocumentBlock } from './blocks';

/** SHA-256 of some bytes; the platform's, since the domain has none: `(bytes) => crypto.subtle.digest('SHA-256', bytes)`. */
export type Digest = (bytes: Uint8Array<ArrayBuffer>) => Promise<ArrayBuffer>;

/**
 * The text a hash is made of: NFC, every white space (U+00A0 and U+202F too) as space, runs of it as one,
 * trimmed. Times, "(edited)" and reactions are furniture of the page and no part of a message's blocks.
 */
export function hashText(blocks: readonly DocumentBlock[]): string {
  return blockText(blocks).normalize('NFC').replace(/\s+/gu, ' ').trim();
}

/** SHA-256 in lower-case hex of the UTF-8 of the block text. */
export async function hashOf(blocks: readonly DocumentBlock[], digest: Digest): Promise<string> {
  const bytes = new Uint8Array(await digest(utf8(hashText(blocks))));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** UTF-8 of a text, written out because the domain has no TextEncoder; lone surrogates become U+FFFD. */
export function utf8(text: string): Uint8Array<ArrayBuffer> {
  const bytes: number[] = [];
  for (const character of text.toWellFormed()) {
    const code = character.codePointAt(0) ?? 0;
    const tail = (shift: number) => 0x80 | ((code >> shift) & 0x3f);
    if (code < 0x80) bytes.push(code);
    else if (code < 0x800) bytes.push(0xc0 | (code >> 6), tail(0));
    else if (code < 0x10000) bytes.push(0xe0 | (code >> 12), tail(6), tail(0));
    else bytes.push(0xf0 | (code >> 18), tail(12), tail(6), tail(0));
  }
  return new Uint8Array(bytes);
}
