import { blockText } from '../text/block-text.ts';
import type { DocumentBlock } from '../text/blocks';
import { notSingle } from '../text/white-space.ts';

/** SHA-256 in lower-case hex of the UTF-8 of a text; the platform's, since the domain has none. */
export type Digest = (text: string) => Promise<string>;

/**
 * The text a hash is made of: NFC, every white space (U+00A0 and U+202F too) as space, runs of it as one,
 * trimmed. Times, "(edited)" and reactions are furniture of the page and no part of a message's blocks.
 */
export function hashText(blocks: readonly DocumentBlock[]): string {
  return blockText(blocks).normalize('NFC').replace(notSingle, ' ').trim();
}

/**
 * Which reading of a page made a message's words. Raise it where the readers make other words of the same page, such as
 * a picture that was passed over before: then a hash of before says nothing of the message today. 0.1.0 noted none.
 */
export const readingVersion = 2;

/** The hash of the block text, by the platform's digest. */
export function hashOf(blocks: readonly DocumentBlock[], digest: Digest): Promise<string> {
  return digest(hashText(blocks));
}
