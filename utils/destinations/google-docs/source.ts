import type { Element } from 'hast';
import type { NamedLink } from '@/utils/domain/thread/capture';
import type { OutlineMessage, OutlineSource } from '../outline/outline';
import { contentOf, paragraph } from './content';
import { element, link, text } from './nodes';
import { nodesOf } from './runs';

/** The thread that the decision comes from, its messages as quotes. */
export function sourceBlocks({ heading, intro, notRead, selection, messages }: OutlineSource): Element[] {
  return [
    element('h2', [text(heading)]),
    paragraph(...nodesOf(intro)),
    ...notRead.map((sentence) => paragraph(text(sentence))),
    ...(selection.length === 0
      ? []
      : [paragraph(text('What was selected:')), element('blockquote', contentOf(selection))]),
    ...messages.flatMap(messageBlocks),
  ];
}

function messageBlocks(message: OutlineMessage): Element[] {
  const { author, authorText, sentText, blocks, leftOut, links, files, videos } = message;
  const name = author === null ? text(authorText) : element('b', [text(authorText)]);
  const quoted = [
    ...contentOf(blocks),
    ...(leftOut === '' ? [] : [paragraph(element('i', [text(leftOut)]))]),
    ...videos.map(({ label, page }) => linkLine('Video', { label, href: page })),
    ...links.map((each) => linkLine('Link', each)),
    ...files.map((each) => linkLine('File', each)),
  ];
  return [
    // Room between one message and the next.
    element('p', [name, text(`, ${sentText}`)], { style: 'margin-top:10pt' }),
    ...(quoted.length > 0 ? [element('blockquote', quoted)] : []),
  ];
}

function linkLine(name: string, { label, href }: NamedLink): Element {
  return paragraph(text(`${name}: `), ...link(href, [text(label)]));
}
