import type { Element } from 'hast';
import type { NamedLink } from '@/utils/domain/thread/capture';
import { phrase } from '@/utils/words/phrase';
import type { OutlineMessage, OutlineSource } from '../outline/outline';
import type { DocumentWords } from '../outline/words';
import { contentOf, paragraph } from './content';
import { element, link, text } from './nodes';
import { nodesOf } from './runs';

/** The thread that the decision comes from, its messages as quotes. */
export function sourceBlocks(
  { heading, intro, notRead, selection, messages }: OutlineSource,
  words: DocumentWords,
): Element[] {
  const label = (code: Labelled) => words.say('document.label', { name: phrase(code) });
  return [
    element('h2', [text(heading)]),
    paragraph(...nodesOf(intro)),
    ...notRead.map((sentence) => paragraph(text(sentence))),
    ...(selection.length === 0
      ? []
      : [paragraph(text(label('document.selected'))), element('blockquote', contentOf(selection))]),
    ...messages.flatMap((message) => messageBlocks(message, label)),
  ];
}

type Labelled = 'document.selected' | 'document.video' | 'document.link' | 'document.file';

function messageBlocks(message: OutlineMessage, label: (code: Labelled) => string): Element[] {
  const { head, blocks, leftOut, links, files, videos } = message;
  const name = head.map((run) => (run.marks === undefined ? text(run.text) : element('b', [text(run.text)])));
  const quoted = [
    ...contentOf(blocks),
    ...(leftOut === '' ? [] : [paragraph(element('i', [text(leftOut)]))]),
    ...videos.map((video) => linkLine(label('document.video'), { label: video.label, href: video.page })),
    ...links.map((each) => linkLine(label('document.link'), each)),
    ...files.map((each) => linkLine(label('document.file'), each)),
  ];
  return [
    // Room between one message and the next.
    element('p', name, { style: 'margin-top:10pt' }),
    ...(quoted.length > 0 ? [element('blockquote', quoted)] : []),
  ];
}

function linkLine(name: string, { label, href }: NamedLink): Element {
  return paragraph(text(`${name} `), ...link(href, [text(label)]));
}
