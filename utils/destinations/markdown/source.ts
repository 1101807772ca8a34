import type { RootContent } from 'mdast';
import { blockText } from '@/utils/domain/block-text';
import type { NamedLink } from '@/utils/domain/capture';
import type { Decision, SourceMessage } from '@/utils/domain/decision';
import { countText, notReadText, siteText } from '@/utils/domain/decision-words';
import { contentOf, quote } from './content';
import { bullets, heading, link, paragraph, strong, text } from './nodes';
import { sentTextOf } from './times';

/** Where the decision comes from: the thread, what was not read of it, and the messages as quotes. */
export function sourceSection(decision: Decision): RootContent[] {
  const { source, messages, notRead, selection } = decision;
  if (source === null) return [heading(2, 'Source'), paragraph(text('Written by hand, without a thread.'))];
  const name = source.title.trim() === '' ? source.permalink : source.title;
  return [
    heading(2, 'Source'),
    paragraph(
      link(source.permalink, text(name)),
      text(` in ${siteText[source.site]}, ${countText(messages.length, 'message')} read.`),
    ),
    ...notRead.map((part) => paragraph(text(notReadText(part)))),
    ...(selection === null || selection.length === 0
      ? []
      : [paragraph(text('What was selected:')), quote(contentOf(selection))]),
    ...messages.flatMap(messageContent),
  ];
}

function messageContent(message: SourceMessage): RootContent[] {
  const { author, blocks, files } = message;
  const name = author === null ? text('Author not named on the page') : strong(text(author.name));
  const links = message.links.filter(({ href }) => !mentions(message, href));
  return [
    paragraph(name, text(`, ${sentTextOf(message)}`)),
    ...(blocks.length > 0 ? [quote(contentOf(blocks))] : []),
    ...linkList('Links:', links),
    ...linkList('Files:', files),
  ];
}

function linkList(label: string, links: readonly NamedLink[]): RootContent[] {
  if (links.length === 0) return [];
  const items = links.map(({ label: name, href }) => [paragraph(link(href, text(name.trim() || href)))]);
  return [paragraph(text(label)), bullets(items)];
}

/** Whether the quoted text already shows this link. */
function mentions(message: SourceMessage, href: string): boolean {
  return (
    JSON.stringify(message.blocks).includes(JSON.stringify(href)) || blockText(message.blocks).includes(href)
  );
}
