import { hintKey, type PersonHint } from '../people/hint.ts';
import type { Person } from '../people/person';
import { blockText } from '../text/block-text.ts';
import type { DocumentBlock } from '../text/blocks';
import { firstWords } from '../text/first-words.ts';
import { pageToBlocks } from '../text/page-to-blocks.ts';
import type { Capture, CapturedMessage, LeftOutPart } from '../thread/capture';
import { zoneAt } from '../time/zone-at.ts';
import { blankDecision } from './blank-decision.ts';
import type { Decision, LeftOut, Named, SourceMessage } from './decision';
import { type Digest, hashOf, readingVersion } from './decision-hash.ts';
import { bareTitle } from './decision-title.ts';
import { namedByPage } from './named.ts';

export interface CaptureContext {
  /** UUID of the draft. */
  readonly key: string;
  /** Epoch ms. */
  readonly now: number;
  /** The system zone. */
  readonly zone: string;
  /** The person of the roster whom a page means, or null. */
  readonly resolve: (hint: PersonHint) => Person | null;
  readonly digest: Digest;
}

/** A selection up to this many characters is taken as the decision itself. */
const sentenceLength = 300;

/**
 * The draft that a capture begins with. Only what the page said is filled in: who decided, when and
 * whether it is accepted is the reader's to say.
 */
export async function decisionFromCapture(capture: Capture, context: CaptureContext): Promise<Decision> {
  const selection = capture.selection === null ? null : pageToBlocks(capture.selection);
  const messages = await Promise.all(capture.messages.map((message) => sourceMessage(message, context)));
  return {
    ...blankDecision(context.key, context.now, context.zone),
    title: titleFor(capture, messages),
    decision: sentenceOf(selection),
    source: {
      site: capture.site,
      permalink: capture.permalink,
      threadId: capture.threadId,
      title: capture.title,
    },
    participants: peopleOf(capture, context.resolve),
    selection,
    messages,
    notRead: capture.notRead.filter((part) => part.count > 0),
  };
}

/** A mail has a subject. A thread in a chat has none: it is known by what it begins with. */
function titleFor({ site, title }: Capture, [first]: readonly SourceMessage[]): string {
  const words = site === 'slack' && first !== undefined ? firstWords(blockText(first.blocks)) : '';
  return bareTitle(words === '' ? title : words);
}

async function sourceMessage(message: CapturedMessage, context: CaptureContext): Promise<SourceMessage> {
  const { author, body, leftOut = [], ...rest } = message;
  const blocks = pageToBlocks(body);
  const person = author === null ? null : context.resolve(author);
  return {
    ...rest,
    author: author === null ? null : named(author, person),
    zone: person === null ? null : zoneAt(person, message.sentAt ?? context.now),
    blocks,
    ...(leftOut.length === 0 ? {} : { leftOut: leftOut.map((part) => leftOutOf(part, body)) }),
    hash: await hashOf(blocks, context.digest),
    reading: readingVersion,
  };
}

function leftOutOf({ at, body: part, ...rest }: LeftOutPart, body: CapturedMessage['body']): LeftOut {
  const blocks = pageToBlocks(part);
  const lines = blockText(blocks)
    .split('\n')
    .filter((line) => line.trim() !== '').length;
  return { ...rest, lines, after: pageToBlocks(body.slice(0, at)).length, blocks };
}

/** Everybody the page names, once each: authors too, since a page may list fewer participants than wrote. */
function peopleOf(capture: Capture, resolve: CaptureContext['resolve']): readonly Named[] {
  const authors = capture.messages.flatMap(({ author }) => (author === null ? [] : [author]));
  const people = new Map<string, Named>();
  for (const hint of [...capture.participants, ...authors]) {
    const person = resolve(hint);
    const key = person?.id ?? hintKey(hint);
    if (!people.has(key)) people.set(key, named(hint, person));
  }
  return [...people.values()];
}

function named(hint: PersonHint, person: Person | null): Named {
  return person === null ? namedByPage(hint) : { name: person.name, personId: person.id };
}

/** Who selects one sentence and logs it means that sentence. */
function sentenceOf(selection: readonly DocumentBlock[] | null): string {
  const [first, second] = selection ?? [];
  if (first === undefined || second !== undefined || first.type !== 'paragraph') return '';
  const text = blockText([first]);
  return text.length <= sentenceLength ? text : '';
}
