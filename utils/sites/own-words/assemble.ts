import type { PageNode } from '@/utils/domain/text/blocks';
import type { LeftOutKind, LeftOutPart } from '@/utils/domain/thread/capture';
import { hasText } from '../read/tree-text';
import type { CutMessage } from './cut-message';
import type { LeafStretch } from './divide';
import { announces, bare } from './headers';
import type { Line, Verdict } from './lines';
import { statedIn } from './stated';

const blocks = new Set('div p li table ul ol blockquote pre h1 h2 h3 h4 h5 h6 hr'.split(' '));
/** A header is among the first lines of its part. */
const mostStating = 16;

/** Puts the own stretches into one body, and the others beside it, each with its place in the body. */
export function assemble(
  stretches: readonly LeafStretch[],
  lines: readonly Line[],
  verdicts: readonly (Verdict | null)[],
  isForward: boolean,
): CutMessage {
  const worded = stretches.filter(({ nodes }) => hasText(nodes));
  const isParted = worded.filter(({ kind }) => kind === 'own').length > 1;
  const body: PageNode[] = [];
  const leftOut: LeftOutPart[] = [];
  const startOf = new Map<LeafStretch, number>();
  for (const stretch of worded) {
    if (stretch.kind === 'own') {
      startOf.set(stretch, body.length);
      // What a part stood between must not flow together where the part is gone.
      if (isParted && stretch.nodes.some(flows)) body.push({ tag: 'div', children: stretch.nodes });
      else body.push(...stretch.nodes);
    } else {
      const own = stretch.within === null ? undefined : startOf.get(stretch.within);
      const at = own === undefined ? body.length : Math.min(own + stretch.before, body.length);
      leftOut.push(partOf(stretch, stretch.kind, at, statingLines(stretch, lines, verdicts), isForward));
    }
  }
  return { body, leftOut };
}

function partOf(
  { nodes }: LeafStretch,
  kind: LeftOutKind,
  at: number,
  texts: readonly string[],
  isForward: boolean,
): LeftOutPart {
  if (kind === 'hidden' || kind === 'signature')
    return { kind, at, statedAuthor: null, statedTime: null, body: nodes };
  const { isHeader, ...stated } = statedIn(texts);
  const isAnnounced = texts.slice(0, 2).some((text) => announces(bare(text)) === 'forwarded');
  return { kind: isAnnounced || (isForward && isHeader) ? 'forwarded' : kind, at, ...stated, body: nodes };
}

/** The first lines of a part that hold text. */
function statingLines(
  { from }: LeafStretch,
  lines: readonly Line[],
  verdicts: readonly (Verdict | null)[],
): readonly string[] {
  const first = firstLineAt(from, lines);
  const verdict = verdicts[first];
  const texts: string[] = [];
  for (let at = first; at < lines.length && texts.length < mostStating; at += 1) {
    const { said = '' } = lines[at] ?? {};
    if (said === '') continue;
    if (verdicts[at]?.kind !== verdict?.kind || verdicts[at]?.part !== verdict?.part) break;
    texts.push(said);
  }
  return texts;
}

function firstLineAt(leaf: number, lines: readonly Line[]): number {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lines[middle]?.to ?? 0) > leaf) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Whether text before or after this node would go on in one line with it. */
function flows(node: PageNode): boolean {
  return typeof node === 'string' ? node.trim() !== '' : !blocks.has(node.tag) && node.tag !== 'br';
}
