import type { Decision, Source, SourceMessage } from '@/utils/domain/decision/decision';
import { siteText } from '@/utils/domain/decision/decision-words';
import { leftOutPhrase, shownBlocks } from '@/utils/domain/decision/left-out';
import { notReadPhrases } from '@/utils/domain/decision/not-read-words';
import { sourceTitle } from '@/utils/domain/decision/source-title';
import { blockText } from '@/utils/domain/text/block-text';
import type { DocumentBlock, Run } from '@/utils/domain/text/blocks';
import { withoutMarks } from '@/utils/domain/text/subject-marks';
import { videoOf } from '@/utils/domain/text/video';
import { isOwnersLink, sharedLink } from '@/utils/sites/shared-link';
import { sayTold } from '@/utils/words/say';
import { addressesIn } from './addresses';
import type { OutlineMessage, OutlineSource, Paragraph } from './outline';
import { minuteText, sentTimeText } from './times';
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
    intro: introOf(source, decision, words),
    notRead: notReadPhrases(notRead).map((one) => say(one)),
    selection: selection ?? [],
    messages: messages.map((message) => messageOf(message, words)),
  };
}

/** A link that opens for its owner alone says so, and by what others find the thread in their own mailbox. */
function introOf({ title, permalink, site }: Source, decision: Decision, words: DocumentWords): Paragraph {
  const { say, runs, wording } = words;
  const { messages, capturedZone } = decision;
  const href = wording === 'first' ? permalink : sharedLink(site, permalink);
  const text = title.trim() === '' ? href : sayTold(say, sourceTitle({ site, title }));
  const read = { thread: { text, href }, site: siteText[site], count: messages.length };
  if (wording === 'first' || !isOwnersLink(site)) return runs('document.thread-read', read);
  const [sentAt] = messages.flatMap((message) => message.sentAt ?? []);
  const subject = withoutMarks(title).replace(/\s+/gu, ' ').trim();
  const date = sentAt === undefined ? '' : minuteText(sentAt, capturedZone).slice(0, 10);
  return runs('document.thread-read-own', {
    ...read,
    by: subject ? (date ? 'both' : 'subject') : date ? 'date' : 'other',
    subject,
    date,
  });
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
