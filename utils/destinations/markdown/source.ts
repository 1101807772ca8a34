import type { RootContent } from 'mdast';
import type { NamedLink } from '@/utils/domain/thread/capture';
import type { OutlineMessage, OutlineSource } from '../outline/outline';
import { contentOf, quote } from './content';
import { bullets, emphasis, heading, link, paragraph, strong, text } from './nodes';
import { phrasesOf } from './phrases';

/** Where the decision comes from: the thread, what was not read of it, and the messages as quotes. */
export function sourceSection(source: OutlineSource): RootContent[] {
  const { intro, notRead, selection, messages } = source;
  return [
    heading(2, source.heading),
    paragraph(...phrasesOf(intro)),
    ...notRead.map((sentence) => paragraph(text(sentence))),
    ...(selection.length === 0 ? [] : [paragraph(text('What was selected:')), quote(contentOf(selection))]),
    ...messages.flatMap(messageContent),
  ];
}

function messageContent(message: OutlineMessage): RootContent[] {
  const { author, authorText, sentText, blocks, leftOut, links, files, videos } = message;
  const name = author === null ? text(authorText) : strong(text(authorText));
  return [
    paragraph(name, text(`, ${sentText}`)),
    ...(blocks.length > 0 ? [quote(contentOf(blocks))] : []),
    ...(leftOut === '' ? [] : [paragraph(emphasis(text(leftOut)))]),
    ...linkList('Videos:', videos),
    ...linkList('Links:', links),
    ...linkList('Files:', files),
  ];
}

function linkList(label: string, links: readonly NamedLink[]): RootContent[] {
  if (links.length === 0) return [];
  const items = links.map(({ label: name, href }) => [paragraph(link(href, text(name)))]);
  return [paragraph(text(label)), bullets(items)];
}
