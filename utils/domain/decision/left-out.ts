import type { ThreadWords } from '../../words/made/room-thread';
import { type Code, type Phrase, phrase } from '../../words/phrase.ts';
import type { Say } from '../../words/say';
import { blockText } from '../text/block-text.ts';
import type { DocumentBlock } from '../text/blocks';
import type { LeftOutKind } from '../thread/capture';
import type { LeftOut, SourceMessage } from './decision';

/** Says what parts of a message are called. */
export type SayThread = Say<ThreadWords>;
type ThreadPhrase = Phrase<keyof ThreadWords>;

/** The part of a message that says what it shows. */
export type Parted = Pick<SourceMessage, 'blocks' | 'leftOut'>;

/** A stretch of a message in reading order: own words, or a part of another kind by its index in `leftOut`. */
export type MessageStretch =
  | { readonly kind: 'own'; readonly blocks: readonly DocumentBlock[] }
  | { readonly kind: 'part'; readonly index: number; readonly part: LeftOut };

/** A message's own words and its other parts, each where it stood. Parts without anything in them are passed over. */
export function stretchesOf({ blocks, leftOut = [] }: Parted): readonly MessageStretch[] {
  const parts = leftOut
    .map((part, index) => ({ part, index, at: Math.min(Math.max(part.after, 0), blocks.length) }))
    .filter(({ part }) => part.blocks.length > 0)
    .toSorted((a, b) => a.at - b.at);
  const out: MessageStretch[] = [];
  let from = 0;
  const own = (to: number) => {
    if (to > from) out.push({ kind: 'own', blocks: blocks.slice(from, to) });
    from = to;
  };
  for (const { part, index, at } of parts) {
    own(at);
    out.push({ kind: 'part', index, part });
  }
  own(blocks.length);
  return out;
}

/** Whether a part is shown: taken in by the user, or the first of a message that has no words of its own. */
export function isShownPart(message: Parted, index: number): boolean {
  return message.leftOut?.[index]?.isKept === true || standIn(message) === index;
}

/**
 * What a message shows: its own blocks, and at their places the parts that were taken in. One without words of its
 * own shows its first other part, named as what it is, so that no message is empty that said something.
 */
export function shownBlocks(message: Parted, say: SayThread): readonly DocumentBlock[] {
  if ((message.leftOut ?? []).length === 0) return message.blocks;
  return stretchesOf(message).flatMap((stretch) => {
    if (stretch.kind === 'own') return stretch.blocks;
    return isShownPart(message, stretch.index) ? partBlocks(stretch.part, say) : [];
  });
}

/** The parts that are not shown, in order. */
export function partsLeftOut(message: Parted): readonly LeftOut[] {
  return stretchesOf(message).flatMap((stretch) =>
    stretch.kind === 'part' && !isShownPart(message, stretch.index) ? [stretch.part] : [],
  );
}

/**
 * A part as blocks of the message. Words of others stand in a quote, so that they never read as the writer's; a
 * signature is the writer's own. A label names what the part does not say itself.
 */
export function partBlocks(part: LeftOut, say: SayThread): readonly DocumentBlock[] {
  if (part.kind === 'signature') return part.blocks;
  return [{ type: 'quote', blocks: [...labelOf(part, say), ...part.blocks] }];
}

function labelOf(part: LeftOut, say: SayThread): readonly DocumentBlock[] {
  const stated = statedIn(part);
  if (part.kind === 'quoted' && stated === null) return [];
  const text = say(namePhrase(part.kind, stated));
  return [{ type: 'paragraph', runs: [{ text, marks: ['italic'] }] }];
}

/** Author and time as the part states them; null where its own first lines show them. */
function statedIn({ blocks, statedAuthor, statedTime }: LeftOut): string | ThreadPhrase | null {
  const start = blockText(blocks).slice(0, 1000);
  const isSaid = statedAuthor !== null && start.includes(statedAuthor);
  return isSaid ? null : statedPhrase(statedAuthor, statedTime);
}

/** The part that stands for own words where there are none; null where there are some or one was taken in. */
function standIn({ blocks, leftOut = [] }: Parted): number | null {
  if (blockText(blocks).trim() !== '' || leftOut.some(({ isKept }) => isKept === true)) return null;
  const first = leftOut.findIndex((part) => part.blocks.length > 0);
  return first === -1 ? null : first;
}

const kindCodes = {
  quoted: 'thread.part-quoted',
  forwarded: 'thread.part-forwarded',
  signature: 'thread.part-signature',
  hidden: 'thread.part-hidden',
} as const satisfies Readonly<Record<LeftOutKind, Code>>;

/** What kind of part it is and whose, as far as it says that: `Forwarded: Ada Fern, Mon 2 Mar 15:05`. */
function namePhrase(kind: LeftOutKind, stated: string | ThreadPhrase | null): ThreadPhrase {
  const name = phrase(kindCodes[kind]);
  return stated === null ? name : phrase('thread.part-stated', { kind: name, stated });
}

function statedPhrase(author: string | null, time: string | null): string | ThreadPhrase | null {
  if (!author || !time) return author || time || null;
  return phrase('thread.stated-both', { author, time });
}

/** One part on its folded line: `12 quoted lines left out`, `Forwarded: Ada Fern, Mon 2 Mar 15:05 · 8 lines`. */
export function partPhrase({ kind, lines, statedAuthor, statedTime }: LeftOut): ThreadPhrase {
  if (kind === 'quoted') return phrase('thread.left-out', { parts: [sumPhrase(kind, lines)] });
  const name = namePhrase(kind, statedPhrase(statedAuthor, statedTime));
  return phrase('thread.part-lines', { name, count: lines });
}

const lineCodes = {
  quoted: 'thread.lines-quoted',
  forwarded: 'thread.lines-forwarded',
  signature: 'thread.lines-signature',
  hidden: 'thread.lines-hidden',
} as const satisfies Readonly<Record<LeftOutKind, Code>>;

const sumPhrase = (kind: LeftOutKind, count: number) => phrase(lineCodes[kind], { count });

/** What a message leaves out, in one line for a document: `12 quoted lines and 3 lines of signature left out`; null where nothing. */
export function leftOutPhrase(message: Parted): ThreadPhrase | null {
  const sums = new Map<LeftOutKind, number>();
  for (const { kind, lines } of partsLeftOut(message)) sums.set(kind, (sums.get(kind) ?? 0) + lines);
  if (sums.size === 0) return null;
  return phrase('thread.left-out', { parts: [...sums].map(([kind, lines]) => sumPhrase(kind, lines)) });
}

/** The messages with this part taken in, or left out again. Its own blocks and so its hash stay as they were captured. */
export function withPart(
  messages: readonly SourceMessage[],
  id: string,
  index: number,
  isKept: boolean,
): readonly SourceMessage[] {
  return messages.map((message) => {
    if (message.id !== id) return message;
    const leftOut = message.leftOut?.map((part, at) => (at === index ? { ...part, isKept } : part));
    return { ...message, leftOut };
  });
}
