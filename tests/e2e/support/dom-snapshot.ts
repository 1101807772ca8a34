import type { CdpNode } from './shadow-tree.ts';

/** The parts of `DOMSnapshot.captureSnapshot` that are read here; a string is told by its place in `strings`. */
interface Snapshot {
  readonly documents: readonly {
    readonly nodes: {
      readonly parentIndex?: readonly number[];
      readonly nodeType?: readonly number[];
      readonly nodeName?: readonly number[];
      readonly nodeValue?: readonly number[];
      readonly backendNodeId?: readonly number[];
      readonly attributes?: readonly (readonly number[])[];
      readonly shadowRootType?: { readonly index: readonly number[]; readonly value: readonly number[] };
    };
    readonly layout: {
      readonly nodeIndex: readonly number[];
      readonly bounds: readonly (readonly number[])[];
    };
  }[];
  readonly strings: readonly string[];
}

interface GrowingNode extends CdpNode {
  readonly children: CdpNode[];
  readonly shadowRoots: CdpNode[];
}

/** The main document as a tree, without what style sheets put beside the elements (`::before`). */
export function treeOf({ documents: [document], strings }: Snapshot): CdpNode {
  if (document === undefined) throw new Error('The page has no document');
  const {
    parentIndex = [],
    nodeType = [],
    nodeName = [],
    nodeValue = [],
    backendNodeId = [],
  } = document.nodes;
  const text = (at: number | undefined) => (at === undefined ? '' : (strings[at] ?? ''));
  const shadows = new Map<number, string>();
  const { index = [], value = [] } = document.nodes.shadowRootType ?? {};
  index.forEach((node, at) => void shadows.set(node, text(value[at])));
  const drawn = drawnNodes(document.layout);
  const nodes: GrowingNode[] = [];
  parentIndex.forEach((parent, at) => {
    const localName = text(nodeName[at]).toLowerCase();
    const shadowRootType = shadows.get(at);
    const node: GrowingNode = {
      backendNodeId: backendNodeId[at] ?? 0,
      nodeType: nodeType[at] ?? 0,
      localName,
      nodeValue: text(nodeValue[at]),
      attributes: document.nodes.attributes?.[at]?.map(text) ?? [],
      children: [],
      shadowRoots: [],
      isDrawn: drawn.has(at),
      ...(shadowRootType === undefined ? {} : { shadowRootType }),
    };
    nodes.push(node);
    if (localName.startsWith('::')) return;
    const above = nodes[parent];
    (shadowRootType === undefined ? above?.children : above?.shadowRoots)?.push(node);
  });
  const [root] = nodes;
  if (root === undefined) throw new Error('The document has no node');
  return root;
}

/** Places of the nodes that have a box with something in it. */
function drawnNodes({ nodeIndex, bounds }: Snapshot['documents'][number]['layout']): ReadonlySet<number> {
  return new Set(
    nodeIndex.filter((_, at) => {
      const [, , width = 0, height = 0] = bounds[at] ?? [];
      return width > 0 && height > 0;
    }),
  );
}
