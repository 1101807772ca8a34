import type { Page } from 'playwright-core';

/** A node of the accessibility tree that assistive technology is told of, with those below it. */
export interface AxNode {
  readonly role: string;
  readonly name: string;
  readonly below: readonly AxNode[];
}

/** The whole accessibility tree, closed shadow roots too; nodes that are ignored give way to those below them. */
export async function axTree(page: Page): Promise<readonly AxNode[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const read = (id: string): readonly AxNode[] => {
    const node = byId.get(id);
    if (node === undefined) return [];
    const below = (node.childIds ?? []).flatMap(read);
    const role = String(node.role?.value ?? '');
    if (node.ignored || role === 'none' || role === 'generic') return below;
    return [{ role, name: String(node.name?.value ?? '').trim(), below }];
  };
  const [root] = nodes;
  return root === undefined ? [] : read(root.nodeId);
}

/** All nodes of a role, in reading order. */
export const withRole = (nodes: readonly AxNode[], role: string): readonly AxNode[] =>
  nodes.flatMap((node) => [...(node.role === role ? [node] : []), ...withRole(node.below, role)]);

/** What is read out of a node, piece by piece: names of controls and pictures, and the text of all else. */
export function readOut({ role, name, below }: AxNode): readonly string[] {
  const isWhole = ['StaticText', 'button', 'note', 'image', 'combobox', 'DisclosureTriangle'].includes(role);
  if (isWhole) return name === '' ? [`unnamed ${role}`] : [name];
  return below.flatMap(readOut);
}
