import type { NamedLink } from '@/utils/domain/thread/capture';
import { phrase } from '@/utils/words/phrase';
import type { OutlineMessage, OutlineVideo } from '../outline/outline';
import type { DocumentWords } from '../outline/words';
import { blocksOf, texts } from './blocks';
import { portions, richText } from './rich-text';
import { type Tree, tree } from './tree';

/** A message as one quote: who wrote it and when, then its text, its links, files and videos. */
export function messageTree(message: OutlineMessage, { say }: DocumentWords): Tree {
  const { blocks, leftOut, files, links, videos } = message;
  const [head = [], ...more] = portions(richText(message.head));
  const label = (code: 'document.link' | 'document.file') =>
    `${say('document.label', { name: phrase(code) })} `;
  return tree('quote', { rich_text: head }, [
    ...more.map((rich_text) => tree('paragraph', { rich_text })),
    ...blocksOf(blocks, 2),
    ...(leftOut === '' ? [] : texts('paragraph', [{ text: leftOut, marks: ['italic'] }])),
    ...links.flatMap((link) => linkLine(label('document.link'), link)),
    ...files.flatMap((file) => linkLine(label('document.file'), file)),
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
