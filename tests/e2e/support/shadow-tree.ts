import type { CDPSession } from 'playwright-core';
import { treeOf } from './dom-snapshot.ts';

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

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
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

/** The text below a node as it stands in the tree, without style sheets, runs of space as one. */
export function textOf(node: CdpNode): string {
  const parts: string[] = [];
  const visit = (at: CdpNode) => {
    if (at.localName === 'style' || at.localName === 'script') return;
    if (at.nodeType === 3) parts.push(at.nodeValue);
    for (const inner of [...(at.shadowRoots ?? []), ...(at.children ?? [])]) visit(inner);
  };
  visit(node);
  return parts.join(' ').replace(/\s+/g, ' ').trim();
}

/** The value of an attribute, or null. */
export function attributeOf(node: CdpNode, name: string): string | null {
  const list = node.attributes ?? [];
  for (let i = 0; i < list.length; i += 2) {
    if (list[i] === name) return list[i + 1] ?? '';
  }
  return null;
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
