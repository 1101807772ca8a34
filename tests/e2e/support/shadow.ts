import type { Page } from 'playwright-core';
import { type Box, type OurNode, textOfOurs, walkOurs } from './our-node.ts';
import { ourNodes, scrollToOurs } from './our-nodes.ts';

/** An element that stands in one of our closed shadow roots. */
export interface ShadowElement {
  readonly tag: string;
  /** Its `aria-label`, or its text. */
  readonly name: string;
  readonly text: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Null where it is not drawn. */
  readonly box: Box | null;
  /** For `scrollToOurs`. */
  readonly place: number;
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

/** Every badge in the page, in document order; those not drawn have no box. */
export async function listBadges(page: Page): Promise<readonly BadgeInPage[]> {
  return (await ourNodes(page)).map((host) => {
    const inside = elementsIn(host);
    const labelled = inside.find(({ attributes }) => attributes['aria-label'] !== undefined);
    return {
      text: textOfOurs(host),
      label: labelled?.attributes['aria-label'] ?? '',
      host: host.localName,
      // A host may be `display: contents` or a zero-size anchor: its first drawn element is the badge then.
      box: inside.find(({ box }) => box !== null)?.box ?? null,
      isButton: inside.some(({ localName }) => localName === 'button'),
    };
  });
}

/** The elements in our shadow roots with one of these tags, or a role. */
export async function listShadow(page: Page, tagOrRole: string): Promise<readonly ShadowElement[]> {
  return (await ourNodes(page))
    .flatMap(elementsIn)
    .filter(({ localName, attributes }) => localName === tagOrRole || attributes.role === tagOrRole)
    .map((node) => {
      const { localName: tag, attributes, box, place } = node;
      const text = textOfOurs(node);
      return { tag, name: attributes['aria-label'] ?? text, text, attributes, box, place };
    });
}

/** All text that stands in our shadow roots. */
export async function shadowText(page: Page): Promise<string> {
  return (await ourNodes(page)).map(textOfOurs).join('\n');
}

const elementsIn = (host: OurNode) => [...walkOurs(host)].filter(({ nodeType }) => nodeType === 1);

/**
 * Clicks the drawn element whose name is, or matches, `name`, with a real mouse at its middle, once there is one: what is
 * being drawn anew has no place for a moment.
 */
export async function clickShadow(
  page: Page,
  tagOrRole: string,
  name: string | RegExp,
  timeout = 20_000,
): Promise<void> {
  const look = async () => {
    const found = (await listShadow(page, tagOrRole)).find((one) => one.box !== null && fits(one.name, name));
    const box = found === undefined ? null : await scrollToOurs(page, found.place);
    return box === null ? null : { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  };
  const middle = await until(`a drawn ${tagOrRole} named ${name} in a shadow root of ours`, look, timeout);
  await page.mouse.click(middle.x, middle.y);
}

/** Waits until `read` answers something else than null or false; throws with `what` after the time. */
export async function until<T>(
  what: string,
  read: () => Promise<T | null | false>,
  timeout = 20_000,
): Promise<T> {
  const end = Date.now() + timeout;
  for (;;) {
    const value = await read();
    if (value !== null && value !== false) return value;
    if (Date.now() > end) throw new Error(`Waited ${timeout} ms in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** A page that draws slowly may take so long between two steps of one change, ms. */
const restMs = 120;

/** What is read once it has read the same for a while: a page that is still being drawn would move it away under the mouse. */
export async function atRest<T>(what: string, read: () => Promise<T>): Promise<T> {
  let last = '';
  let since = 0;
  return await until(`${what} at rest`, async () => {
    const value = await read();
    const text = JSON.stringify(value);
    if (text !== last) since = Date.now();
    last = text;
    return Date.now() - since >= restMs && { value };
  }).then(({ value }) => value);
}

const fits = (text: string, wanted: string | RegExp) =>
  typeof wanted === 'string' ? text === wanted : wanted.test(text);
