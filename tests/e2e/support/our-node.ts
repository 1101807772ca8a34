/** A node in a closed shadow root of ours, or the element that has it. */
export interface OurNode {
  /** 1 an element, 3 text, 11 the root. */
  readonly nodeType: number;
  readonly localName: string;
  readonly nodeValue: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Null where it is not drawn. */
  readonly box: Box | null;
  /** Counts our elements in document order, from 0; the same as long as nothing changes. */
  readonly place: number;
  readonly children: readonly OurNode[];
}

/** In CSS pixels of the window. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Every node below and including `node`, in document order. */
export function* walkOurs(node: OurNode): Generator<OurNode> {
  yield node;
  for (const child of node.children) yield* walkOurs(child);
}

/** The text below a node, without style sheets, runs of space as one. */
export function textOfOurs(node: OurNode): string {
  const parts: string[] = [];
  const visit = ({ localName, nodeType, nodeValue, children }: OurNode) => {
    if (localName === 'style' || localName === 'script') return;
    if (nodeType === 3) parts.push(nodeValue);
    children.forEach(visit);
  };
  visit(node);
  return parts.join(' ').replace(/\s+/g, ' ').trim();
}
