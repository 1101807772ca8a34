import type { CDPSession } from 'playwright-core';
import { treeOf } from './dom-snapshot.ts';
import type { Box } from './our-node.ts';

/** The part of a CDP DOM node that these helpers use. */
export interface CdpNode {
  readonly backendNodeId: number;
  readonly nodeType: number;
  readonly localName: string;
  readonly nodeValue: string;
  readonly attributes?: readonly string[];
  readonly children?: readonly CdpNode[];
  readonly shadowRoots?: readonly CdpNode[];
  readonly shadowRootType?: string;
  /** It has a box with something in it, in the window or out of it. */
  readonly isDrawn: boolean;
}

/**
 * The whole document, closed shadow roots included: they are invisible to playwright. A snapshot takes less than half
 * of what `DOM.getDocument` does, and says what is drawn, so that nobody has to ask node by node.
 */
export async function documentTree(session: CDPSession): Promise<CdpNode> {
  return treeOf(await session.send('DOMSnapshot.captureSnapshot', { computedStyles: [] }));
}

/** Every node below and including `node`, shadow trees too, in document order. */
export function* walk(node: CdpNode): Generator<CdpNode> {
  yield node;
  for (const shadow of node.shadowRoots ?? []) yield* walk(shadow);
  for (const child of node.children ?? []) yield* walk(child);
}

/** Where a node is drawn, in CSS pixels of the viewport; null where it is not drawn. */
export async function boxOf(session: CDPSession, node: CdpNode): Promise<Box | null> {
  if (!node.isDrawn) return null;
  try {
    const { model } = await session.send('DOM.getBoxModel', { backendNodeId: node.backendNodeId });
    const [x = 0, y = 0] = model.border;
    return model.width > 0 && model.height > 0 ? { x, y, width: model.width, height: model.height } : null;
  } catch {
    return null;
  }
}
