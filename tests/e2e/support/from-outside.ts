import type { CDPSession, Page } from 'playwright-core';
import type { Box, OurNode } from './our-node.ts';
import { boxOf, type CdpNode, documentTree, walk } from './shadow-tree.ts';

/** As `ourNodes`, of a page in which no world of ours lives: without the extension, before it came or after it went. */
export async function foundFromOutside(page: Page): Promise<readonly OurNode[]> {
  // A snapshot of the page takes long, and most that have no world of ours have nothing of ours.
  const isAny = () =>
    [...document.querySelectorAll('*')].some(({ localName }) => /^x-[a-z]{8}$/.test(localName));
  if (!(await page.evaluate(isAny))) return [];
  return await withSession(page, async (session) => {
    let places = 0;
    const read = async (node: CdpNode): Promise<OurNode> => {
      const { nodeType, localName, nodeValue, attributes = [], shadowRoots = [], children = [] } = node;
      const place = nodeType === 1 ? places++ : -1;
      const named: Record<string, string> = {};
      for (let i = 0; i < attributes.length; i += 2) named[attributes[i] ?? ''] = attributes[i + 1] ?? '';
      const inner: OurNode[] = [];
      for (const child of [...shadowRoots, ...children]) inner.push(await read(child));
      const box = nodeType === 1 ? await boxOf(session, node) : null;
      return { nodeType, localName, nodeValue, attributes: named, box, place, children: inner };
    };
    const found: OurNode[] = [];
    for (const host of hostsIn(await documentTree(session))) found.push(await read(host));
    return found;
  });
}

/** As `scrollToOurs`. */
export function scrollFromOutside(page: Page, place: number): Promise<Box | null> {
  return withSession(page, async (session) => {
    const elements = hostsIn(await documentTree(session)).flatMap((host) =>
      [...walk(host)].filter(({ nodeType }) => nodeType === 1),
    );
    const node = elements[place];
    if (node === undefined) return null;
    await session.send('DOM.scrollIntoViewIfNeeded', { backendNodeId: node.backendNodeId });
    return await boxOf(session, node);
  });
}

/** Elements whose name differs in every page load, with a closed shadow root. */
const hostsIn = (document: CdpNode) =>
  [...walk(document)].filter(
    ({ localName, shadowRoots = [] }) =>
      /^x-[a-z]{8}$/.test(localName) && shadowRoots.some((each) => each.shadowRootType === 'closed'),
  );

async function withSession<T>(page: Page, use: (session: CDPSession) => Promise<T>): Promise<T> {
  const session = await page.context().newCDPSession(page);
  try {
    return await use(session);
  } finally {
    await session.detach();
  }
}
