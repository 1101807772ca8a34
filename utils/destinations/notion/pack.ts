import type { DocumentWords } from '../outline/words';
import { notionLimits } from './limits';
import { richTextOf } from './rich-text';
import type { Tree } from './tree';
import { bytesOf, countOf, tiersOf, tree } from './tree';

/** Uppermost blocks of a document: its body, then the messages, each its own block. */
export interface PackedBlocks {
  readonly body: readonly Tree[];
  readonly messages: readonly Tree[];
}

/** At most so many messages in one toggle, where they stand in toggles, and what one of these takes. */
const together = 50;
const toggleBytes = 200;

interface Numbered {
  readonly block: Tree;
  /** Which message it is, from 1; 0 for the body. */
  readonly message: number;
}

/**
 * The children of each request, the fewest there can be. Where a hundred uppermost blocks do not hold all,
 * messages stand in toggles; one that needs all three tiers itself stays outside.
 */
export function pack({ body, messages }: PackedBlocks, words: DocumentWords): Tree[][] {
  const all: Numbered[] = [
    ...body.map((block) => ({ block, message: 0 })),
    ...messages.map((block, at) => ({ block, message: at + 1 })),
  ];
  const loose = partition(all, false);
  const wrapped = loose.length === 1 ? loose : partition(all, true);
  if (wrapped.length >= loose.length) return loose.map((each) => each.map(({ block }) => block));
  return wrapped.map((request) => wrap(request, words));
}

/** Filled one after the other: in a fixed order nothing needs fewer. */
function partition(all: readonly Numbered[], wraps: boolean): Numbered[][] {
  const made: Numbered[][] = [];
  let filled: Filled = empty;
  for (const each of all) {
    const next = withOne(filled, each, wraps);
    const last = made.at(-1);
    if (last && fits(next)) {
      last.push(each);
      filled = next;
    } else {
      made.push([each]);
      filled = withOne(empty, each, wraps);
    }
  }
  return made.length === 0 ? [[]] : made;
}

/** What a request holds so far. */
interface Filled {
  readonly tops: number;
  readonly blocks: number;
  readonly bytes: number;
  /** Messages in the toggle that is being filled; 0 where the next needs a new one. */
  readonly open: number;
}

const empty: Filled = { tops: 0, blocks: 0, bytes: 0, open: 0 };

function withOne({ tops, blocks, bytes, open }: Filled, each: Numbered, wraps: boolean): Filled {
  const isIn = wraps && mayWrap(each);
  const joins = isIn && open > 0 && open < together;
  const opens = isIn && !joins;
  return {
    tops: tops + (joins ? 0 : 1),
    blocks: blocks + countOf(each.block) + (opens ? 1 : 0),
    bytes: bytes + bytesOf(each.block) + (opens ? toggleBytes : 0),
    open: joins ? open + 1 : isIn ? 1 : 0,
  };
}

const fits = ({ tops, blocks, bytes }: Filled) =>
  tops <= notionLimits.array && blocks <= notionLimits.blocks && bytes <= notionLimits.bytes;

function wrap(request: readonly Numbered[], { say }: DocumentWords): Tree[] {
  return groups(request).flatMap((group) => {
    const [first] = group;
    if (!first || !mayWrap(first)) return group.map(({ block }) => block);
    const to = group.at(-1)?.message ?? first.message;
    const name =
      first.message === to
        ? say('document.message-number', { number: `${to}` })
        : say('document.message-range', { from: `${first.message}`, to: `${to}` });
    return [
      tree(
        'toggle',
        { rich_text: richTextOf(name, 'bold') },
        group.map(({ block }) => block),
      ),
    ];
  });
}

/** Neighbouring messages that may stand in one toggle; everything else alone. */
function groups(all: readonly Numbered[]): Numbered[][] {
  const made: Numbered[][] = [];
  for (const each of all) {
    const last = made.at(-1);
    const before = last?.[0];
    if (last && before && mayWrap(before) && mayWrap(each) && last.length < together) last.push(each);
    else made.push([each]);
  }
  return made;
}

const mayWrap = ({ block, message }: Numbered) => message > 0 && tiersOf(block) <= 2;
