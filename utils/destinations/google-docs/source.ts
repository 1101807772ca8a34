import type { NamedLink } from '@/utils/domain/capture';
import type { OutlineMessage, OutlineSource } from '../outline/outline';
import { blocksHtml, list, paragraph } from './content';
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

function messageHtml({ author, authorText, sentText, blocks, links, files, videos }: OutlineMessage): Html[] {
  const name = author === null ? text(authorText) : element('b', [text(authorText)]);
  return [
    // Room between one message and the next.
    element('p', [name, text(`, ${sentText}`)], { style: 'margin-top:10pt' }),
    ...(blocks.length > 0 ? [element('blockquote', blocksHtml(blocks))] : []),
    ...linkList(
      'Videos:',
      videos.map(({ label, page }) => ({ label, href: page })),
    ),
    ...linkList('Links:', links),
    ...linkList('Files:', files),
  ];
}

function linkList(name: string, links: readonly NamedLink[]): Html[] {
  if (links.length === 0) return [];
  return [
    paragraph(text(name)),
    list(links.map(({ label, href }) => [paragraph(link(href, [text(label)]))])),
  ];
}
