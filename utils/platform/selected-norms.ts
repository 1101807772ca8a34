import { browser } from 'wxt/browser';

/**
 * A text that was selected on a page, on its way to the options: in the browser's memory until the page has read it, and
 * on no disk. Only what begins with a line of norms: the words before it are nobody's business here.
 */
const keyOf = (id: string) => `norms-${id}`;
const longest = 100_000;

/** Marks that are not seen: a site may set one into any word. */
const unseen = /[\u00AD\u200B-\u200F\u2060-\u2064\uFEFF]+/gu;

/** The part of a selection that may be a line; empty where there is none. */
export function fromLineOn(selection: string): string {
  const seen = selection.replace(unseen, '');
  const at = seen.search(/meantime-[\s>|]*norms/i);
  return at < 0 ? '' : seen.slice(at, at + longest);
}

/** Keeps the selection for the options page, and says where that shows it. */
export async function handOverSelection(selection: string): Promise<`/options.html#norms/${string}`> {
  const id = crypto.randomUUID();
  await browser.storage.session.set({ [keyOf(id)]: fromLineOn(selection) });
  return `/options.html#norms/${id}`;
}

/** What was selected for the page at this hash, once; null where nothing waits for it. */
export async function takeSelection(hash: string): Promise<string | null> {
  const id = /^norms\/([\w-]{36})$/.exec(hash)?.[1];
  if (id === undefined) return null;
  const { [keyOf(id)]: text } = await browser.storage.session.get(keyOf(id));
  await browser.storage.session.remove(keyOf(id));
  return typeof text === 'string' ? text : null;
}
