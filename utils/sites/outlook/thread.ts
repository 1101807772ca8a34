import { hintKey, type PersonHint } from '@/utils/domain/people/hint';
import type { Capture, CapturedMessage } from '@/utils/domain/thread/capture';
import type { NotRead, NotReadReason } from '@/utils/domain/thread/not-read';
import { bodyReader, textInRange } from '../body-reader';
import { attr, selectionOf } from '../read/dom';
import { treeLinks, treeText } from '../read/tree-text';
import type { ReadContext } from '../site';
import { wordsOfMail } from './body';
import { type Entry, entriesIn } from './entries';
import { ownParts } from './mail';
import { permalinkOf } from './permalink';
import * as at from './selectors';
import { shownTimeOf } from './sent-at';
import { conversationSubject, threadIdOf } from './thread-id';

/** The open conversation, or of it the mails that a selection touches. Null where none is open, or which one is not certain. */
export function readThread(context: ReadContext): Capture | null {
  const threadId = threadIdOf(context);
  const all = entriesIn(context);
  if (threadId === null || all.length === 0) return null;
  if (context.threadId != null && context.threadId !== threadId) return null;
  const open = all.filter(({ mail }) => mail.body !== null);
  const range = context.isWhole === true ? null : selectedIn(open, context.document);
  const read = open.filter(({ mail }) => range === null || touches(range, mail.body));
  const title = conversationSubject(context.document);
  const readBody = bodyReader(title);
  const selection =
    range && read.flatMap(({ mail }) => (mail.body === null ? [] : textInRange(mail.body, range)));
  const files = read.reduce((sum, { mail }) => sum + ownFiles(mail.unit), 0);
  return {
    site: 'outlook',
    permalink: permalinkOf(threadId, context.location.href),
    threadId,
    title,
    participants: writersIn(all),
    selection: selection?.length ? selection : null,
    messages: read.map((entry, index) => captureMail(entry, idOf(entry, index), readBody)),
    notRead: [
      ...counted(all.length - open.length, 'collapsed'),
      ...counted(open.length - read.length, 'unselected'),
      ...counted(files, 'no-address', 'file'),
    ],
  };
}

function captureMail(
  { mail, author, sentAt }: Entry,
  id: string,
  readBody: ReturnType<typeof bodyReader>,
): CapturedMessage {
  const { body, leftOut } = wordsOfMail(mail, readBody, author?.value ?? null);
  const parts = leftOut.length === 0 ? {} : { leftOut };
  return {
    id,
    author,
    sentAt,
    sentText: shownTimeOf(mail),
    body,
    ...parts,
    links: treeLinks(body),
    files: [],
  };
}

/** The page's own id of a mail, where it shows one; else its place. */
function idOf({ mail }: Entry, index: number): string {
  const [named] = ownParts(mail.unit, at.from);
  const [, id] = /^MSG_(.+)_FROM$/.exec(attr(named ?? null, 'id') ?? '') ?? [];
  return id ?? `mail-${index + 1}`;
}

/** Of a file that is attached the page says its name and no address. */
const ownFiles = (unit: Element) => ownParts(unit, at.attachments).length;

const touches = (range: Range, body: Element | null) => body !== null && range.intersectsNode(body);

/** The selection, where it holds words of a mail that is open. */
function selectedIn(open: readonly Entry[], document: Document): Range | null {
  const selection = selectionOf(document);
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const holds = ({ mail: { body } }: Entry) =>
    body !== null && touches(range, body) && treeText(textInRange(body, range)) !== '';
  return open.some(holds) ? range : null;
}

function writersIn(all: readonly Entry[]): PersonHint[] {
  const authors = all.flatMap(({ author }) => author ?? []);
  return [...new Map(authors.map((author) => [hintKey(author), author] as const)).values()];
}

function counted(count: number, why: NotReadReason, what?: NotRead['what']): NotRead[] {
  return count > 0 ? [{ count, why, ...(what !== undefined && { what }) }] : [];
}
