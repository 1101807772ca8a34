import { asRecord } from '@/utils/connections/notion/json';
import { propertyLinks } from '@/utils/connections/notion/refusal';
import { type Phrase, phrase } from '@/utils/words/phrase';
import { notionLimits } from './limits';
import { splitText } from './split-text';
import type { RichText, Tree, TreeContent } from './tree';
import { tree } from './tree';

/** What Notion refused of one request, as `placesIn` says it, and what became of it since. */
export type Mend = readonly string[];
/** By the number of a document's request. */
export type Mends = Readonly<Record<string, Mend>>;

/** All links and players; all blocks that are more than text. */
const [allLinks, allBlocks] = ['*', '**'];
/** So many places of one request are mended by their names. */
const mostNamed = 40;

/**
 * What is sent as text from now on, after a refusal that names these places too; null where nothing more can be.
 * A document is not to be stuck for one block.
 */
export function mendedFurther(before: Mend, named: readonly string[]): Mend | null {
  const fresh = named.filter((place) => place !== allLinks && !before.includes(place));
  if (fresh.length > 0 && before.length < mostNamed) return [...before, ...fresh.slice(0, mostNamed)];
  const next = [allLinks, allBlocks].find((all) => !before.includes(all));
  return next === undefined ? null : [...before, next];
}

/** The blocks of a request with what Notion refused as text. Their number stays. Pure. */
export function mended(blocks: readonly Tree[], mend: Mend = []): readonly Tree[] {
  return mend.length === 0 ? blocks : blocks.map((block, at) => mendedBlock(block, `${at}`, mend));
}

function mendedBlock(block: Tree, place: string, mend: Mend): Tree {
  const inTable = (_: Tree, at: number) => block.type === 'table' && mend.includes(`${place}.${at}`);
  const isNamed = mend.includes(place);
  // Updates rewrite the box, so it stays one as long as it can, without what adorns it.
  if (block.type === 'callout' && isNamed && !mend.includes(allBlocks)) return plainBox(block);
  const isRefused = isNamed || block.children.some(inTable);
  const isMore = /^(?:embed|table|code|divider)$/.test(block.type);
  if (
    isRefused ||
    (mend.includes(allBlocks) && isMore) ||
    (mend.includes(allLinks) && block.type === 'embed')
  )
    return textBlock(block);
  return {
    ...block,
    content: mendedContent(block.content, place, mend),
    children: block.children.map((child, at) => mendedBlock(child, `${place}.${at}`, mend)),
  };
}

function plainBox({ content, children }: Tree): Tree {
  return tree('callout', mendedContent({ rich_text: content.rich_text ?? [] }, '', [allLinks]), children);
}

function mendedContent(content: TreeContent, place: string, mend: Mend): TreeContent {
  const all = mend.includes(allLinks);
  const plain = (items: readonly RichText[], name: string) => {
    const isMeant = (at: number) => all || mend.includes(`${place}/${name}/${at}`);
    const made = items.flatMap((item, at) => (isMeant(at) ? spelledOut(item) : [item]));
    return made.length <= notionLimits.array
      ? made
      : items.map((item, at) => (isMeant(at) ? unlinked(item) : item));
  };
  return {
    ...content,
    ...(content.rich_text && { rich_text: plain(content.rich_text, 'rich_text') }),
    ...(content.caption && { caption: plain(content.caption, 'caption') }),
    ...(content.cells && { cells: content.cells.map((cell, at) => plain(cell, `cells/${at}`)) }),
  };
}

/** Properties as a request has them, their links as text where Notion refused one. */
export function mendedProperties(
  properties: Record<string, unknown>,
  mend: Mend = [],
): Record<string, unknown> {
  const isRefused = mend.includes(propertyLinks) || mend.includes(allLinks);
  return isRefused ? Object.fromEntries(Object.entries(properties).map(plainProperty)) : properties;
}

function plainProperty([name, value]: readonly [string, unknown]): readonly [string, unknown] {
  const { rich_text: items, ...rest } = asRecord(value);
  // Too short for its address to need a second text.
  return Array.isArray(items)
    ? [name, { ...rest, rich_text: (items as RichText[]).flatMap(spelledOut).slice(0, notionLimits.array) }]
    : [name, value];
}

/** A link as text, its address behind its words where these do not say it. */
function spelledOut(item: RichText): readonly RichText[] {
  if (item.type !== 'text' || item.text.link === undefined) return [item];
  const { content, link } = item.text;
  const whole = content.includes(link.url) ? content : `${content} (${link.url})`;
  return splitText(whole, notionLimits.text).map((text) => ({ ...item, text: { content: text } }));
}

const unlinked = (item: RichText): RichText =>
  item.type === 'text' ? { ...item, text: { content: item.text.content } } : item;

/** A block with all below it as one paragraph; what is too long for one follows inside it. */
function textBlock(block: Tree): Tree {
  const items = splitText(linesOf(block).join('\n'), notionLimits.text).map(
    (content): RichText => ({ type: 'text', text: { content } }),
  );
  const [first = [], ...more] = inPortions(items);
  return tree(
    'paragraph',
    { rich_text: first },
    more.map((rich_text) => tree('paragraph', { rich_text })),
  );
}

function inPortions(items: readonly RichText[]): RichText[][] {
  return Array.from({ length: Math.ceil(items.length / notionLimits.array) }, (_, at) =>
    items.slice(at * notionLimits.array, (at + 1) * notionLimits.array),
  );
}

/** All words of a block, a line for each block in it. */
function linesOf({ content, children }: Tree): readonly string[] {
  const { rich_text, caption, cells, url } = content;
  const own = [
    ...(rich_text === undefined ? [] : [wordsOf(rich_text)]),
    ...(cells === undefined ? [] : [cells.map(wordsOf).join(' | ')]),
    ...(url === undefined ? [] : [`${wordsOf(caption ?? [])} (${url})`.trim()]),
  ];
  return [...own, ...children.flatMap(linesOf)];
}

function wordsOf(items: readonly RichText[]): string {
  return items
    .flatMap(spelledOut)
    .map((item) => (item.type === 'text' ? item.text.content : ''))
    .join('');
}

/** What the user is told of it, in a sentence; undefined where nothing was refused. */
export function toldOf(mends: Mends = {}): Phrase | undefined {
  const all = Object.values(mends).flat();
  if (all.length === 0) return undefined;
  if (all.includes(allBlocks)) return phrase('failures.notion-parts-plain');
  if (all.includes(allLinks)) return phrase('failures.notion-links-plain');
  return phrase('failures.notion-blocks-plain', { count: all.length });
}
