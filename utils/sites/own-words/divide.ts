import type { PageNode } from '@/utils/domain/blocks';
import type { LeftOutKind } from '@/utils/domain/capture';
import { piecesOf, type Verdict } from './lines';
import { markOf } from './marks';

/** A stretch of leaves of one kind, in reading order. */
export interface Stretch {
  readonly kind: LeftOutKind | 'own';
  readonly part: number;
  /** Its nodes, in boxes of their own where a box is parted. */
  readonly nodes: PageNode[];
  readonly from: number;
  /** Of unseen words: the stretch within which they are, and how many of its nodes come before them. */
  readonly within: Stretch | null;
  before: number;
}

const blank = /^\s*$/;

/**
 * Divides a marked tree into stretches: what is around a part stands around it in each stretch, so that a box that
 * holds both the writer's words and others is parted there. Unseen words part nothing.
 */
export function divide(
  nodes: readonly PageNode[],
  verdictOf: (leaf: number) => Verdict | null,
  isUnseen: (leaf: number) => boolean,
): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let current: Stretch | null = null;
  let unseen: Stretch | null = null;
  let leaf = 0;
  const waiting: Stretch[] = [];

  function begin(kind: Stretch['kind'], part: number, within: Stretch | null): Stretch {
    const stretch: Stretch = { kind, part, nodes: [], from: leaf, within, before: 0 };
    stretches.push(stretch);
    return stretch;
  }

  function stretchOf(isBlank: boolean): Stretch {
    if (isUnseen(leaf)) {
      if (unseen === null) {
        unseen = begin('hidden', 0, current);
        waiting.push(unseen);
      }
      return unseen;
    }
    const verdict = verdictOf(leaf);
    const { kind, part } = verdict ?? own;
    if (current === null || (!isBlank && (current.kind !== kind || current.part !== part)))
      current = begin(kind, part, null);
    if (!isBlank) unseen = null;
    return current;
  }

  type Placed = readonly [stretch: Stretch, node: PageNode];

  function place(children: readonly PageNode[], isPlain: boolean): Placed[] {
    const placed: Placed[] = [];
    const add = (stretch: Stretch, node: PageNode): void => {
      const last = placed.at(-1);
      if (typeof node === 'string' && last?.[0] === stretch && typeof last[1] === 'string')
        placed[placed.length - 1] = [stretch, last[1] + node];
      else placed.push([stretch, node]);
    };
    for (const node of children) {
      if (typeof node === 'string') {
        for (const piece of piecesOf(node, isPlain)) {
          add(stretchOf(blank.test(piece)), piece);
          leaf += 1;
        }
      } else if (markOf(node) !== null) {
        for (const [stretch, inner] of place(node.children, isPlain)) add(stretch, inner);
      } else if (node.children.length === 0) {
        add(stretchOf(node.tag !== 'hr'), node);
        leaf += 1;
      } else {
        const byStretch = Map.groupBy(
          place(node.children, isPlain || node.tag === 'pre'),
          ([stretch]) => stretch,
        );
        for (const [stretch, parts] of byStretch)
          add(stretch, { ...node, children: parts.map(([, part]) => part) });
      }
    }
    return placed;
  }

  for (const node of nodes) {
    for (const [stretch, made] of place([node], false)) stretch.nodes.push(made);
    for (const one of waiting.splice(0)) one.before = one.within?.nodes.length ?? 0;
  }
  return stretches;
}

const own = { kind: 'own', part: 0 } as const;
