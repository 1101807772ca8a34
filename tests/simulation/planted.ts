import { rollout } from '@/tests/samples/sample-decisions';
import type { Decision, SourceMessage } from '@/utils/domain/decision/decision';
import type { DocumentBlock } from '@/utils/domain/text/blocks';

/** How long the thread is, and whether its messages are of a form that takes many requests. */
export interface Size {
  readonly messages: number;
  readonly words: number;
  /** Lists within lists: three tiers, of which a hundred go into one request. */
  readonly isDeep?: boolean;
}

const small: Size = { messages: 2, words: 3 };

/** Words that stand in one decision alone: those of its messages, of its title and of what was decided. */
export const messageWords = (key: string, { messages, words }: Size = small): string[] =>
  Array.from({ length: messages * words }, (_, at) => `${key}m${Math.floor(at / words)}w${at % words}`);
export const word = (key: string, version: number, part: 'title' | 'decides' | 'why'): string =>
  `${key}v${version}${part}`;

/** Whether a document is that decision's: by its title, or by a word of its messages. */
export const isOf = (
  key: string,
  { title, text }: { readonly title: string; readonly text: string },
): boolean => new RegExp(`\\b${key}v\\d+title`).test(title) || new RegExp(`\\b${key}m\\d`).test(text);

/** A decision whose words are each its own, in this version of it. */
export function plantedDecision(key: string, version: number, size: Size = small): Decision {
  const say = (part: Parameters<typeof word>[2]) => word(key, version, part);
  return {
    ...rollout,
    key,
    id: `2026-11-20-${key}`,
    title: `Rollout ${say('title')}`,
    decision: `We ${say('decides')} it.`,
    // What only the first document says.
    why: `Because ${word(key, 0, 'why')}.`,
    supersedes: null,
    messages: Array.from({ length: size.messages }, (_, at) => messageOf(key, at, size)),
  };
}

function messageOf(key: string, at: number, size: Size): SourceMessage {
  const words = Array.from({ length: size.words }, (_, word) => `${key}m${at}w${word}`);
  return {
    id: `m${at}`,
    author: { name: at % 2 === 0 ? 'Ananya Rao' : 'Jonas Weber' },
    sentAt: Date.UTC(2026, 10, 20, 9, at),
    zone: 'Asia/Kolkata',
    sentText: '',
    blocks: size.isDeep === true ? [listOf(words)] : [paragraph(words)],
    links: [],
    files: [],
    hash: '',
  };
}

const paragraph = (words: readonly string[]): DocumentBlock => ({
  type: 'paragraph',
  runs: [{ text: words.join(' ') }],
});

function listOf([first = '', ...rest]: readonly string[]): DocumentBlock {
  const inner: DocumentBlock = { type: 'list', ordered: false, items: [[paragraph(rest)]] };
  return { type: 'list', ordered: true, items: [[paragraph([first]), inner]] };
}
