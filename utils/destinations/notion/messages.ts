import { blockText } from '@/utils/domain/block-text';
import type { Run } from '@/utils/domain/blocks';
import type { NamedLink } from '@/utils/domain/capture';
import type { SourceMessage } from '@/utils/domain/decision';
import { sentTextOf } from '../outline/times';
import { blocksOf, texts } from './blocks';
import { linkable, richText } from './rich-text';
import { type Tree, tree } from './tree';
import { embedAddress } from './video';

/** A message as one quote: who wrote it and when, then its text, its links, files and videos. */
export function messageTree(message: SourceMessage): Tree {
  const { author, blocks, files } = message;
  const who: Run =
    author === null ? { text: 'Author not named on the page' } : { text: author.name, marks: ['bold'] };
  const links = message.links.filter(({ href }) => !mentions(message, href));
  const children = [
    ...blocksOf(blocks, 2),
    ...links.flatMap((link) => linkLine('Link: ', link)),
    ...files.flatMap((file) => linkLine('File: ', file)),
    ...videosIn(message),
  ];
  return tree(
    'quote',
    { rich_text: richText([who, { text: `, ${sentTextOf(message)}` }]).slice(0, 100) },
    children,
  );
}

function linkLine(word: string, { label, href }: NamedLink): Tree[] {
  const name = label.trim() === '' ? href : label;
  const target: Run[] =
    linkable(href) === undefined ? [{ text: `${name} (${href})` }] : [{ text: name, href }];
  return texts('paragraph', [{ text: word }, ...target]);
}

/** Each video of the message once, as a player below its text. */
function videosIn({ links, blocks }: SourceMessage): Tree[] {
  const hrefs = [...links.map(({ href }) => href), ...hrefsIn(blocks)];
  const addresses = new Set(hrefs.map(embedAddress).filter((url) => url !== undefined));
  return [...addresses].map((url) => tree('video', { type: 'external', external: { url } }));
}

/** Addresses in the text: of its links, and those written out. */
function hrefsIn(blocks: SourceMessage['blocks']): string[] {
  const linked = [...JSON.stringify(blocks).matchAll(/"href":("(?:[^"\\]|\\.)*")/g)];
  const written = blockText(blocks).match(/https?:\/\/[^\s<>"]+/g) ?? [];
  return [...linked.map(([, text = '""']) => String(JSON.parse(text))), ...written];
}

/** Whether the quoted text already shows this link. */
function mentions({ blocks }: SourceMessage, href: string): boolean {
  return JSON.stringify(blocks).includes(JSON.stringify(href)) || blockText(blocks).includes(href);
}
