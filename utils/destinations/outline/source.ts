import type { Decision, SourceMessage } from '@/utils/domain/decision/decision';
import { countText, notReadTexts, siteText } from '@/utils/domain/decision/decision-words';
import { leftOutText, shownBlocks } from '@/utils/domain/decision/left-out';
import { blockText } from '@/utils/domain/text/block-text';
import type { DocumentBlock } from '@/utils/domain/text/blocks';
import { videoOf } from '@/utils/domain/text/video';
import { addressesIn } from './addresses';
import type { OutlineMessage, OutlineSource, Paragraph } from './outline';
import { sentTextOf } from './times';
import { linksIn, videosOf } from './videos';

/** Where the decision comes from: the thread, what was not read of it, and the messages. */
export function sourceOf(decision: Decision): OutlineSource {
  const { source, messages, notRead, selection } = decision;
  if (source === null) return { ...byHand, intro: [{ text: 'Written by hand, without a thread.' }] };
  return {
    heading: 'Source',
    intro: introOf(source, messages.length),
    notRead: notReadTexts(notRead),
    selection: selection ?? [],
    messages: messages.map(messageOf),
  };
}

const byHand = { heading: 'Source', notRead: [], selection: [], messages: [] } as const;

function introOf(source: NonNullable<Decision['source']>, count: number): Paragraph {
  const name = source.title.trim() === '' ? source.permalink : source.title;
  return [
    { text: name, href: source.permalink },
    { text: ` in ${siteText[source.site]}, ${countText(count, 'message')} read.` },
  ];
}

function messageOf(captured: SourceMessage): OutlineMessage {
  const message = { ...captured, blocks: shownBlocks(captured) };
  const { id, author, blocks, files } = message;
  const shown = addressesShown(blocks);
  return {
    id,
    author,
    authorText: author === null ? 'Author not named on the page' : author.name,
    sentText: sentTextOf(message),
    blocks,
    leftOut: leftOutText(captured),
    links: message.links.filter(({ href }) => videoOf(href) === null && !shown.has(href)).map(named),
    files: files.map(named),
    videos: videosOf(message),
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
