import type { RootContent } from 'mdast';
import type { NamedLink } from '@/utils/domain/thread/capture';
import { phrase } from '@/utils/words/phrase';
import type { OutlineMessage, OutlineSource } from '../outline/outline';
import type { DocumentWords } from '../outline/words';
import { contentOf, quote } from './content';
import { bullets, emphasis, heading, link, paragraph, strong, text } from './nodes';
import { phrasesOf } from './phrases';

/** Where the decision comes from: the thread, what was not read of it, and the messages as quotes. */
export function sourceSection(source: OutlineSource, words: DocumentWords): RootContent[] {
  const label = (code: Listed) => words.say('document.label', { name: phrase(code) });
  const { intro, notRead, selection, messages } = source;
  return [
    heading(2, source.heading),
    paragraph(...phrasesOf(intro)),
    ...notRead.map((sentence) => paragraph(text(sentence))),
    ...(selection.length === 0
      ? []
      : [paragraph(text(label('document.selected'))), quote(contentOf(selection))]),
    ...messages.flatMap((message) => messageContent(message, label)),
  ];
}

type Listed = 'document.selected' | 'document.videos' | 'document.links' | 'document.files';

function messageContent(message: OutlineMessage, label: (code: Listed) => string): RootContent[] {
  const { head, blocks, leftOut, links, files, videos } = message;
  return [
    paragraph(...head.map((run) => (run.marks === undefined ? text(run.text) : strong(text(run.text))))),
    ...(blocks.length > 0 ? [quote(contentOf(blocks))] : []),
    ...(leftOut === '' ? [] : [paragraph(emphasis(text(leftOut)))]),
    ...linkList(label('document.videos'), videos),
    ...linkList(label('document.links'), links),
    ...linkList(label('document.files'), files),
  ];
}

function linkList(label: string, links: readonly NamedLink[]): RootContent[] {
  if (links.length === 0) return [];
  const items = links.map(({ label: name, href }) => [paragraph(link(href, text(name)))]);
  return [paragraph(text(label)), bullets(items)];
}
