import type { CDPSession, Page } from 'playwright-core';
import { attributeOf, type Box, boxOf, type CdpNode, documentTree, textOf, walk } from './shadow-tree.ts';

/** An element that stands in one of our closed shadow roots. */
export interface ShadowElement {
  readonly tag: string;
  /** Its `aria-label`, or its text. */
  readonly name: string;
  readonly text: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Null where it is not drawn. */
  readonly box: Box | null;
}

export interface BadgeInPage {
  readonly text: string;
  /** What a screen reader says: the first `aria-label` inside, or ''. */
  readonly label: string;
  /** Tag name of the host. */
  readonly host: string;
  readonly box: Box | null;
  /** It opens a card; the line below a composer does not. */
  readonly isButton: boolean;
}

/** Hosts of ours in the page: elements whose name differs in every page load, with a closed shadow root. */
const isHost = (node: CdpNode) =>
  /^x-[a-z]{8}$/.test(node.localName) &&
  (node.shadowRoots ?? []).some((shadow) => shadow.shadowRootType === 'closed');

async function withSession<T>(page: Page, use: (session: CDPSession) => Promise<T>): Promise<T> {
  const session = await page.context().newCDPSession(page);
  try {
    return await use(session);
  } finally {
    await session.detach();
  }
}

/** Every badge in the page, in document order; those not drawn have no box. */
export function listBadges(page: Page): Promise<readonly BadgeInPage[]> {
  return withSession(page, async (session) => {
    const hosts = [...walk(await documentTree(session))].filter(isHost);
    return await Promise.all(
      hosts.map(async (host) => {
        const inside = [...walk(host)].filter((node) => node.nodeType === 1);
        const label = inside.map((node) => attributeOf(node, 'aria-label')).find((value) => value !== null);
        // A host may be `display: contents` or a zero-size anchor: its first drawn element is the badge then.
        let box: Box | null = null;
        for (const node of inside) {
          box ??= await boxOf(session, node);
          if (box !== null) break;
        }
        const isButton = inside.some(({ localName }) => localName === 'button');
        return { text: textOf(host), label: label ?? '', host: host.localName, box, isButton };
      }),
    );
  });
}

/** The elements in our shadow roots with one of these tags, or a role. */
export function listShadow(page: Page, tagOrRole: string): Promise<readonly ShadowElement[]> {
  return withSession(page, async (session) => {
    const found = await matching(session, tagOrRole);
    return await Promise.all(found.map(({ node }) => describe(session, node)));
  });
}

/** All text that stands in our shadow roots. */
export async function shadowText(page: Page): Promise<string> {
  return withSession(page, async (session) =>
    [...walk(await documentTree(session))].filter(isHost).map(textOf).join('\n'),
  );
}

/**
 * Clicks the drawn element whose name is, or matches, `name`, with a real mouse at its middle, once there is one: what is
 * being drawn anew has no place for a moment.
 */
export async function clickShadow(
  page: Page,
  tagOrRole: string,
  name: string | RegExp,
  timeout = 5000,
): Promise<void> {
  const look = () =>
    withSession(page, async (session) => {
      for (const { node } of await matching(session, tagOrRole)) {
        const one = await describe(session, node);
        if (one.box === null || !fits(one.name, name)) continue;
        await session.send('DOM.scrollIntoViewIfNeeded', { backendNodeId: node.backendNodeId });
        const box = await boxOf(session, node);
        if (box !== null) return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      }
      return null;
    });
  const middle = await until(`a drawn ${tagOrRole} named ${name} in a shadow root of ours`, look, timeout);
  await page.mouse.click(middle.x, middle.y);
}

/** Waits until `read` answers something else than null or false; throws with `what` after the time. */
export async function until<T>(
  what: string,
  read: () => Promise<T | null | false>,
  timeout = 10_000,
): Promise<T> {
  const end = Date.now() + timeout;
  for (;;) {
    const value = await read();
    if (value !== null && value !== false) return value;
    if (Date.now() > end) throw new Error(`Waited ${timeout} ms in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** What is read once two looks read the same: a page that is still being drawn would move it away under the mouse. */
export async function atRest<T>(what: string, read: () => Promise<T>): Promise<T> {
  let last = '';
  return await until(`${what} at rest`, async () => {
    const value = await read();
    const before = last;
    last = JSON.stringify(value);
    return last === before && { value };
  }).then(({ value }) => value);
}

const fits = (text: string, wanted: string | RegExp) =>
  typeof wanted === 'string' ? text === wanted : wanted.test(text);

async function matching(session: CDPSession, tagOrRole: string): Promise<readonly { node: CdpNode }[]> {
  const found: { node: CdpNode }[] = [];
  for (const host of walk(await documentTree(session))) {
    if (!isHost(host)) continue;
    for (const node of walk(host)) {
      if (node.nodeType !== 1) continue;
      if (node.localName === tagOrRole || attributeOf(node, 'role') === tagOrRole) found.push({ node });
    }
  }
  return found;
}

async function describe(session: CDPSession, node: CdpNode): Promise<ShadowElement> {
  const attributes: Record<string, string> = {};
  const list = node.attributes ?? [];
  for (let i = 0; i < list.length; i += 2) attributes[list[i] ?? ''] = list[i + 1] ?? '';
  const text = textOf(node);
  return {
    tag: node.localName,
    name: attributes['aria-label'] ?? text,
    text,
    attributes,
    box: await boxOf(session, node),
  };
}
