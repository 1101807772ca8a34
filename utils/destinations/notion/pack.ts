import { limits } from './limits';
import { richTextOf } from './rich-text';
import type { Tree } from './tree';
import { bytesOf, countOf, tiersOf, tree } from './tree';

/** Uppermost blocks of a document: its body, then the messages, each its own block. */
export interface Parts {
  readonly body: readonly Tree[];
  readonly messages: readonly Tree[];
}

/** At most so many messages in one toggle, where they stand in toggles. */
const together = 50;

interface Numbered {
  readonly block: Tree;
  /** Which message it is, from 1; 0 for the body. */
  readonly message: number;
}

/**
 * The children of each request, the fewest there can be. Where a hundred uppermost blocks do not hold all,
 * messages stand in toggles; one that needs all three tiers itself stays outside.
 */
export function pack({ body, messages }: Parts): Tree[][] {
  const all: Numbered[] = [
    ...body.map((block) => ({ block, message: 0 })),
    ...messages.map((block, at) => ({ block, message: at + 1 })),
  ];
  const loose = partition(all, false);
  const wrapped = loose.length === 1 ? loose : partition(all, true);
  if (wrapped.length >= loose.length) return loose.map((each) => each.map(({ block }) => block));
  return wrapped.map(wrap);
}

/** Filled one after the other: in a fixed order nothing needs fewer. */
function partition(all: readonly Numbered[], wraps: boolean): Numbered[][] {
  const made: Numbered[][] = [[]];
  let [blocks, bytes] = [0, 0];
  for (const each of all) {
    const more = countOf(each.block) + (wraps ? 1 : 0);
    const size = bytesOf(each.block) + (wraps ? 120 : 0);
    const last = made.at(-1) ?? [];
    const fits =
      blocks + more <= limits.blocks &&
      bytes + size <= limits.bytes &&
      (wraps ? groups([...last, each]).length : last.length + 1) <= limits.array;
    if (fits || last.length === 0) last.push(each);
    else made.push([each]);
    blocks = fits ? blocks + more : more;
    bytes = fits ? bytes + size : size;
  }
  return made;
}

function wrap(request: readonly Numbered[]): Tree[] {
  return groups(request).flatMap((group) => {
    const [first] = group;
    if (!first || !mayWrap(first)) return group.map(({ block }) => block);
    const to = group.at(-1)?.message ?? first.message;
    const name = first.message === to ? `Message ${to}` : `Messages ${first.message} to ${to}`;
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
