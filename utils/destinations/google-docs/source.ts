import type { NamedLink } from '@/utils/domain/thread/capture';
import type { OutlineMessage, OutlineSource } from '../outline/outline';
import { blocksHtml, paragraph } from './content';
import { element, type Html, link, text } from './html';
import { runsHtml } from './runs';

/** The thread that the decision comes from, its messages as quotes. */
export function sourceHtml({ heading, intro, notRead, selection, messages }: OutlineSource): Html[] {
  return [
    element('h2', [text(heading)]),
    paragraph(...runsHtml(intro)),
    ...notRead.map((sentence) => paragraph(text(sentence))),
    ...(selection.length === 0
      ? []
      : [paragraph(text('What was selected:')), element('blockquote', blocksHtml(selection))]),
    ...messages.flatMap(messageHtml),
  ];
}

function messageHtml(message: OutlineMessage): Html[] {
  const { author, authorText, sentText, blocks, leftOut, links, files, videos } = message;
  const name = author === null ? text(authorText) : element('b', [text(authorText)]);
  const quoted = [
    ...blocksHtml(blocks),
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

function linkLine(name: string, { label, href }: NamedLink): Html {
  return paragraph(text(`${name}: `), link(href, [text(label)]));
}
