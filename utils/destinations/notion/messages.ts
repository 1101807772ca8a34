import type { Run } from '@/utils/domain/text/blocks';
import type { NamedLink } from '@/utils/domain/thread/capture';
import type { OutlineMessage, OutlineVideo } from '../outline/outline';
import { blocksOf, texts } from './blocks';
import { portions, richText } from './rich-text';
import { type Tree, tree } from './tree';

/** A message as one quote: who wrote it and when, then its text, its links, files and videos. */
export function messageTree(message: OutlineMessage): Tree {
  const { author, authorText, blocks, leftOut, files, links, videos, sentText } = message;
  const who: Run = author === null ? { text: authorText } : { text: authorText, marks: ['bold'] };
  const [head = [], ...more] = portions(richText([who, { text: `, ${sentText}` }]));
  return tree('quote', { rich_text: head }, [
    ...more.map((rich_text) => tree('paragraph', { rich_text })),
    ...blocksOf(blocks, 2),
    ...(leftOut === '' ? [] : texts('paragraph', [{ text: leftOut, marks: ['italic'] }])),
    ...links.flatMap((link) => linkLine('Link: ', link)),
    ...files.flatMap((file) => linkLine('File: ', file)),
    ...videos.flatMap(videoBlocks),
  ]);
}

/** A link; an address that Notion would not take as one is written out. */
function linkLine(word: string, { label, href }: NamedLink): Tree[] {
  return texts('paragraph', [{ text: word }, { text: label, href }]);
}

/**
 * A player, with its title as caption. Notion's `video` takes YouTube and addresses of files alone; pages of Loom and
 * Vidyard are embedded.
 */
function videoBlocks({ label, page }: OutlineVideo): Tree[] {
  return [
    tree('embed', {
      url: page,
      caption: richText([{ text: label }]).slice(0, 100),
    }),
  ];
}
