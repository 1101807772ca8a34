import type { Page } from 'playwright-core';
import { foundFromOutside, scrollFromOutside } from './from-outside.ts';
import type { Box, OurNode } from './our-node.ts';
import { askOurWorld } from './our-world.ts';

/** What an extension's world of a page has more than the page. */
declare const chrome: { dom: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } };

/** Our elements in the page, each with what is in it, in document order. */
export async function ourNodes(page: Page): Promise<readonly OurNode[]> {
  const { hosts } = (await askOurWorld(page, readOurs, null)) ?? { hosts: null };
  return hosts ?? (await foundFromOutside(page));
}

/** Scrolls the element at this place into sight; null where it is not drawn. */
export async function scrollToOurs(page: Page, place: number): Promise<Box | null> {
  const answer = await askOurWorld(page, readOurs, place);
  return answer === undefined ? await scrollFromOutside(page, place) : answer.box;
}

/** Runs in our world. */
function readOurs(wanted: number | null): { readonly hosts: readonly OurNode[]; readonly box: Box | null } {
  const elements: Element[] = [];
  const boxOf = (element: Element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return width > 0 && height > 0 ? { x, y, width, height } : null;
  };
  // Half a millisecond a call: only what can be ours is asked, and once, for an element keeps its root.
  const world = globalThis as { opened?: WeakMap<Element, ShadowRoot> };
  world.opened ??= new WeakMap();
  const { opened } = world;
  const closed = (element: Element) => {
    if (!/^x-[a-z]{8}$/.test(element.localName) || element.shadowRoot !== null) return null;
    const root = opened.get(element) ?? chrome.dom.openOrClosedShadowRoot(element);
    if (root !== null) opened.set(element, root);
    return root;
  };
  const read = (node: Node): OurNode => {
    const element = node instanceof Element ? node : null;
    const place = element === null ? -1 : elements.push(element) - 1;
    const isStyle = node.nodeName === 'STYLE';
    const root = element === null ? null : closed(element);
    const attributes = [...(element?.attributes ?? [])].map(({ name, value }) => [name, value]);
    return {
      nodeType: node.nodeType,
      localName: element?.localName ?? '',
      nodeValue: node.nodeValue ?? '',
      attributes: Object.fromEntries(attributes),
      box: element === null ? null : boxOf(element),
      place,
      // What a style sheet says is long, and no word of ours.
      children: isStyle ? [] : [...(root === null ? [] : [root]), ...node.childNodes].map(read),
    };
  };
  const hosts = [...document.querySelectorAll('*')].filter((each) => closed(each) !== null).map(read);
  const aimed = wanted === null ? undefined : elements[wanted];
  // Chromium's own, as a driver's click has it.
  (aimed as { scrollIntoViewIfNeeded?(): void } | undefined)?.scrollIntoViewIfNeeded?.();
  return { hosts: wanted === null ? hosts : [], box: aimed === undefined ? null : boxOf(aimed) };
}
