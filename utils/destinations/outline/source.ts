import type { Decision, Source, SourceMessage } from '@/utils/domain/decision/decision';
import { siteText } from '@/utils/domain/decision/decision-words';
import { leftOutPhrase, shownBlocks } from '@/utils/domain/decision/left-out';
import { notReadPhrases } from '@/utils/domain/decision/not-read-words';
import { sourceTitle } from '@/utils/domain/decision/source-title';
import { blockText } from '@/utils/domain/text/block-text';
import type { DocumentBlock, Run } from '@/utils/domain/text/blocks';
import { videoOf } from '@/utils/domain/text/video';
import { sayTold } from '@/utils/words/say';
import { addressesIn } from './addresses';
import type { OutlineMessage, OutlineSource, Paragraph } from './outline';
import { sentTimeText } from './times';
import { linksIn, videosOf } from './videos';
import type { DocumentWords } from './words';

/** Where the decision comes from: the thread, what was not read of it, and the messages. */
export function sourceOf(decision: Decision, words: DocumentWords): OutlineSource {
  const { source, messages, notRead, selection } = decision;
  const { say } = words;
  const heading = say('document.source');
  if (source === null)
    return { heading, intro: [{ text: say('document.by-hand') }], notRead: [], selection: [], messages: [] };
  return {
    heading,
    intro: introOf(source, messages.length, words),
    notRead: notReadPhrases(notRead).map((one) => say(one)),
    selection: selection ?? [],
    messages: messages.map((message) => messageOf(message, words)),
  };
}

function introOf(source: Source, count: number, { say, runs }: DocumentWords): Paragraph {
  const { title, permalink, site } = source;
  const text = title.trim() === '' ? permalink : sayTold(say, sourceTitle(source));
  const thread = { text, href: permalink };
  return runs('document.thread-read', { thread, site: siteText[site], count });
}

function messageOf(captured: SourceMessage, words: DocumentWords): OutlineMessage {
  const { say, runs } = words;
  const message = { ...captured, blocks: shownBlocks(captured, say) };
  const { id, author, blocks, files } = message;
  const shown = addressesShown(blocks);
  const authorText = author === null ? say('document.no-author') : author.name;
  const name: Run = author === null ? { text: authorText } : { text: authorText, marks: ['bold'] };
  const sentText = sentTimeText(message, words);
  const leftOut = leftOutPhrase(captured);
  return {
    id,
    author,
    authorText,
    sentText,
    head: runs('document.message-head', { author: name, sent: sentText }),
    blocks,
    leftOut: leftOut === null ? '' : say(leftOut),
    links: message.links.filter(({ href }) => videoOf(href) === null && !shown.has(href)).map(named),
    files: files.map(named),
    videos: videosOf(message, words),
  };
}

/** A link is called by its address where the page gave it no name. */
function named({ label, href }: OutlineMessage['links'][number]): OutlineMessage['links'][number] {
  return { label: label.trim() || href, href };
}

/** The addresses that a text leads to or writes out, in code too. */
function addressesShown(blocks: readonly DocumentBlock[]): ReadonlySet<string> {
  const written = addressesIn(blockText(blocks));
  return new Set([...blocks.flatMap(linksIn), ...written].map(({ href }) => href));
}
