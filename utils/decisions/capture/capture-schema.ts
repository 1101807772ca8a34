import { isInstant, isRecord } from '@/utils/domain/checks/checks';
import { isOneOf, isText, recordOfAll, shortText, unread } from '@/utils/domain/checks/said';
import { readHint } from '@/utils/domain/people/read-hint';
import { limits } from '@/utils/domain/text/limits';
import {
  type Capture,
  type CapturedMessage,
  type LeftOutPart,
  leftOutKinds,
  type NamedLink,
  threadSources,
} from '@/utils/domain/thread/capture';
import { type NotRead, notReadKinds, notReadReason } from '@/utils/domain/thread/not-read';
import { isLink } from '@/utils/platform/is-link';
import { type NodeTally, readNodes } from './page-nodes';

type What = NonNullable<NotRead['what']>;

/** What becomes of the members of one capture while it is read. */
interface Tally extends NodeTally {
  readonly lost: Map<What, number>;
}

/**
 * The answer of a page that was asked for its thread; null: none is open; undefined: it is no capture. Each member
 * is read by itself: what is too long is cut, what is broken is left out and counted in `notRead`, so that the
 * rest is never lost for it.
 */
export function readCapture(input: unknown): Capture | null | undefined {
  if (input === null) return null;
  const { site, permalink, threadId, title, participants, selection, messages, notRead } =
    unread<Capture>(input);
  const isWhole = isOneOf(threadSources, site) && typeof threadId === 'string' && Array.isArray(messages);
  if (!isWhole || !isLink(permalink) || !/^https:/i.test(permalink) || !isText(permalink, limits.href))
    return undefined;
  const tally: Tally = { nodes: 0, bad: 0, lost: new Map() };
  return recordOfAll<Capture>({
    site,
    permalink,
    threadId: threadId.slice(0, limits.id),
    title: shortText(title, limits.title),
    participants: members(participants, readHint, limits.participants, 'person', tally),
    selection: Array.isArray(selection) ? readNodes(selection, tally) : null,
    messages: withOwnIds(
      members(messages, (one) => readMessage(one, tally), limits.messages, 'message', tally),
    ),
    // Last, as it counts what all of the above lost.
    notRead: [...members(notRead, readNotRead, limits.phrase, 'part', tally), ...countsOf(tally)],
  });
}

function readMessage(input: unknown, tally: Tally): CapturedMessage | null {
  if (!isRecord(input)) return null;
  const { id, author, sentAt, sentText, body, leftOut, links, files } = unread<CapturedMessage>(input);
  const parts = members(leftOut ?? [], (part) => readLeftOut(part, tally), limits.links, 'part', tally);
  return recordOfAll<CapturedMessage>({
    id: typeof id === 'string' ? id.slice(0, limits.id) : '',
    author: author == null ? null : (members([author], readHint, 1, 'person', tally)[0] ?? null),
    sentAt: isInstant(sentAt) ? sentAt : null,
    sentText: shortText(sentText, limits.phrase),
    body: readNodes(body, tally),
    leftOut: parts.length > 0 ? parts : undefined,
    links: members(links, readLink, limits.links, 'link', tally),
    files: members(files, readLink, limits.links, 'file', tally),
  });
}

const isNatural = (input: unknown): input is number => Number.isInteger(input) && Number(input) > 0;
const isPositive = (input: unknown): input is number => Number.isFinite(input) && Number(input) >= 0;

function readLeftOut(input: unknown, tally: Tally): LeftOutPart | null {
  const { kind, at, statedAuthor, statedTime, body } = unread<LeftOutPart>(input);
  if (!isOneOf(leftOutKinds, kind)) return null;
  const stated = (text: unknown, most: number) => (typeof text === 'string' ? shortText(text, most) : null);
  return recordOfAll<LeftOutPart>({
    kind,
    at: isNatural(at) ? at : 0,
    statedAuthor: stated(statedAuthor, limits.label),
    statedTime: stated(statedTime, limits.phrase),
    body: readNodes(body, tally),
  });
}

function readLink(input: unknown): NamedLink | null {
  const { label, href } = unread<NamedLink>(input);
  return isLink(href) && isText(href, limits.href)
    ? recordOfAll<NamedLink>({ label: shortText(label, limits.linkLabel), href })
    : null;
}

function readNotRead(input: unknown): NotRead | null {
  const { count, what, why } = unread<NotRead>(input);
  const reason = typeof why === 'string' ? notReadReason(why) : null;
  if (!isPositive(count) || reason === null) return null;
  return recordOfAll<NotRead>({
    count,
    what: isOneOf(notReadKinds, what) ? what : undefined,
    why: reason,
  });
}

/** The members of a list that are what they should be; the others, and those above `most`, are counted. */
function members<Member>(
  input: unknown,
  read: (member: unknown) => Member | null,
  most: number,
  what: What,
  tally: Tally,
): Member[] {
  const given = Array.isArray(input) ? input : [null];
  const kept = given.slice(0, most).flatMap((each) => read(each) ?? []);
  lose(tally, what, given.length - kept.length);
  return kept as Member[];
}

function lose(tally: Tally, what: What, count: number): void {
  if (count > 0) tally.lost.set(what, (tally.lost.get(what) ?? 0) + count);
}

function countsOf(tally: Tally): NotRead[] {
  lose(tally, 'part', tally.bad);
  return [...tally.lost].map(([what, count]) => ({ count, what, why: 'damaged' }));
}

/** Ids are unique within a capture, also where two were cut to the same. */
function withOwnIds(messages: readonly CapturedMessage[]): CapturedMessage[] {
  const seen = new Set<string>();
  return messages.map((one, at) => {
    const id = one.id === '' || seen.has(one.id) ? `${one.id}-${at + 1}` : one.id;
    seen.add(id);
    return { ...one, id };
  });
}
