import type { PageElement, PageNode } from '@/utils/domain/text/blocks';
import type { LeftOutKind } from '@/utils/domain/thread/capture';
import { hasText } from '../read/tree-text';
import { type Line, type Lines, linePieces, type Verdict } from './lines';
import { markOf } from './marks';

/** A stretch of leaves of one kind, in reading order. */
export interface LeafStretch {
  readonly kind: LeftOutKind | 'own';
  readonly part: number;
  /** Its nodes, in boxes of their own where a box is parted. */
  readonly nodes: PageNode[];
  readonly from: number;
  /** Of unseen words: the stretch within which they are, and how many of its nodes come before them. */
  readonly within: LeafStretch | null;
  before: number;
}

const blank = /^\s*$/;

/**
 * Divides a marked tree into stretches: what is around a part stands around it in each stretch, so that a box that
 * holds both the writer's words and others is parted there. Unseen words part nothing.
 */
export function divide(
  nodes: readonly PageNode[],
  { lines, unseen: hidden, sizes }: Lines,
  verdicts: readonly (Verdict | null)[],
): readonly LeafStretch[] {
  const ends = endsOfRuns(lines, verdicts);
  const stretches: LeafStretch[] = [];
  let current: LeafStretch | null = null;
  let unseen: LeafStretch | null = null;
  let leaf = 0;
  let line = 0;
  const waiting: LeafStretch[] = [];

  function begin(kind: LeafStretch['kind'], part: number, within: LeafStretch | null): LeafStretch {
    const stretch: LeafStretch = { kind, part, nodes: [], from: leaf, within, before: 0 };
    stretches.push(stretch);
    return stretch;
  }

  /** Leaves are asked for in rising order, so one walk along the lines is enough. */
  function verdict(): Pick<LeafStretch, 'kind' | 'part'> {
    while (line < lines.length - 1 && leaf >= (lines[line]?.to ?? 0)) line += 1;
    return verdicts[line] ?? own;
  }

  /** The leaves of an element that goes as it is into one stretch; 0 where it must be looked into. */
  function sizeOfWhole(node: PageElement): number {
    const size = hidden.size === 0 ? (sizes.get(node) ?? 0) : 0;
    const { kind, part } = verdict();
    if (size === 0 || leaf + size > (ends[line] ?? 0)) return 0;
    return (current?.kind === kind && current.part === part) || hasText(node.children) ? size : 0;
  }

  function stretchOf(isBlank: boolean): LeafStretch {
    if (hidden.has(leaf)) {
      if (unseen === null) {
        unseen = begin('hidden', 0, current);
        waiting.push(unseen);
      }
      return unseen;
    }
    const { kind, part } = verdict();
    if (current === null || (!isBlank && (current.kind !== kind || current.part !== part)))
      current = begin(kind, part, null);
    if (!isBlank) unseen = null;
    return current;
  }

  type Placed = readonly [stretch: LeafStretch, node: PageNode];

  function place(children: readonly PageNode[], isPlain: boolean): Placed[] {
    const placed: Placed[] = [];
    const add = (stretch: LeafStretch, node: PageNode): void => {
      const last = placed.at(-1);
      if (typeof node === 'string' && last?.[0] === stretch && typeof last[1] === 'string')
        placed[placed.length - 1] = [stretch, last[1] + node];
      else placed.push([stretch, node]);
    };
    for (const node of children) {
      if (typeof node === 'string') {
        for (const piece of linePieces(node, isPlain)) {
          add(stretchOf(blank.test(piece)), piece);
          leaf += 1;
        }
      } else if (markOf(node) !== null) {
        for (const [stretch, inner] of place(node.children, isPlain)) add(stretch, inner);
      } else if (node.children.length === 0) {
        add(stretchOf(node.tag !== 'hr'), node);
        leaf += 1;
      } else if (sizeOfWhole(node) > 0) {
        add(stretchOf(false), node);
        leaf += sizes.get(node) ?? 0;
      } else {
        const inner = node.tag === 'ol' ? placeItems : place;
        const byStretch = Map.groupBy(
          inner(node.children, isPlain || node.tag === 'pre'),
          ([stretch]) => stretch,
        );
        for (const [stretch, parts] of byStretch)
          add(stretch, { ...node, children: parts.map(([, part]) => part) });
      }
    }
    return placed;
  }

  /** In a list that is parted the first item of each half says its number. */
  function placeItems(children: readonly PageNode[], isPlain: boolean): Placed[] {
    const begun = new Set<LeafStretch>();
    let number = 0;
    return children.flatMap((child) => {
      const isItem = typeof child !== 'string' && child.tag === 'li';
      if (isItem) number = child.value ?? number + 1;
      return place([child], isPlain).map(([stretch, made]): Placed => {
        if (!isItem || typeof made === 'string' || begun.has(stretch)) return [stretch, made];
        begun.add(stretch);
        return [stretch, number === 1 ? made : { ...made, value: number }];
      });
    });
  }

  for (const node of nodes) {
    for (const [stretch, made] of place([node], false)) stretch.nodes.push(made);
    for (const one of waiting.splice(0)) one.before = one.within?.nodes.length ?? 0;
  }
  return stretches;
}

const own = { kind: 'own', part: 0 } as const;

/** Of each line, the leaf with which the last line ends that has its verdict and stands right behind it. */
function endsOfRuns(lines: readonly Line[], verdicts: readonly (Verdict | null)[]): readonly number[] {
  const ends: number[] = [];
  for (let at = lines.length - 1; at >= 0; at -= 1) {
    const [one, next] = [verdicts[at], verdicts[at + 1]];
    const isRun = at < lines.length - 1 && one?.kind === next?.kind && one?.part === next?.part;
    ends[at] = isRun ? (ends[at + 1] ?? 0) : (lines[at]?.to ?? 0);
  }
  return ends;
}
